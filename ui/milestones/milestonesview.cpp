#include "ui/milestones/milestonesview.h"

#include "core/metrics/recognitionpapers.h"
#include "core/storage/book.h"
#include "ui/milestones/milestonedialog.h"
#include "ui/milestones/milestonemodel.h"
#include "ui/milestones/nearmodel.h"
#include "ui/milestones/recognitiondocuments.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// More than anybody thanks by hand; "all" means all of them.
constexpr size_t kReachedRows = 500;
constexpr int kSuggestedSinceDays = 30;

QPushButton* flatButton(Card* card, const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    card->addHeaderWidget(button);
    return button;
}

std::vector<int> selectedRowsOf(const DataTable* table)
{
    std::vector<int> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

MilestonesView::MilestonesView(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("flag"), tr("No milestones yet"),
                             tr("Celebrate when somebody brings their 1st, 5th, 10th or 25th new customer, or brings a "
                                "good amount of revenue. You can change them afterwards."),
                             tr("Use these milestones")))
{
    m_empty->button()->setObjectName(QStringLiteral("useSuggestions"));
    auto* parts = new QSplitter(Qt::Horizontal);
    auto* beside = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    beside->setChildrenCollapsible(false);
    parts->addWidget(createReached());
    beside->addWidget(createNear());
    beside->addWidget(createDefinitions());
    parts->addWidget(beside);
    // Halves, whatever the columns would like.
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({Metrics().lines(60), Metrics().lines(60)});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(parts);
    connect(m_empty, &EmptyState::actionTriggered, this, &MilestonesView::acceptSuggestions);
    showButtons();
}

QWidget* MilestonesView::createReached()
{
    m_reachedCard = new Card(tr("Reached"));
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("whichReached"));
    m_which->setAccessibleName(tr("Which people to show"));
    //: People who reached a milestone and were not thanked yet
    m_which->addItem(tr("To thank"));
    m_which->addItem(tr("Thanked"));
    m_reachedCard->addHeaderWidget(m_which);
    m_print = flatButton(m_reachedCard, "printCertificates", tr("Ce&rtificates…"));
    m_thankAll = flatButton(m_reachedCard, "thankAll", tr("&All thanked"));
    m_thank = flatButton(m_reachedCard, "thank", tr("&Thanked"));
    m_reached = new DataTable(tr("People who reached a milestone"));
    m_reached->setObjectName(QStringLiteral("reachedTable"));
    m_reachedModel = new ReportTableModel(m_workbench.locale(), this);
    m_reached->setModel(m_reachedModel);
    m_reached->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_reachedCard->body()->addWidget(m_reached, 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &MilestonesView::showReached);
    connect(m_thank, &QPushButton::clicked, this, [this] { thank(false); });
    connect(m_thankAll, &QPushButton::clicked, this, [this] { thank(true); });
    connect(m_print, &QPushButton::clicked, this, &MilestonesView::print);
    connect(m_reached, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openPerson(index.row()); });
    connect(m_reached->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MilestonesView::showButtons);
    return m_reachedCard;
}

QWidget* MilestonesView::createNear()
{
    const Metrics m;
    auto* card = new Card(tr("Nearly there"));
    m_near = new DataTable(tr("People who nearly reached a milestone"));
    m_near->setObjectName(QStringLiteral("nearTable"));
    m_nearModel = new NearModel(this);
    m_near->setModel(m_nearModel);
    m_near->setColumnKind(NearModel::NameColumn, DataTable::ColumnKind::Strong);
    m_near->setItemDelegateForColumn(NearModel::BarColumn, new BarDelegate(NearModel::FractionRole, m_near));
    m_near->setColumnWidth(NearModel::NameColumn, m.lines(8));
    m_near->setColumnWidth(NearModel::BarColumn, m.lines(4.5));
    m_near->setStretchColumn(NearModel::MissingColumn);
    m_near->setPlaceholder(tr("Nobody is close to the next milestone."));
    card->body()->addWidget(m_near, 1);
    connect(m_near, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        m_workbench.openPerson({index.data(NearModel::PersonRole).toLongLong()});
    });
    return card;
}

