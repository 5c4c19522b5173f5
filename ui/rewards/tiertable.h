#pragma once

#include <QWidget>

class QPushButton;

namespace vouchwell::ui {

class DataTable;
class LadderEditor;
class TierModel;

/// The steps of the ladder as a table: the same editor, for who would rather type, and for screen readers.
class TierTable : public QWidget
{
    Q_OBJECT

public:
    explicit TierTable(LadderEditor& editor, QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    /// Opens the field for the name of a step.
    void editName(int step);

private:
    void createTable();
    QWidget* createButtons();
    void select(int step);
    void enableButtons();

    LadderEditor& m_editor;
    TierModel* m_model;
    DataTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace vouchwell::ui
