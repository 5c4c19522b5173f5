#include "ui/imports/checkstep.h"

#include "core/storage/book.h"
#include "ui/imports/campaignpick.h"
#include "ui/imports/checktable.h"
#include "ui/imports/knownpeoplechoice.h"
#include "ui/imports/pastrewardschoice.h"
#include "ui/imports/recordsbeside.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace vouchwell::ui {

namespace {

QList<Qt::Key> lettersOf(CheckTab tab)
{
    switch (tab) {
    case CheckTab::SamePerson: return {Qt::Key_M, Qt::Key_K};
    case CheckTab::ChangedSales: return {Qt::Key_F, Qt::Key_B};
    default: return {};
    }
}

} // namespace

CheckStep::CheckStep(Workbench& bench, QWidget* parent)
    : Card({}, parent),
      m_bench(bench),
      m_context{bench.book().shop().currency, bench.book().today(), bench.locale()},
      m_decider(new CheckDecider(this)),
      m_model(new ImportRowModel(m_context, this)),
      m_tabs(new CheckTabs(bench.locale())),
      m_top(new QWidget),
      m_origin(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_changeMatching(new QPushButton(tr("C&hange"))),
      m_takeBack(new QPushButton(icon(QStringLiteral("undo-2"), IconTone::Muted), tr("&Take Back the Last Decision"))),
      m_warnings(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_sum(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_pastRewards(new PastRewardsChoice(bench.book().shop().currency, bench.locale())),
      m_campaign(new CampaignPick),
      m_knownPeople(new KnownPeopleChoice),
      m_table(new CheckTable(tr("Rows of your file"))),
      m_records(new RecordsBeside(bench.locale())),
      m_bar(new DecisionBar(bench, m_context))
{
    m_warnings->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("tabSum"));
    m_sum->setWordWrap(true);
    createTop();
    createTable();
    body()->addWidget(m_top);
    body()->addWidget(m_pastRewards);
    body()->addWidget(m_campaign);
    body()->addWidget(m_tabs);
    body()->addWidget(m_warnings);
    body()->addWidget(m_sum);
    body()->addWidget(m_knownPeople);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_records);
    body()->addWidget(m_bar);
    connectParts();
    connectKeys();
}

void CheckStep::createTop()
{
    m_origin->setObjectName(QStringLiteral("matchingOrigin"));
    m_changeMatching->setObjectName(QStringLiteral("changeMatching"));
    m_takeBack->setObjectName(QStringLiteral("takeBackDecision"));
    for (QPushButton* button : {m_changeMatching, m_takeBack})
        button->setProperty("flat", true);
    auto* row = new QHBoxLayout(m_top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.4));
    row->addWidget(m_origin);
    row->addWidget(m_changeMatching);
    row->addStretch(1);
    row->addWidget(m_takeBack);
}

void CheckStep::createTable()
{
    const Metrics m;
    using Model = ImportRowModel;
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setColumnKind(Model::RowColumn, DataTable::ColumnKind::Number);
    m_table->setColumnKind(Model::LabelColumn, DataTable::ColumnKind::Strong);
    m_table->setColumnKind(Model::HeaderColumn, DataTable::ColumnKind::Muted);
    m_table->setColumnKind(Model::ScoreColumn, DataTable::ColumnKind::Number);
    m_table->setColumnKind(Model::RewardColumn, DataTable::ColumnKind::Number);
    m_table->setItemDelegateForColumn(Model::ResultColumn, new PillDelegate(Model::ToneRole, m_table));
    m_table->setColumnWidth(Model::TickColumn, m.lines(2));
    m_table->setColumnWidth(Model::RowColumn, m.lines(3.4));
    m_table->setColumnWidth(Model::LabelColumn, m.lines(10));
    m_table->setColumnWidth(Model::HeaderColumn, m.lines(8.5));
    m_table->setColumnWidth(Model::ValueColumn, m.lines(9));
    m_table->setColumnWidth(Model::OtherColumn, m.lines(12));
    m_table->setColumnWidth(Model::ScoreColumn, m.lines(5));
    m_table->setColumnWidth(Model::BookColumn, m.lines(10));
    m_table->setColumnWidth(Model::FileColumn, m.lines(10));
    m_table->setColumnWidth(Model::ReferrerColumn, m.lines(9));
    m_table->setColumnWidth(Model::StageColumn, m.lines(6));
    m_table->setColumnWidth(Model::OriginalColumn, m.lines(6));
    m_table->setColumnWidth(Model::DayColumn, m.lines(6));
    m_table->setColumnWidth(Model::RewardColumn, m.lines(6));
    m_table->setColumnWidth(Model::ResultColumn, m.lines(7.5));
    m_table->setStretchColumn(Model::ReasonColumn);
}

