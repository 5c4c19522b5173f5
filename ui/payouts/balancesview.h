#pragma once

#include "core/actions/debts.h"
#include "core/storage/balancereader.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class Card;
class DataTable;
class EmptyState;
class ReportTableModel;
class Workbench;

/// Who has store credit, points and pieces, how much of it, until when, and its use.
class BalancesView : public QWidget
{
    Q_OBJECT

public:
    explicit BalancesView(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads the balances again, on a worker; nothing while somebody else writes.
    void refresh();
    int count() const { return int(m_shown.size()); }
    /// Only people whose name contains every word.
    void setSearch(const QString& text);

Q_SIGNALS:
    void countChanged();

private:
    void createTable();
    QPushButton* addButton(const char* name, const QString& text);
    void take(std::vector<NamedBalance> balances);
    void fill();
    void showSelection();
    const NamedBalance* selected() const;
    void use();
    void showStatement();
    void writeOff();

    Workbench& m_workbench;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Card* m_card;
    DataTable* m_table;
    ReportTableModel* m_model;
    QPushButton* m_open;
    QPushButton* m_writeOff;
    QPushButton* m_statement;
    QPushButton* m_use;
    std::vector<NamedBalance> m_all;
    std::vector<NamedBalance> m_shown;
    QString m_search;
    int m_reading = 0; ///< number of the latest reading; what comes of earlier ones is dropped
};

} // namespace vouchwell::ui
