#include "ui/leaderboard/leaderboardpage.h"

#include "core/base/text.h"
#include "core/metrics/boardwords.h"
#include "core/metrics/periodtext.h"
#include "core/storage/book.h"
#include "ui/home/periodspan.h"
#include "ui/leaderboard/boardloader.h"
#include "ui/leaderboard/boardoptions.h"
#include "ui/leaderboard/famecard.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/leaderboard/leaderboardscreen.h"
#include "ui/leaderboard/seasonsdialog.h"
#include "ui/leaderboard/segmentsdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QStackedLayout>

#include <utility>

namespace vouchwell::ui {

namespace {
/// As many as anybody reads; the rest comes with "Show all".
constexpr size_t kTop = 100;
} // namespace

LeaderboardPage::LeaderboardPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Leaderboard"), Body::Fills, parent),
      m_workbench(workbench),
      m_model(new LeaderboardModel(this)),
      m_loader(new BoardLoader(workbench, this)),
      m_options(new BoardOptions(workbench)),
      m_period(new PeriodChooser(workbench.book().today())),
      m_stack(new QStackedLayout),
      m_body(new QWidget),
      m_card(new Card),
      m_table(new DataTable(tr("Leaderboard"))),
      m_showAll(new QPushButton),
      m_missing(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_sums(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_fame(new FameCard(workbench, *m_model)),
      m_empty(new EmptyState(QStringLiteral("trophy"), tr("Nobody is on the board yet"),
                             tr("The board fills with the first counted referral."), tr("Record a referral"))),
      m_waiting(new PlainLabel(tr("Reading the book…"), PlainLabel::Role::Muted))
{
    createControls();
    createBoard();
    createFoot();
    m_waiting->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_body);
    content()->addLayout(m_stack, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_workbench.openRecordReferral(); });
    connect(m_loader, &BoardLoader::ready, this, &LeaderboardPage::takeView);
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible() || m_screen)
            refresh();
    });
}

void LeaderboardPage::createControls()
{
    auto* full = new QPushButton(tr("&Full screen"));
    full->setObjectName(QStringLiteral("fullScreen"));
    header()->addControl(m_options->metricBox());
    header()->addControl(m_period);
    header()->addControl(full);
    QPushButton* print = header()->setPrimary(tr("&Print…"), QStringLiteral("printer"));
    connect(m_options, &BoardOptions::changed, this, &LeaderboardPage::showBoard);
    connect(m_options, &BoardOptions::segmentsRequested, this, &LeaderboardPage::openSegments);
    connect(m_options, &BoardOptions::seasonsRequested, this, &LeaderboardPage::openSeasons);
    connect(m_period, &PeriodChooser::periodChanged, this, &LeaderboardPage::showBoard);
    connect(m_options->initialsBox(), &QCheckBox::toggled, this, [this](bool showsInitials) {
        m_model->setShowsInitials(showsInitials);
        m_fame->write();
        if (m_model->view().snapshot)
            updateFoot(m_model->view());
    });
    connect(full, &QPushButton::clicked, this, &LeaderboardPage::showFullScreen);
    connect(print, &QPushButton::clicked, this, &LeaderboardPage::print);
}