void CheckStep::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showLine);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckStep::showLine);
    connect(m_table, &CheckTable::editingEnded, this, [this] {
        if (m_waiting)
            update(*std::exchange(m_waiting, std::nullopt));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &CheckStep::showTab);
    connect(m_model, &ImportRowModel::ticked, this, [this](int line, bool isTicked) {
        m_decider->tick({m_model->lines().row(m_model->line(line)).row}, isTicked);
    });
    connect(m_model, &ImportRowModel::valueEdited, this,
            [this](int, const QString& text) { m_decider->correct(targets(), text); });
    connect(m_knownPeople, &KnownPeopleChoice::chosen, m_decider, &CheckDecider::setKnownPeople);
    connect(m_pastRewards, &PastRewardsChoice::chosen, m_decider, &CheckDecider::setPastRewards);
    connect(m_campaign, &CampaignPick::chosen, m_decider, &CheckDecider::setCampaign);
    connect(m_decider, &CheckDecider::decided, this, &CheckStep::showDecisions);
    connect(m_takeBack, &QPushButton::clicked, m_decider, &CheckDecider::takeBack);
    connect(m_changeMatching, &QPushButton::clicked, this, &CheckStep::matchingRequested);
    connect(m_bar, &DecisionBar::chosen, this, &CheckStep::act);
    connect(m_bar, &DecisionBar::personChosen, this,
            [this](PersonId person) { nameReferrer(ImportDecisions::Naming::Who::Person, person); });
}

void CheckStep::connectKeys()
{
    connect(m_table, &CheckTable::tickPressed, this, &CheckStep::tickChosen);
    connect(m_table, &CheckTable::enterPressed, this, &CheckStep::acceptBest);
    connect(m_table, &CheckTable::deletePressed, this, &CheckStep::dismiss);
    connect(m_table, &CheckTable::letterPressed, this, &CheckStep::decideByLetter);
}

void CheckStep::start(const ImportSummary& summary, const QString& origin)
{
    m_waiting.reset();
    m_origin->setData(origin);
    m_changeMatching->setVisible(!origin.isEmpty());
    showSummary(summary);
    m_tabs->goToFirstWithRows(m_model->lines());
    showTab();
    showDecisions();
    goTo({});
}

void CheckStep::update(const ImportSummary& summary)
{
    if (m_table->isEditing()) {
        m_waiting = summary;
        return;
    }
    const Place before = place();
    showSummary(summary);
    m_tabs->setCounts(m_model->lines());
    showTab();
    goTo(before);
}

void CheckStep::showSummary(const ImportSummary& summary)
{
    m_model->setSummary(summary, m_bench.snapshot());
    m_pastRewards->setSummary(summary);
    offerCampaigns(summary);
    m_warnings->setData(summary.warnings.join(u' '));
    m_warnings->setVisible(!summary.warnings.isEmpty());
}

/// Nothing is read from the file while an import writes there: what was offered stays.
void CheckStep::offerCampaigns(const ImportSummary& summary)
{
    const bool isMissing = std::any_of(summary.problems.begin(), summary.problems.end(), [](const RowProblem& problem) {
        return problem.kind == RowProblem::Kind::NoCampaign;
    });
    const CampaignId choice = m_decider->decisions().campaign;
    const bool hasReferrals = isMissing || summary.referrals > 0 || choice.isValid();
    if (m_bench.isWriting())
        return;
    try {
        m_campaign->setCampaigns(hasReferrals ? CampaignStore(m_bench.book().database()).all()
                                              : std::vector<CampaignRecord>(),
                                 choice, isMissing);
    } catch (const StorageError& error) {
        m_bench.report(error.toFailure());
    }
}

CheckStep::Place CheckStep::place() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    const RowProblem* problem = m_model->problem(current.row());
    return {m_model->lines().row(m_model->line(current.row())).row, problem ? problem->columnIndex : -1, current.row(),
            m_table->verticalScrollBar()->value()};
}

