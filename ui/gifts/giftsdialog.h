#pragma once

#include "core/domain/giftstock.h"

#include <QDialog>

class QPushButton;

namespace vouchwell::ui {

class Card;
class DataTable;
class GiftDetails;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// The things and gift codes that the rules give: how many there are, how many are promised, and what comes in, is
/// counted or written off. Stays open beside the window, so that everything can be undone there.
class GiftsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GiftsDialog(Workbench& workbench, QWidget* parent = nullptr);

    /// The one that is open, or a new one.
    static void open(Workbench& workbench, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createList();
    void createButtons();
    QPushButton* addButton(const char* name, const QString& text, void (GiftsDialog::*deed)());
    void refresh();
    void showSelection();
    const GiftLevel* selected() const;
    void changeStockOf(StockChange change);
    void goodsIn() { changeStockOf(StockChange::In); }
    void count() { changeStockOf(StockChange::Count); }
    void writeOff() { changeStockOf(StockChange::Out); }
    void stopCounting();
    void importList();
    void setMark();
    /// Shows the dialog where writing is possible; else says why not.
    void ask(QDialog* dialog);

    Workbench& m_workbench;
    std::vector<GiftLevel> m_levels; ///< row by row
    Card* m_list;
    PlainLabel* m_empty;
    DataTable* m_table;
    ReportTableModel* m_model;
    GiftDetails* m_details;
    QPushButton* m_goodsIn;
    QPushButton* m_count;
    QPushButton* m_writeOff;
    QPushButton* m_stop;
    QPushButton* m_import;
    QPushButton* m_mark;
};

} // namespace vouchwell::ui