void LeaderboardPage::createBoard()
{
    using Kind = DataTable::ColumnKind;
    using Board = LeaderboardModel;
    const Metrics m;
    m_table->setObjectName(QStringLiteral("leaderboardTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnKind(Board::RankColumn, Kind::Number);
    m_table->setColumnKind(Board::MoveColumn, Kind::Muted);
    m_table->setColumnKind(Board::NameColumn, Kind::Strong);
    for (const int column :
         {Board::ValueColumn, Board::ReferralsColumn, Board::ConversionsColumn, Board::RevenueColumn})
        m_table->setColumnKind(column, Kind::Number);
    m_table->setItemDelegateForColumn(Board::BarColumn, new BarDelegate(Board::FractionRole, m_table));
    const int widths[] = {m.lines(3),   m.lines(4),   m.lines(13), m.lines(12),
                          m.lines(8.5), m.lines(5.5), m.lines(6),  m.lines(7.5)};
    for (int column = 0; column < Board::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setStretchColumn(Board::BarColumn);
    m_table->setPlaceholder(tr("Nobody is on the board in this period. Choose another one above."));
    m_showAll->setFlat(true);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_card->body()->addWidget(m_options);
    m_card->body()->addWidget(m_table, 1);
    connect(m_showAll, &QPushButton::clicked, this, &LeaderboardPage::showAll);
    connect(m_table, &QAbstractItemView::activated, this, &LeaderboardPage::openPerson);
}

void LeaderboardPage::createFoot()
{
    for (PlainLabel* label : {m_missing, m_sums})
        label->setWordWrap(true);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_sums->setObjectName(QStringLiteral("sums"));
    m_card->body()->addWidget(m_showAll, 0, Qt::AlignLeading);
    m_card->body()->addWidget(m_missing);
    m_card->body()->addWidget(m_sums);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.85));
    column->addWidget(m_card, 1);
    column->addWidget(m_fame);
}

LeaderMetric LeaderboardPage::metric() const
{
    return m_options->metric();
}

BoardRequest LeaderboardPage::request() const
{
    const Snapshot& snapshot = *m_workbench.snapshot();
    BoardRequest request;
    request.choice = m_options->choice();
    request.choice.top = m_showsAll ? 0 : kTop;
    request.segment = m_options->segment();
    request.group = m_options->segmentName();
    request.options = m_options->inWords();
    if (const Season* season = m_options->season()) {
        request.choice.period = {season->from, season->to};
        request.isFrozen = season->isClosed();
        request.places = season->places;
        request.season = displayText(season->name);
        return request;
    }
    request.choice.period = chosenPeriod(*m_period, snapshot);
    const vouchwell::Period before = periodBefore(m_period->kind(), request.choice.period, snapshot.today);
    if (m_period->kind() != Period::Kind::AllTime && hasEarlierData(snapshot, before))
        request.before = before;
    return request;
}

void LeaderboardPage::refresh()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot)
        return m_stack->setCurrentWidget(m_waiting);
    m_period->setToday(m_workbench.book().today());
    if (!m_hasPeriod) {
        m_hasPeriod = true;
        const QSignalBlocker quiet(m_period);
        m_period->setKind(firstPeriodKind(*snapshot));
    }
    m_options->reload(*snapshot);
    // The first board may be on its way.
    if (m_model->view().snapshot || snapshot->referrals.id.empty())
        showPart(*snapshot);
    showBoard();
}

void LeaderboardPage::showPart(const Snapshot& snapshot)
{
    m_stack->setCurrentWidget(snapshot.referrals.id.empty() ? static_cast<QWidget*>(m_empty) : m_body);
}

void LeaderboardPage::showBoard()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot)
        return;
    m_period->setEnabled(m_options->season() == nullptr);
    const BoardRequest wanted = request();
    m_loader->ask(snapshot, wanted);
    m_fame->ask(snapshot, wanted, m_options->seasons());
}

void LeaderboardPage::takeView(const BoardView& view)
{
    m_model->setView(view, m_workbench.locale());
    m_table->setColumnHidden(LeaderboardModel::MoveColumn, !view.request.before);
    m_table->setColumnHidden(LeaderboardModel::ValueColumn, !hasValueOfItsOwn(view.request.choice));
    m_card->setSubtitle(boardRules(view.request.choice));
    updateEnd();
    updateFoot(view);
    updateScreen();
    showPart(*view.snapshot);
}

void LeaderboardPage::updateEnd()
{
    const auto shown = size_t(m_model->rowCount());
    const size_t all = m_model->total();
    const QLocale locale = m_workbench.locale();
    m_showAll->setVisible(all > shown);
    m_showAll->setText(tr("Show all %n people", nullptr, int(all)));
    setCountsText(all > shown ? tr("The first %1 of %2 people").arg(locale.toString(shown), locale.toString(all))
                              : tr("%n person(s) on the board", nullptr, int(all)));
}

