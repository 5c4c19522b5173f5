#pragma once

#include "core/actions/verifybook.h"
#include "core/storage/recordnames.h"
#include "core/storage/verifyreader.h"

#include <QLocale>

namespace vouchwell {

class Book;

/// Puts what is wrong with a record into words: the record as people know it, both values, and what to do next.
class DifferenceTexts
{
public:
    explicit DifferenceTexts(Book& book);

    Difference describe(const BrokenRule& rule);

private:
    QString nameOf(const BrokenRule& rule, const RecordName& name) const;
    QString rewardName(const RecordName& name) const;
    QString valueText(const QString& value, ValueKind kind) const;
    QString money(qint64 minor) const;
    QString day(QDate on) const;

    Book& m_book;
    RecordNames m_names;
    QLocale m_locale;
};

} // namespace vouchwell
