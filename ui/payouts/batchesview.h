#pragma once

#include "core/base/result.h"
#include "core/storage/payoutreader.h"
#include "ui/payouts/reasondialog.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace vouchwell {
class Book;
}

namespace vouchwell::ui {

class Card;
class DataTable;
class PayoutDocuments;
class ReportTableModel;
class Workbench;

/// Every payout, and who gets what in the selected one, with what can be done about it now.
class BatchesView : public QWidget
{
    Q_OBJECT

public:
    explicit BatchesView(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads the payouts again; nothing while an import writes.
    void refresh();
    void select(PayoutId payout);
    int count() const { return int(m_payouts.size()); }

private:
    using Action = std::function<Result<Done>(Book&)>;

    void createTables();
    void createButtons();
    QPushButton* addButton(const char* name, const QString& text, void (BatchesView::*slot)());
    void showPayout();
    void showButtons();
    const PayoutRecord* payout() const;
    const PayoutItemRecord* item() const;
    void run(const Action& action, const QString& sentence);
    void ask(const ReasonTexts& texts, const std::function<Result<Done>(Book&, const QString&)>& action,
             const QString& sentence);

    void approve();
    void reopen();
    void cancel();
    void close();
    void markAllPaid();
    void markOnePaid();
    void markPaid(const QString& about, const std::vector<PayoutItemId>& items);
    void takeOut();
    void putIn();
    void recordReturn();
    void print();
    void saveCsv();

    Workbench& m_workbench;
    Card* m_list;
    Card* m_sheet;
    DataTable* m_table;
    DataTable* m_items;
    ReportTableModel* m_overview;
    ReportTableModel* m_sheetModel;
    QPushButton *m_approve, *m_reopen, *m_cancel, *m_close, *m_payAll, *m_payOne, *m_takeOut, *m_putIn, *m_return;
    PayoutDocuments* m_documents;
    std::vector<PayoutRecord> m_payouts;
    std::vector<PayoutItemRecord> m_people;
    PayoutId m_selected;
};

} // namespace vouchwell::ui
