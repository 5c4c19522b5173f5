#include "ui/milestones/challengesview.h"

#include "core/actions/challenges.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/milestones/challengedialog.h"
#include "ui/milestones/challengewords.h"
#include "ui/milestones/decidedialog.h"
#include "ui/milestones/recognitiondocuments.h"
#include "ui/payouts/reasondialog.h"
#include "ui/people/recordpage.h"
#include "ui/shell/bookjob.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

namespace vouchwell::ui {

namespace {

using Phase = ChallengeStanding::Phase;
using Kind = ReportTable::Kind;

int boardRowOf(const DataTable* table)
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

} // namespace

ChallengesView::ChallengesView(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("trophy"), tr("No challenges yet"),
                             tr("A challenge is a contest over some days: the best win, everybody who brings so many "
                                "friends wins, or winners are drawn."),
                             tr("New challenge…")))
{
    m_empty->button()->setObjectName(QStringLiteral("firstChallenge"));
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(createList());
    parts->addWidget(createDetails());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setSizes({Metrics().lines(40), Metrics().lines(60)});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(parts);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChallengesView::addChallenge);
}

QWidget* ChallengesView::createList()
{
    auto* card = new Card(tr("Challenges"));
    m_list = new DataTable(tr("Challenges, the latest first"));
    m_list->setObjectName(QStringLiteral("challengeTable"));
    m_listModel = new ReportTableModel(m_workbench.locale(), this);
    m_list->setModel(m_listModel);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    card->body()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int row = boardRowOf(m_list);
        if (row >= 0 && m_recognition)
            m_chosen = m_recognition->challenges[size_t(row)].challenge.id;
        showChosen();
    });
    return card;
}

QWidget* ChallengesView::createDetails()
{
    m_details = new Card;
    m_sentence = new PlainLabel;
    m_state = new PlainLabel({}, PlainLabel::Role::Muted);
    m_state->setObjectName(QStringLiteral("challengeState"));
    for (PlainLabel* label : {m_sentence, m_state}) {
        label->setWordWrap(true);
        m_details->body()->addWidget(label);
    }
    createActions();
    m_board = new DataTable(tr("Board of the challenge"));
    m_board->setObjectName(QStringLiteral("boardTable"));
    m_boardModel = new ReportTableModel(m_workbench.locale(), this);
    m_board->setModel(m_boardModel);
    m_board->setSelectionMode(QAbstractItemView::SingleSelection);
    m_board->setPlaceholder(tr("Nobody is on the board yet."));
    m_details->body()->addWidget(m_board, 1);
    connect(m_board->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChallengesView::showActions);
    connect(m_board, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const ChallengeCase* one = chosen())
            m_workbench.openPerson(one->standing.board[size_t(index.row())].person);
    });
    return m_details;
}

void ChallengesView::createActions()
{
    // What is done with a challenge, and below it what is done with its prizes: one row would make the window wide.
    auto* rows = new QVBoxLayout;
    rows->setSpacing(Metrics().lines(0.4));
    QHBoxLayout* row = nullptr;
    const auto startRow = [&] {
        row = new QHBoxLayout;
        row->setSpacing(Metrics().lines(0.4));
        rows->addLayout(row);
    };
    startRow();
    const auto add = [&](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_decide = add("decide", tr("&Decide winners…"), [this] { decide(); });
    m_show = add("showUndecided", tr("&Show the first"), [this] { openUndecided(); });
    m_edit = add("editChallenge", tr("&Edit…"), [this] { edit(); });
    m_cancel = add("cancelChallenge", tr("&Call off…"), [this] { cancel(); });
    row->addStretch(1);
    startRow();
    m_award = add("awardAlso", tr("&Prize to them too…"), [this] { awardAnother(); });
    m_certificates = add("prizeCertificates", tr("Ce&rtificates…"), [this] {
        if (const ChallengeCase* one = chosen())
            saveCertificates(m_workbench, this, certificatesOf(m_workbench, *m_recognition, *one),
                             tr("Certificates of %1").arg(one->challenge.name));
    });
    m_protocol = add("protocol", tr("Pr&otocol…"), [this] {
        if (const ChallengeCase* one = chosen())
            saveProtocol(m_workbench, this, *m_recognition, *one);
    });
    row->addStretch(1);
    m_details->body()->addLayout(rows);
}

void ChallengesView::setRecognition(const RecognitionPtr& recognition)
{
    m_recognition = recognition;
    m_stack->setCurrentIndex(recognition->challenges.empty() ? 0 : 1);
    showList();
}

void ChallengesView::select(ChallengeId challenge)
{
    m_chosen = challenge;
    m_awaited = challenge;
    if (m_recognition)
        showList();
}

const ChallengeCase* ChallengesView::chosen() const
{
    if (!m_recognition)
        return nullptr;
    const std::vector<ChallengeCase>& all = m_recognition->challenges;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ChallengeCase& one) { return one.challenge.id == m_chosen; });
    return found == all.end() ? nullptr : &*found;
}

