#include "ui/people/recordpage.h"

#include "core/storage/book.h"
#include "ui/people/chiprow.h"
#include "ui/people/detailsview.h"
#include "ui/people/recordmodel.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace vouchwell::ui {

namespace {

const QLatin1String kFindCommand("edit.find");
const QLatin1String kDetailsCommand("view.details");
const QString kDetailsHidden = QStringLiteral("hidden");
/// Below this many text lines of width a table and its details do not fit side by side.
constexpr double kSideBySideLines = 38;

class PageTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordPage)
};

} // namespace

QString writeObstacle(const Workbench& workbench)
{
    if (workbench.book().isReadOnly())
        return PageTexts::tr("This file is open for reading only: nothing can be changed.");
    if (workbench.isWriting())
        return PageTexts::tr("%1 Records can be changed again as soon as that is done.").arg(workbench.deed());
    return {};
}

void registerViewCommands(CommandCatalog& commands)
{
    if (!commands.action(kFindCommand)) {
        commands.add({kFindCommand, PageTexts::tr("&Find"), PageTexts::tr("Go to the search box of this page"),
                      QStringLiteral("search"), QKeySequence::keyBindings(QKeySequence::Find), PageTexts::tr("View")});
    }
    if (!commands.action(kDetailsCommand)) {
        commands.add({kDetailsCommand,
                      PageTexts::tr("&Details"),
                      PageTexts::tr("Show everything about the selected record beside the table"),
                      QStringLiteral("info"),
                      {QKeySequence(Qt::Key_F9)},
                      PageTexts::tr("View"),
                      QAction::NoRole,
                      true});
    }
}

RecordPage::RecordPage(Workbench& workbench, const Texts& texts, RecordModel* model, EmptyState* empty)
    : Page(texts.title), m_workbench(workbench), m_model(model), m_sessionName(texts.sessionName), m_empty(empty)
{
    m_model->setParent(this);
    createParts(texts);
    connectParts();
    connectViewCommands();
}

void RecordPage::createParts(const Texts& texts)
{
    const Metrics m;
    m_search = new SearchField(texts.searchHint, texts.searchHint);
    m_search->setObjectName(QStringLiteral("search"));
    header()->addControl(m_search);
    m_obstacle = new NoticeBar(NoticeBar::Kind::Info, {});
    m_obstacle->setDismissible(false);
    m_obstacle->hide();
    m_chips = new ChipRow(tr("Which of them are shown"));
    m_sentence = new PlainLabel({}, PlainLabel::Role::Muted);
    m_sentence->setElided(true);
    m_sentence->setObjectName(QStringLiteral("shownSentence"));
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setFlat(true);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setAccessibleName(tr("Clear search and filter"));
    QSizePolicy keepsRoom = m_clear->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsRoom);
    auto* sentenceRow = new QHBoxLayout;
    sentenceRow->setSpacing(m.lines(0.5));
    sentenceRow->addWidget(m_sentence);
    sentenceRow->addWidget(m_clear);
    sentenceRow->addStretch(1);
    m_table = new DataTable(texts.tableName);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setPlaceholder(texts.noMatch);
    m_table->setModel(m_model);
    auto* tableCard = new Card;
    tableCard->layout()->setContentsMargins(m.lines(0.5), m.lines(0.35), m.lines(0.5), m.lines(0.5));
    tableCard->body()->addWidget(m_table);
    m_details = new DetailsView(texts.detailsName);
    m_details->setObjectName(QStringLiteral("details"));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(m.lines(0.8));
    // A mirrored QSplitter lays its widgets out one pixel too far to the right and would cut the card's outline.
    m_splitter->setContentsMargins(0, 0, isRightToLeft() ? m.hairline() : 0, 0);
    m_splitter->addWidget(tableCard);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({m.lines(40), m.lines(17)});
    m_list = new QWidget;
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.45));
    column->addWidget(m_chips);
    column->addLayout(sentenceRow);
    column->addWidget(m_splitter, 1);
    m_waiting = new EmptyState(QStringLiteral("clock"), tr("Reading your file…"),
                               tr("This takes a moment when there are many records."), {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    content()->addWidget(m_obstacle);
    content()->addWidget(m_stack, 1);
}

void RecordPage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, this, &RecordPage::applyFilter);
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        if (currentIndex() < 0)
            choose(0);
    });
    connect(m_chips, &ChipRow::chosen, this, &RecordPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        clearFilter();
        applyFilter();
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isApplying)
            showCurrent();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordPage::saveLayout);
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible()) // else the window refreshes the page when it comes to the front
            refresh();
    });
    connect(&m_workbench, &Workbench::writingChanged, this, [this] {
        updateCommands();
        showCurrent();
    });
}

void RecordPage::connectViewCommands()
{
    registerViewCommands(m_workbench.commands());
    connect(m_workbench.commands().action(kFindCommand), &QAction::triggered, this, [this] {
        if (isVisible()) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }
    });
    connect(m_workbench.commands().action(kDetailsCommand), &QAction::triggered, this, [this](bool isWanted) {
        if (isVisible())
            wantDetails(isWanted);
    });
}