/// The same line where it is still there, else the one that took its place.
void CheckStep::goTo(const Place& place)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return showLine();
    int found = std::clamp(place.line, 0, count - 1);
    for (int line = 0; line < count; ++line) {
        const RowProblem* problem = m_model->problem(line);
        if (m_model->lines().row(m_model->line(line)).row == place.row &&
            (problem ? problem->columnIndex : -1) == place.column) {
            found = line;
            break;
        }
    }
    m_table->setCurrentIndex(m_model->index(found, ImportRowModel::LabelColumn));
    m_table->verticalScrollBar()->setValue(place.scroll);
    showLine();
}

void CheckStep::showTab()
{
    const CheckTab tab = m_tabs->current();
    const bool isOther = tab != m_model->tab();
    m_model->setTab(tab);
    showColumns(tab);
    m_table->setDecidingLetters(lettersOf(tab));
    const bool isDecided = isProblemTab(tab) && tab != CheckTab::Converted && tab != CheckTab::Returns;
    m_table->setPlaceholder(isDecided ? tr("Everything here is decided.") : tr("No rows here."));
    m_sum->setText(tab == CheckTab::Converted ? conversionSentence(m_model->lines().conversions(), m_context)
                                              : QString());
    m_sum->setVisible(!m_sum->text().isEmpty());
    m_knownPeople->setVisible(tab == CheckTab::Updated || tab == CheckTab::Unchanged);
    if (isOther)
        goTo({});
}

void CheckStep::showColumns(CheckTab tab)
{
    const bool hasCells =
        tab == CheckTab::NeedsFixing || tab == CheckTab::ReferrerNotFound || tab == CheckTab::NoCampaign;
    const bool isOfSales = tab == CheckTab::ChangedSales || tab == CheckTab::Converted || tab == CheckTab::Returns;
    const auto show = [this](ImportRowModel::Column column, bool isShown) {
        m_table->setColumnHidden(column, !isShown);
    };
    show(ImportRowModel::HeaderColumn, hasCells);
    show(ImportRowModel::ValueColumn, hasCells);
    show(ImportRowModel::OtherColumn, tab == CheckTab::SamePerson);
    show(ImportRowModel::ScoreColumn, tab == CheckTab::SamePerson);
    show(ImportRowModel::BookColumn, tab == CheckTab::ChangedSales);
    show(ImportRowModel::FileColumn, tab == CheckTab::ChangedSales);
    show(ImportRowModel::ReferrerColumn, tab == CheckTab::Converted);
    show(ImportRowModel::StageColumn, tab == CheckTab::Converted);
    show(ImportRowModel::OriginalColumn, tab == CheckTab::Returns);
    show(ImportRowModel::DayColumn, tab == CheckTab::Converted || tab == CheckTab::Returns);
    show(ImportRowModel::RewardColumn, tab == CheckTab::Converted);
    show(ImportRowModel::ResultColumn, tab == CheckTab::WorthKnowing || isOfSales);
}

void CheckStep::showDecisions()
{
    m_model->setDecisions(m_decider->decisions());
    m_knownPeople->setChoice(m_decider->decisions().knownPeople);
    m_pastRewards->setChoice(m_decider->decisions().pastRewardsOrDefault());
    m_campaign->setChoice(m_decider->decisions().campaign);
    m_takeBack->setVisible(m_decider->canTakeBack());
    m_top->setVisible(m_decider->canTakeBack() || !m_origin->text().isEmpty());
    showLine();
}

void CheckStep::showLine()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isLine = current.isValid() && current.row() < m_model->rowCount();
    m_records->setProposal(isLine ? m_model->proposal(current.row()) : nullptr);
    if (!isLine)
        return m_bar->showNothing();
    DecidedLine decided;
    decided.line = m_model->line(current.row());
    decided.chosenRows = int(chosenLines().size());
    decided.canBeTicked = m_model->canBeTicked(current.row());
    const QModelIndex tick = current.siblingAtColumn(ImportRowModel::TickColumn);
    decided.isTicked = tick.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    decided.hasCell = current.siblingAtColumn(ImportRowModel::ValueColumn).flags().testFlag(Qt::ItemIsEditable);
    const RowProblem* problem = m_model->problem(current.row());
    if (problem && problem->kind == RowProblem::Kind::Guessed)
        decided.guessed = &m_decider->profile().columns.at(size_t(problem->columnIndex));
    m_bar->showLine(m_model->lines(), decided);
}

} // namespace vouchwell::ui
