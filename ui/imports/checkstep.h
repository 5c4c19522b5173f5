#pragma once

#include "core/actions/importfile.h"
#include "ui/imports/importrowmodel.h"
#include "ui/widgets/card.h"

class QTabBar;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;

/// Step 3: what every row would become, problems first, the reason as text in the row.
class CheckStep : public Card
{
    Q_OBJECT

public:
    explicit CheckStep(const QLocale& locale, QWidget* parent = nullptr);

    void setSummary(const ImportSummary& summary);

private:
    void showTab(int index);
    void showReason();

    QLocale m_locale;
    ImportRowModel* m_model;
    QTabBar* m_tabs;
    PlainLabel* m_warnings;
    DataTable* m_table;
    PlainLabel* m_reason; ///< of the present row in full: in the table it may be cut
};

} // namespace vouchwell::ui
