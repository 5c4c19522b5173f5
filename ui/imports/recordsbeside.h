#pragma once

#include "core/actions/importproposals.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;

namespace vouchwell::ui {

class PlainLabel;
class Pill;

/// A row of the file and whoever it may be the same person as, side by side: every value of both, with a word where
/// they differ. Only there while there is such a row.
class RecordsBeside : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsBeside(const QLocale& locale, QWidget* parent = nullptr);

    /// Null for none.
    void setProposal(const SameProposal* proposal);

private:
    /// The widgets of one value; they are made once and reused.
    struct Line
    {
        PlainLabel* title;
        PlainLabel* first;
        PlainLabel* second;
        Pill* beside;
    };

    Line& line(size_t number);
    void showValues(const std::vector<ValuePair>& pairs, bool isOtherInBook);
    QString shown(const ValuePair& pair, const QString& value) const;

    QLocale m_locale;
    PlainLabel* m_first;
    PlainLabel* m_second;
    Pill* m_likeness;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace vouchwell::ui