void RecordPage::setColumns(const std::vector<int>& characters, int spareColumn, const std::vector<int>& yielding)
{
    const Metrics m;
    for (size_t column = 0; column < characters.size(); ++column) {
        const int title = m_table->horizontalHeader()->sectionSizeHint(int(column));
        m_table->setColumnWidth(int(column), std::max(title, m.characters(characters[column]) + m.lines(1.0)));
    }
    m_fit = new ColumnFit(m_table, spareColumn, yielding);
}

void RecordPage::start(int sortColumn, Qt::SortOrder order)
{
    m_table->sortByColumn(sortColumn, order);
    m_table->setSortingEnabled(true);
    m_fit->restoreLayoutState(m_workbench.session().layout(m_sessionName));
    QHeaderView* columns = m_table->horizontalHeader();
    m_table->sortByColumn(columns->sortIndicatorSection(), columns->sortIndicatorOrder());
    m_splitter->restoreState(m_workbench.session().layout(m_sessionName + QLatin1String(".split")));
    m_wantsDetails =
        m_workbench.session().layout(m_sessionName + QLatin1String(".details")) != kDetailsHidden.toLatin1();
    m_isStarted = true;
    arrangeDetails();
    refresh();
}

void RecordPage::refresh()
{
    if (!m_isStarted)
        return;
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot || recordCount(*snapshot) == 0) {
        m_model->setRows(snapshot, {});
        m_stack->setCurrentWidget(snapshot ? m_empty : m_waiting);
        m_search->setEnabled(false);
        setCountsText({});
        showCurrent();
        return;
    }
    m_stack->setCurrentWidget(m_list);
    m_search->setEnabled(true);
    countChips(*snapshot);
    applyFilter();
}

void RecordPage::applyFilter()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot || recordCount(*snapshot) == 0)
        return;
    const qint64 wantedId = m_currentId;
    const int position = m_table->verticalScrollBar()->value();
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_model->setRows(snapshot, filtered(*snapshot));
    }
    const qint64 shown = m_model->rowCount();
    updateSentence(shown);
    setCountsText(countsSentence(shown, qint64(recordCount(*snapshot))));
    int row = 0;
    for (int i = 0; i < m_model->rowCount() && wantedId > 0; ++i) {
        if (m_model->index(i, 0).data(RecordModel::IdRole).toLongLong() == wantedId)
            row = i;
    }
    m_table->verticalScrollBar()->setValue(position);
    choose(row);
    showCurrent();
}

void RecordPage::updateSentence(qint64 shown)
{
    m_sentence->setData(shownSentence(*m_model->snapshot(), shown));
    m_clear->setVisible(isFiltered());
}

void RecordPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

bool RecordPage::showIndex(qint32 index)
{
    if (index < 0 || !m_model->snapshot())
        return false;
    if (m_model->rowOf(index) < 0) {
        const QSignalBlocker silent(m_search);
        m_search->clear();
        widenFilter(index);
        applyFilter();
    }
    choose(m_model->rowOf(index));
    m_table->setFocus(Qt::OtherFocusReason);
    return currentIndex() == index;
}

qint32 RecordPage::currentIndex() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->indexAt(current.row()) : -1;
}

void RecordPage::showCurrent()
{
    const qint32 index = currentIndex();
    m_currentId = m_table->currentIndex().siblingAtColumn(0).data(RecordModel::IdRole).toLongLong();
    m_details->begin(m_currentId);
    if (index >= 0)
        fillDetails(index);
    else
        m_details->addMuted(tr("Select a row to see everything about it."));
    m_details->end();
    updateCommands();
}

void RecordPage::adoptCommand(const QString& id, bool needsRecord)
{
    m_commands.push_back({id, needsRecord});
}

void RecordPage::updateCommands()
{
    const QString obstacle = writeObstacle(m_workbench);
    m_obstacle->setNotice(NoticeBar::Kind::Info, obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    if (QPushButton* primary = header()->primary())
        primary->setEnabled(obstacle.isEmpty());
    for (const OwnCommand& command : m_commands) {
        if (QAction* action = m_workbench.commands().action(command.id))
            action->setEnabled(isVisible() && obstacle.isEmpty() && (!command.needsRecord || currentIndex() >= 0));
    }
}

void RecordPage::wantDetails(bool isWanted)
{
    m_wantsDetails = isWanted;
    m_isForced = isWanted;
    arrangeDetails();
    saveLayout();
}

void RecordPage::arrangeDetails()
{
    const bool isNarrow = width() < Metrics().lines(kSideBySideLines);
    m_details->setVisible(m_wantsDetails && (!isNarrow || m_isForced));
    if (isVisible())
        m_workbench.commands().action(kDetailsCommand)->setChecked(m_details->isVisible());
}

void RecordPage::saveLayout()
{
    if (!m_isStarted)
        return;
    Session& session = m_workbench.session();
    session.setLayout(m_sessionName, m_fit->layoutState());
    session.setLayout(m_sessionName + QLatin1String(".split"), m_splitter->saveState());
    session.setLayout(m_sessionName + QLatin1String(".details"),
                      m_wantsDetails ? QByteArray() : kDetailsHidden.toLatin1());
}

void RecordPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_workbench.commands().action(kDetailsCommand)->setEnabled(true);
    arrangeDetails();
    updateCommands();
}

void RecordPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    saveLayout();
    updateCommands();
}

void RecordPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeDetails();
}

} // namespace vouchwell::ui