QWidget* MilestonesView::createDefinitions()
{
    const Metrics m;
    auto* card = new Card(tr("Milestones"));
    auto* add = flatButton(card, "addMilestone", tr("A&dd…"));
    m_delete = flatButton(card, "deleteMilestone", tr("D&elete"));
    m_definitions = new DataTable(tr("Milestones of the shop"));
    m_definitions->setObjectName(QStringLiteral("milestoneTable"));
    m_definitionModel = new MilestoneModel(m_workbench.book().shop().currency, m_workbench.locale(), this);
    m_definitions->setModel(m_definitionModel);
    m_definitions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_definitions->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_definitions->setColumnKind(MilestoneModel::NameColumn, DataTable::ColumnKind::Strong);
    m_definitions->setColumnKind(MilestoneModel::NumberColumn, DataTable::ColumnKind::Number);
    m_definitions->setColumnKind(MilestoneModel::MeasureColumn, DataTable::ColumnKind::Muted);
    m_definitions->setColumnWidth(MilestoneModel::MeasureColumn, m.lines(7.6));
    m_definitions->setColumnWidth(MilestoneModel::NumberColumn, m.lines(4.6));
    m_definitions->setColumnWidth(MilestoneModel::FromColumn, m.lines(6.2));
    m_definitions->setStretchColumn(MilestoneModel::NameColumn);
    card->body()->addWidget(m_definitions, 1);
    connect(add, &QPushButton::clicked, this, &MilestonesView::addMilestone);
    connect(m_delete, &QPushButton::clicked, this, &MilestonesView::deleteMilestone);
    connect(m_definitionModel, &MilestoneModel::edited, this, &MilestonesView::change);
    connect(m_definitionModel, &MilestoneModel::refused, &m_workbench, &Workbench::tell);
    connect(m_definitions->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MilestonesView::showButtons);
    return card;
}

void MilestonesView::setRecognition(const RecognitionPtr& recognition)
{
    m_recognition = recognition;
    const QLocale locale = m_workbench.locale();
    m_stack->setCurrentIndex(recognition->facts.milestones.empty() && recognition->rules.empty() ? 0 : 1);
    m_definitionModel->setMilestones(recognition->facts.milestones);
    m_nearModel->setRecognition(*recognition, locale);
    showReached();
}

bool MilestonesView::showsThanked() const
{
    return m_which->currentIndex() > 0;
}

const std::vector<ReachedMilestone>& MilestonesView::shown() const
{
    return showsThanked() ? m_recognition->progress.thanked : m_recognition->progress.toThank;
}

void MilestonesView::showReached()
{
    if (!m_recognition)
        return;
    const Metrics m;
    ReportTable table;
    table.columns = {{QStringLiteral("name"), tr("Name"), ReportTable::Kind::Text, false},
                     {QStringLiteral("milestone"), tr("Milestone"), ReportTable::Kind::Text, false},
                     {QStringLiteral("reached_on"), showsThanked() ? tr("Thanked on") : tr("Reached on"),
                      ReportTable::Kind::Date, false}};
    const std::vector<ReachedMilestone>& reached = shown();
    for (size_t i = 0; i < std::min(reached.size(), kReachedRows); ++i) {
        const ReachedMilestone& one = reached[i];
        table.rows.push_back({m_recognition->snapshot->people.name.at(size_t(one.person)),
                              m_recognition->facts.milestones[one.milestone].name,
                              showsThanked() ? one.thankedOn : one.on});
    }
    m_reachedModel->setTable(std::move(table));
    m_reached->setColumnKind(0, DataTable::ColumnKind::Strong);
    m_reached->setColumnWidth(0, m.lines(10));
    m_reached->setColumnWidth(2, m.lines(7));
    m_reached->setStretchColumn(1);
    m_reached->setPlaceholder(showsThanked() ? tr("Nobody was thanked yet.")
                                             : tr("Everybody who reached a milestone was thanked."));
    m_reachedCard->setSubtitle(showsThanked() ? tr("%n thanked", nullptr, int(reached.size()))
                                              : tr("%n to thank", nullptr, int(reached.size())));
    showButtons();
}