void ChallengesView::showList()
{
    const Metrics m;
    ReportTable table;
    table.columns = {{QStringLiteral("name"), tr("Challenge"), Kind::Text, false},
                     {QStringLiteral("state"), tr("State"), Kind::Text, false}};
    int row = m_chosen.isValid() ? -1 : 0;
    for (size_t i = 0; i < m_recognition->challenges.size(); ++i) {
        const ChallengeCase& one = m_recognition->challenges[i];
        table.rows.push_back({one.challenge.name, phaseTitle(one.standing.phase)});
        if (one.challenge.id == m_chosen)
            row = int(i);
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_listModel->setTable(std::move(table));
    }
    m_list->setColumnKind(0, DataTable::ColumnKind::Strong);
    m_list->setColumnWidth(1, m.lines(8.5));
    m_list->setStretchColumn(0);
    // One that was just made is chosen before it has been read.
    if (row < 0 && !m_awaited.isValid())
        row = 0;
    if (row >= 0 && m_listModel->rowCount() > 0) {
        m_awaited = {};
        m_chosen = m_recognition->challenges[size_t(row)].challenge.id;
        m_list->setCurrentIndex(m_listModel->index(row, 0));
    }
    showChosen();
}

void ChallengesView::showChosen()
{
    const ChallengeCase* one = chosen();
    if (!one)
        return;
    m_details->setTitle(displayText(one->challenge.name));
    m_sentence->setData(challengeTerms(*m_recognition, *one, m_workbench.locale()));
    m_state->setData(challengeState(*m_recognition, *one, m_workbench.locale()));
    showBoard(*one);
    showActions();
}

void ChallengesView::showBoard(const ChallengeCase& one)
{
    const Metrics m;
    m_boardModel->setTable(challengeBoard(*m_recognition, one));
    setColumnKinds(m_board, m_boardModel->table());
    m_board->setColumnKind(1, DataTable::ColumnKind::Strong);
    const double widths[] = {3.5, 10, 7.5, 7, 5};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_board->setColumnWidth(column, m.lines(widths[column]));
    m_board->setStretchColumn(1);
}

void ChallengesView::showActions()
{
    const ChallengeCase* one = chosen();
    if (!one)
        return;
    const Phase phase = one->standing.phase;
    const bool isOpen = one->challenge.state == Challenge::State::Open;
    const bool isDecided = phase == Phase::Decided;
    const int row = boardRowOf(m_board);
    const bool hasWon = row >= 0 && std::any_of(one->awards.begin(), one->awards.end(), [&](const Award& award) {
                            return award.person == one->standing.board[size_t(row)].person;
                        });
    m_decide->setText(one->challenge.kind == Challenge::Kind::Raffle ? tr("&Draw winners…") : tr("&Decide winners…"));
    m_decide->setVisible(phase == Phase::Ready);
    m_show->setVisible(phase == Phase::Waiting);
    m_edit->setVisible(isOpen);
    m_cancel->setVisible(isOpen);
    m_award->setVisible(isDecided && row >= 0 && !hasWon);
    m_certificates->setVisible(isDecided && !one->awards.empty());
    m_protocol->setVisible(isDecided);
}

