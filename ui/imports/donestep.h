#pragma once

#include "core/actions/importfile.h"
#include "ui/widgets/card.h"

#include <QLocale>

class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;

/// Step 4: what was written, what was not and why, and where to go from here.
class DoneStep : public Card
{
    Q_OBJECT

public:
    explicit DoneStep(const QLocale& locale, QWidget* parent = nullptr);

    void setSummary(ImportKind kind, const ImportSummary& summary, const Currency& currency);

Q_SIGNALS:
    void skippedRowsRequested();
    void anotherFileRequested();

private:
    QLocale m_locale;
    PlainLabel* m_headline;
    PlainLabel* m_counts;
    PlainLabel* m_owed; ///< only there where something was added or taken
    PlainLabel* m_problemsTitle;
    QPushButton* m_saveSkipped;
    ReportTableModel* m_model;
    DataTable* m_problems;
};

} // namespace vouchwell::ui
