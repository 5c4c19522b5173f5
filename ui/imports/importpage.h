#pragma once

#include "ui/imports/importflow.h"
#include "ui/shell/page.h"

class QMimeData;

namespace vouchwell::ui {

class CheckStep;
class ChooseStep;
class CommandCatalog;
class DoneStep;
class ImportIntake;
class MatchStep;
class StepFrame;
class Workbench;

/// Brings a spreadsheet in: choose, match, check, done. Nothing is written before the last step, and then all of it or
/// nothing.
class ImportPage : public Page
{
    Q_OBJECT

public:
    enum class Step { Choose, Match, Check, Done };

    explicit ImportPage(Workbench& bench, QWidget* parent = nullptr);
    ~ImportPage() override;

    void refresh() override;
    QString primaryActionId() const override { return QStringLiteral("import.file"); }
    Step step() const { return m_step; }
    bool isBusy() const;

    /// Reads this file and shows how it was understood.
    void openFile(const QString& path);
    /// Reads cells that were copied in a spreadsheet program.
    void paste(const QMimeData& data);
    /// Asks for a file.
    void chooseFile();

Q_SIGNALS:
    void stepChanged(vouchwell::ui::ImportPage::Step step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectParts();
    void connectFacts();
    void showStep(Step step);
    void updateButtons();
    void updateNote();
    void goOn();
    void goBack();
    void startOver();

    void open(const QString& path);
    void readFile(std::optional<ImportKind> kind);
    void readAnew(const TableOptions& options, const std::optional<ColumnMatching>& matching = {});
    void showReadAnew(const TableProfile& profile);
    void takeProfile(const Result<TableProfile>& profile, QDate rememberedOn);
    void showMatching(const TableProfile& profile);
    void check();
    void import();
    void takeCheck(const Result<ImportSummary>& summary);
    void takeCheckAnew(const Result<ImportSummary>& summary);
    void takeImport(const Result<ImportSummary>& summary);
    void showWhatCameIn();

    Workbench& m_bench;
    ImportFlow* m_flow;
    ImportIntake* m_intake;
    bool m_isReadingAnew = false; ///< a word about the file was changed
    QString m_origin;             ///< whose matching it is, where no person matched
    Step m_step = Step::Choose;
    StepFrame* m_frame;
    ChooseStep* m_choose;
    MatchStep* m_match;
    CheckStep* m_check;
    DoneStep* m_done;
};

/// "import.file" (Ctrl+I): the composition shows the page and calls chooseFile().
void registerImportCommands(CommandCatalog& commands);

} // namespace vouchwell::ui
