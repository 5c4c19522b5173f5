#pragma once

#include "core/print/reportprinter.h"
#include "ui/reports/reportkinds.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace vouchwell::ui {

class CommandCatalog;
class DataTable;
class PagePreview;
class PageSetupDialog;
class PeriodChooser;
class PlainLabel;
class ReportGallery;
class ReportTableModel;
class Workbench;

/// Reports on paper: which one, over which days, how it looks, and out as paper, PDF or CSV.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Workbench& bench, QWidget* parent = nullptr);

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("print"); }
    void showReport(ReportKind kind);
    /// A board with the choices of its page.
    void showBoard(const BoardReport& report);
    /// What is shown now; null before the first report is ready.
    const std::shared_ptr<const ReportPrinter>& report() const { return m_report; }

Q_SIGNALS:
    void reportReady();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// A report laid out by a worker.
    struct Prepared
    {
        std::shared_ptr<const ReportPrinter> report;
        QString problem;
    };

    void createHeader();
    void createBody();
    QWidget* createOptions();
    QWidget* createTwin();
    void connectCommands();
    void setCommandsEnabled(bool isEnabled);
    void prepare();
    void take(const Prepared& prepared);
    ReportChoice choice() const;
    PageSetup pageSetup() const;
    void setTableShown(bool isShown);
    void updatePageText(int page);

    void askPageSetup();
    void usePageSetup(const PageSetupDialog& dialog);
    void savePdf();
    void saveCsv();
    void print();
    QString suggestedName(const QString& suffix) const;

    Workbench& m_bench;
    ReportGallery* m_gallery;
    PeriodChooser* m_period;
    QComboBox* m_metric;
    BoardReport m_board;
    QPushButton* m_tableButton;
    PlainLabel* m_pageText;
    PagePreview* m_preview;
    PlainLabel* m_facts;
    ReportTableModel* m_model;
    DataTable* m_table;
    QStackedWidget* m_views;
    std::vector<QPushButton*> m_outputs;
    std::shared_ptr<const ReportPrinter> m_report;
    int m_request = 0;
    bool m_isSaving = false;
};

/// Print, page setup, save as spreadsheet, and one command per report. They are enabled while the page is shown;
/// "report.referrals", "report.payouts" and "report.leaderboard" always, for the composition to connect.
void registerReportCommands(CommandCatalog& commands);

} // namespace vouchwell::ui