void LeaderboardPage::updateFoot(const BoardView& view)
{
    const QLocale locale = m_workbench.locale();
    QStringList sentences = whoIsMissing(view.board);
    if (!view.improved.empty()) {
        QStringList names;
        for (const Improvement& one : view.improved)
            names << displayText(m_model->nameOf(one.person));
        const LeaderUnit unit = leaderUnit(view.request.choice.metric, view.request.choice.fairness);
        const QString gain = leaderText(view.improved.front().gain, unit, view.snapshot->currency, locale);
        if (names.size() <= 3)
            //: Names, and by how much they improved against the period before
            sentences.prepend(tr("Most improved: %1 (+%2).").arg(names.join(QLatin1String(", ")), gain));
    }
    m_missing->setText(sentences.join(u' '));
    m_missing->setVisible(!sentences.isEmpty());
    const auto inWords = [&](const LeaderSums& sums) {
        //: Three numbers: "12 referred, 7 customers, €340.00"
        return tr("%1 referred, %2 customers, %3")
            .arg(locale.toString(sums.referrals), locale.toString(sums.conversions),
                 formatMoney({sums.revenueMinor, view.snapshot->currency}, locale));
    };
    QString text = tr("In all: %1.").arg(inWords(view.board.all));
    if (view.board.nobody != LeaderSums())
        text += u' ' + tr("Nobody is credited with %1 of it.").arg(inWords(view.board.nobody));
    m_sums->setText(text);
    m_sums->setVisible(!view.request.isFrozen);
}

void LeaderboardPage::showAll()
{
    m_showsAll = true;
    showBoard();
    m_table->setFocus();
}

void LeaderboardPage::print()
{
    const BoardView& view = m_model->view();
    if (!view.snapshot)
        return;
    BoardReport report;
    report.choice = view.request.choice;
    report.choice.top = 0;
    report.style.title = view.request.season;
    report.style.filter = view.request.group;
    report.style.showsInitials = m_model->showsInitials();
    report.style.showsRest = !report.style.showsInitials; // a board for the wall has no sums
    if (view.request.isFrozen)
        report.places = view.request.places;
    if (const PeopleChoice people = std::exchange(report.choice.people, nullptr)) {
        report.people.emplace();
        for (size_t i = 0; i < people->size(); ++i) {
            if ((*people)[i])
                report.people->push_back(view.snapshot->people.id[i]);
        }
    }
    m_workbench.openBoardReport(report);
}

void LeaderboardPage::showFullScreen()
{
    if (!m_workbench.snapshot())
        return;
    if (!m_screen)
        m_screen = new LeaderboardScreen(*m_model, this);
    updateScreen();
    m_screen->QWidget::showFullScreen();
    m_screen->setFocus();
}

LeaderboardScreen* LeaderboardPage::screen() const
{
    return m_screen;
}

QString LeaderboardPage::span() const
{
    const BoardRequest& shown = m_model->view().request;
    const QString days = periodInWords(shown.choice.period, m_workbench.locale());
    //: A season and its days
    return shown.season.isEmpty() ? days : tr("%1, %2").arg(shown.season, days);
}

void LeaderboardPage::updateScreen()
{
    const BoardView& view = m_model->view();
    if (!m_screen || !view.snapshot)
        return;
    //: Full-screen leaderboard: metric, period
    QString subtitle = tr("%1, %2").arg(leaderMetricName(view.request.choice.metric), span());
    if (!view.request.options.isEmpty())
        subtitle += QStringLiteral(" · ") + view.request.options;
    m_screen->setTitles(view.snapshot->shopName.isEmpty() ? header()->title() : view.snapshot->shopName, subtitle,
                        boardRules(view.request.choice));
}

void LeaderboardPage::openPerson(const QModelIndex& index)
{
    const SnapshotPtr snapshot = m_model->view().snapshot;
    const int person = index.data(LeaderboardModel::PersonRole).toInt();
    if (snapshot && person >= 0)
        m_workbench.openPerson({snapshot->people.id[size_t(person)]});
}

void LeaderboardPage::openSegments()
{
    auto* dialog = new SegmentsDialog(m_workbench, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &LeaderboardPage::refresh);
    dialog->open();
}

void LeaderboardPage::openSeasons()
{
    auto* dialog = new SeasonsDialog(m_workbench, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SeasonsDialog::seasonChosen, this, [this](SeasonId season) {
        refresh();
        m_options->showSeason(season);
    });
    connect(dialog, &QDialog::finished, this, &LeaderboardPage::refresh);
    dialog->open();
}

} // namespace vouchwell::ui
