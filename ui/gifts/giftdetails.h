#pragma once

#include "core/storage/codestore.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// Below the list of gifts: the history of the selected thing, or the codes of the selected pool and what can be done
/// with them.
class GiftDetails : public Card
{
    Q_OBJECT

public:
    explicit GiftDetails(Workbench& workbench, QWidget* parent = nullptr);

    void showGift(const GiftLevel& level);
    void showNothing();

private:
    void createHeader();
    void createTable();
    QPushButton* addButton(const char* name, const QString& text);
    void fill();
    void showButtons();
    const GiftCodeRecord* selectedCode() const;
    void showCode();
    void askWhy(bool isReplaced);

    Workbench& m_workbench;
    GiftLevel m_level;
    std::vector<GiftCodeRecord> m_codes; ///< row by row
    QComboBox* m_filter;
    DataTable* m_table;
    ReportTableModel* m_model;
    PlainLabel* m_note;
    QPushButton* m_reveal;
    QPushButton* m_show;
    QPushButton* m_replace;
    QPushButton* m_void;
};

} // namespace vouchwell::ui