bool ChallengesView::mayWrite()
{
    const QString obstacle = writeObstacle(m_workbench);
    if (!obstacle.isEmpty())
        m_workbench.tell(obstacle);
    return obstacle.isEmpty();
}

void ChallengesView::addChallenge()
{
    if (mayWrite())
        ChallengeDialog::open(m_workbench, window(), {}, [this](ChallengeId made) { select(made); });
}

void ChallengesView::edit()
{
    if (const ChallengeCase* one = chosen(); one && mayWrite())
        ChallengeDialog::open(m_workbench, window(), one->challenge, [](ChallengeId) {});
}

void ChallengesView::cancel()
{
    const ChallengeCase* one = chosen();
    if (!one || !mayWrite())
        return;
    const Question question{tr("Call off the challenge"),
                            tr("Call off “%1”? Nobody wins then.").arg(one->challenge.name),
                            tr("It can be undone."),
                            {tr("Call off"), tr("Keep it")},
                            1,
                            false};
    if (m_workbench.prompts().ask(window(), question) != 0)
        return;
    if (const Result<Done> cancelled = cancelChallenge(m_workbench.book(), one->challenge.id); !cancelled)
        m_workbench.report(cancelled.failure());
}

void ChallengesView::decide()
{
    const ChallengeCase* one = chosen();
    if (!one || !mayWrite())
        return;
    auto* dialog = new DecideDialog(*m_recognition, *one, m_workbench.locale(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const ChallengeId challenge = one->challenge.id;
    connect(dialog, &QDialog::accepted, this, [this, dialog, challenge] { run(challenge, dialog->decision()); });
    dialog->open();
}

void ChallengesView::run(ChallengeId challenge, const ChallengeDecision& decision)
{
    runBookJob(
        m_workbench, tr("A challenge is being decided."), Book::Mode::ReadWrite,
        [challenge, decision](Book& book, const std::stop_token&) {
            return decideChallenge(book, challenge, decision);
        },
        [bench = &m_workbench](const Result<DecidedChallenge>& decided) {
            if (!decided)
                return bench->report(decided.failure());
            QStringList names;
            for (const ChallengeWinner& winner : decided->winners)
                names << winner.name;
            bench->tell(names.isEmpty() ? tr("Decided: nobody won.")
                                        : tr("Decided: %1.").arg(names.mid(0, 3).join(QLatin1String(", "))));
        });
}

void ChallengesView::awardAnother()
{
    const ChallengeCase* one = chosen();
    const int row = boardRowOf(m_board);
    if (!one || row < 0 || !mayWrite())
        return;
    const PersonId person = one->standing.board[size_t(row)].person;
    auto* dialog = new ReasonDialog({tr("Prize to Somebody Else Too"), m_recognition->nameOf(person),
                                     tr("They get the whole prize as well. What was given before stays."),
                                     tr("&Reason"), tr("&Give the prize"), true},
                                    window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, person, challenge = one->challenge.id] {
        runBookJob(
            m_workbench, tr("A challenge is being decided."), Book::Mode::ReadWrite,
            [challenge, person, reason = dialog->reason()](Book& book, const std::stop_token&) {
                return awardAlso(book, challenge, person, reason);
            },
            [bench = &m_workbench](const Result<DecidedChallenge>& decided) {
                if (!decided)
                    bench->report(decided.failure());
            });
    });
    dialog->open();
}

void ChallengesView::openUndecided()
{
    const ChallengeCase* one = chosen();
    if (!one || one->standing.undecided.empty())
        return;
    const auto referral = size_t(one->standing.undecided.front());
    m_workbench.openReferral({m_recognition->snapshot->referrals.id[referral]});
}

} // namespace vouchwell::ui
