#pragma once

#include "core/transfer/tableprofile.h"
#include "ui/widgets/wordsentence.h"

#include <QLocale>

namespace vouchwell::ui {

/// What was found out about a file, in words that can be changed: "Read as Western European (Windows-1252) text,
/// separated by semicolons. Row 1 is the header. Dates are read with the day first. 6 rows, 9 columns."
class FactsSentence : public WordSentence
{
    Q_OBJECT

public:
    explicit FactsSentence(const QLocale& locale, QWidget* parent = nullptr);

    void showProfile(const TableProfile& profile);

Q_SIGNALS:
    /// The file is to be read anew.
    void optionsChosen(const vouchwell::TableOptions& options);
    /// The same table with its dates or amounts read in another way.
    void profileChosen(const vouchwell::TableProfile& profile);

private:
    void addFormat();
    void addHeader();
    void addSums();
    void addDates();
    void addAmounts();
    SentenceWord encodingWord();
    SentenceWord separatorWord();
    SentenceWord sheetWord();
    SentenceWord headerWord(const QString& text, const QString& name);
    SentenceWord dateWord(const std::vector<int>& columns);
    SentenceWord amountWord(const std::vector<int>& columns);
    /// One way to read the file anew: what was said so far, changed.
    WordChoice readAnew(const QString& text, bool isChosen, const std::function<void(TableOptions&)>& change);

    QLocale m_locale;
    TableProfile m_profile;
};

} // namespace vouchwell::ui
