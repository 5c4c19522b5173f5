#pragma once

#include "core/print/pagesetup.h"
#include "core/storage/balancemoves.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class DayField;
class ReportTableModel;
class Workbench;

/// What happened to the balances of one person in some days, on the screen, on paper and as a file. A use can be
/// cancelled here.
class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a kind, all balances of the person.
    StatementDialog(Workbench& workbench, PersonId person, const QString& name, const std::optional<BalanceKind>& kind,
                    QWidget* parent = nullptr);

private:
    void createPeriod();
    void createTable();
    void createButtons();
    QPushButton* addButton(const char* name, const QString& text, void (StatementDialog::*slot)());
    void refresh();
    void showSelection();
    PageSetup pageSetup() const;
    QString askWhere(const QString& title, const QStringList& filters, const QString& suffix);
    void tellSaved(const Result<Done>& saved, const QString& path);
    void print();
    void savePdf();
    void saveCsv();
    void cancelUse();

    Workbench& m_workbench;
    PersonId m_person;
    QString m_name;
    std::optional<BalanceKind> m_kind;
    QCheckBox* m_isWhole;
    DayField* m_from;
    DayField* m_until;
    DataTable* m_table;
    ReportTableModel* m_model;
    QPushButton* m_cancelUse = nullptr;
    std::vector<RedemptionId> m_uses; ///< row by row: the use that can be cancelled, or none
};

} // namespace vouchwell::ui