void MilestonesView::showButtons()
{
    const bool isChosen = !selectedRowsOf(m_reached).empty();
    const bool isAny = m_recognition && !shown().empty();
    m_thank->setText(showsThanked() ? tr("Not &thanked yet") : tr("&Thanked"));
    m_thank->setVisible(isChosen);
    m_thankAll->setVisible(isAny && !showsThanked());
    m_print->setVisible(isAny);
    m_delete->setVisible(!selectedRowsOf(m_definitions).empty());
}

std::vector<MilestonePerson> MilestonesView::chosen(bool isAll) const
{
    std::vector<MilestonePerson> people;
    const auto add = [&](const ReachedMilestone& one) {
        people.push_back({m_recognition->facts.milestones[one.milestone].id,
                          {m_recognition->snapshot->people.id[size_t(one.person)]}});
    };
    if (isAll)
        std::for_each(shown().begin(), shown().end(), add);
    for (const int row : isAll ? std::vector<int>() : selectedRowsOf(m_reached))
        add(shown()[size_t(row)]);
    return people;
}

bool MilestonesView::mayWrite()
{
    const QString obstacle = writeObstacle(m_workbench);
    if (!obstacle.isEmpty())
        m_workbench.tell(obstacle);
    return obstacle.isEmpty();
}

void MilestonesView::thank(bool isAll)
{
    if (!mayWrite())
        return;
    const std::vector<MilestonePerson> people = chosen(isAll);
    const bool isTakingBack = showsThanked();
    const Result<int> changed =
        isTakingBack ? takeBackThanks(m_workbench.book(), people) : markThanked(m_workbench.book(), people);
    if (!changed)
        return m_workbench.report(changed.failure());
    m_workbench.tell(isTakingBack ? tr("%n to be thanked again.", nullptr, *changed)
                                  : tr("%n marked as thanked.", nullptr, *changed));
}

void MilestonesView::print()
{
    std::vector<Certificate> certificates;
    std::vector<int> rows = selectedRowsOf(m_reached);
    for (int row = 0; rows.empty() && row < m_reachedModel->rowCount(); ++row)
        rows.push_back(row);
    for (const int row : rows) {
        const ReachedMilestone& one = shown()[size_t(row)];
        certificates.push_back(milestoneCertificate(m_recognition->snapshot->people.name.at(size_t(one.person)),
                                                    m_recognition->facts.milestones[one.milestone], one.on,
                                                    m_workbench.book().shop().name, m_workbench.locale()));
    }
    saveCertificates(m_workbench, this, certificates, tr("Certificates"));
}

void MilestonesView::openPerson(int row)
{
    const auto person = size_t(shown()[size_t(row)].person);
    m_workbench.openPerson({m_recognition->snapshot->people.id[person]});
}

void MilestonesView::acceptSuggestions()
{
    if (!mayWrite())
        return;
    Book& book = m_workbench.book();
    const Result<Done> added =
        addMilestones(book, suggestedMilestones(book.shop().currency, book.today().addDays(-kSuggestedSinceDays),
                                                m_workbench.locale()));
    if (!added)
        m_workbench.report(added.failure());
}

void MilestonesView::addMilestone()
{
    if (!mayWrite())
        return;
    const QDate from = m_workbench.book().today().addDays(-kSuggestedSinceDays);
    auto* dialog = new MilestoneDialog(m_workbench.book().shop().currency, from, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Result<Done> added = addMilestones(m_workbench.book(), {dialog->milestone()}); !added)
            m_workbench.report(added.failure());
    });
    dialog->open();
}

void MilestonesView::change(const Milestone& milestone)
{
    if (!mayWrite())
        return;
    if (const Result<Done> changed = changeMilestone(m_workbench.book(), milestone); !changed)
        m_workbench.report(changed.failure());
}

void MilestonesView::deleteMilestone()
{
    const std::vector<int> rows = selectedRowsOf(m_definitions);
    if (rows.empty() || !mayWrite())
        return;
    const Milestone milestone = m_definitionModel->milestone(rows.front());
    const Result<Done> deleted = vouchwell::deleteMilestone(m_workbench.book(), milestone.id);
    if (deleted)
        m_workbench.tell(tr("%1 deleted. It can be undone.").arg(milestone.name));
    else
        m_workbench.report(deleted.failure());
}

} // namespace vouchwell::ui
