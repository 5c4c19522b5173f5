#include "ui/payouts/decisionsview.h"

#include "core/base/text.h"
#include "core/rules/rulewords.h"
#include "core/rules/tracetext.h"
#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "ui/payouts/reasondialog.h"
#include "ui/people/recordpage.h"
#include "ui/rewards/whydialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace vouchwell::ui {

namespace {

ReportTable decisionTable(const std::vector<RewardLine>& rewards, const Currency& currency, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = DecisionsView::tr("Rewards to decide about");
    table.currency = currency;
    table.columns = {{QStringLiteral("person"), DecisionsView::tr("Person"), Kind::Text, false},
                     {QStringLiteral("friend"), DecisionsView::tr("Friend"), Kind::Text, false},
                     {QStringLiteral("amount"), DecisionsView::tr("Amount"), Kind::Text, false},
                     {QStringLiteral("earned"), DecisionsView::tr("Earned"), Kind::Date, false},
                     {QStringLiteral("state"), DecisionsView::tr("State"), Kind::Text, false},
                     {QStringLiteral("reason"), DecisionsView::tr("Reason"), Kind::Text, false}};
    for (const RewardLine& line : rewards) {
        const Reward& reward = line.reward;
        table.rows.push_back({displayText(line.recipient), displayText(line.friendName),
                              rewardAmountText(reward.dueMinor(), kindOfUnit(line.unit), currency.code, locale),
                              reward.earnedOn, rewardStateTitle(reward.state), displayText(reward.stateReason)});
    }
    return table;
}

ReasonTexts reasonTexts(RewardDecision decision, const QString& about)
{
    const QString label = DecisionsView::tr("&Reason (kept with the rewards)");
    if (decision == RewardDecision::Hold)
        return {DecisionsView::tr("Put these rewards on hold?"),
                about,
                DecisionsView::tr("They are not paid until somebody releases or declines them."),
                label,
                DecisionsView::tr("&Hold"),
                true};
    return {DecisionsView::tr("Decline these rewards?"),
            about,
            DecisionsView::tr("They will not be paid. That can be taken back while their purchases stand."),
            label,
            DecisionsView::tr("&Decline"),
            true};
}

} // namespace

DecisionsView::DecisionsView(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("circle-check"), tr("Nothing to decide"),
                             tr("Rewards whose rule wants your approval, and those on hold, wait here."), {})),
      m_card(new Card),
      m_table(new DataTable(tr("Rewards to decide about, the oldest first"))),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_why(new QPushButton(tr("Why? (W)")))
{
    setObjectName(QStringLiteral("decisionsView"));
    createTable();
    //: The letter in brackets is the key that does it: please choose another one for each
    addDecision(RewardDecision::Approve, "approveAll", tr("Approve (A)"), Qt::Key_A);
    addDecision(RewardDecision::Release, "releaseAll", tr("Release (R)"), Qt::Key_R);
    addDecision(RewardDecision::Hold, "holdAll", tr("Hold… (H)"), Qt::Key_H);
    addDecision(RewardDecision::Decline, "declineAll", tr("Decline… (D)"), Qt::Key_D);
    m_why->setObjectName(QStringLiteral("whyDecision"));
    m_why->setFlat(true);
    m_card->addHeaderWidget(m_why);
    m_empty->button()->setObjectName({}); // there is none: the page's own placeholder has the name
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_card);
    connect(m_why, &QPushButton::clicked, this, &DecisionsView::why);
    connect(new QShortcut(Qt::Key_W, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &DecisionsView::why);
    connect(m_table, &QAbstractItemView::activated, this, &DecisionsView::why);
}

void DecisionsView::addDecision(RewardDecision decision, const char* name, const QString& text, Qt::Key key)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    m_card->addHeaderWidget(button);
    m_choices.push_back({decision, button});
    connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
    auto* shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isEnabled())
            button->click();
    });
}

void DecisionsView::createTable()
{
    m_table->setObjectName(QStringLiteral("decisionsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* words = new PlainLabel(tr("Select several with Shift or Ctrl, all with Ctrl+A, and press the letter."),
                                 PlainLabel::Role::Muted);
    words->setWordWrap(true);
    m_card->body()->addWidget(words);
    m_card->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionsView::showSelection);
}

void DecisionsView::refresh()
{
    if (m_workbench.isWriting())
        return;
    try {
        read();
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    show();
}

void DecisionsView::read()
{
    Database& database = m_workbench.book().database();
    m_rewards = listRewards(database, RewardState::AwaitingApproval);
    const std::vector<RewardLine> held = listRewards(database, RewardState::OnHold);
    m_rewards.insert(m_rewards.end(), held.begin(), held.end());
    std::stable_sort(m_rewards.begin(), m_rewards.end(),
                     [](const RewardLine& a, const RewardLine& b) { return a.reward.earnedOn < b.reward.earnedOn; });
}

void DecisionsView::show()
{
    const int row = m_table->currentIndex().row();
    ReportTable table = decisionTable(m_rewards, m_workbench.book().shop().currency, m_workbench.locale());
    m_model->setTable(std::move(table));
    m_table->setColumnKind(0, DataTable::ColumnKind::Strong);
    m_table->setColumnKind(2, DataTable::ColumnKind::Number);
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(5);
    m_card->setTitle(tr("%n reward(s) to decide about", nullptr, count()));
    m_stack->setCurrentWidget(count() == 0 ? static_cast<QWidget*>(m_empty) : m_card);
    // What was decided is gone: the next one takes its place.
    if (count() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, count() - 1), 0));
    showSelection();
}

std::vector<size_t> DecisionsView::selected() const
{
    std::vector<size_t> rows;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        rows.push_back(size_t(row.row()));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DecisionsView::showSelection()
{
    const std::vector<size_t> rows = selected();
    const QString obstacle = writeObstacle(m_workbench);
    for (const Choice& choice : m_choices) {
        const bool isForAll = std::all_of(rows.begin(), rows.end(), [&](size_t row) {
            return isPossible(choice.decision, m_rewards[row].reward.state);
        });
        choice.button->setEnabled(!rows.empty() && isForAll && obstacle.isEmpty());
        choice.button->setToolTip(obstacle);
    }
    m_why->setEnabled(rows.size() == 1);
}

void DecisionsView::why()
{
    const std::vector<size_t> rows = selected();
    if (rows.size() == 1)
        WhyDialog::open(m_workbench, window(), m_rewards[rows.front()].reward.id);
}

void DecisionsView::decide(RewardDecision decision)
{
    const std::vector<size_t> rows = selected();
    std::vector<RewardId> rewards;
    for (const size_t row : rows)
        rewards.push_back(m_rewards[row].reward.id);
    if (!needsReason(decision))
        return apply(decision, rewards, {});
    const QString name = displayText(m_rewards[rows.front()].recipient);
    const QString about = rows.size() == 1 ? name : tr("%n reward(s)", nullptr, int(rows.size()));
    auto* dialog = new ReasonDialog(reasonTexts(decision, about), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, decision, rewards] { apply(decision, rewards, dialog->reason()); });
    dialog->open();
}

void DecisionsView::apply(RewardDecision decision, const std::vector<RewardId>& rewards, const QString& reason)
{
    const Result<Done> done = decideRewards(m_workbench.book(), rewards, decision, reason);
    if (!done)
        return m_workbench.report(done.failure());
    m_workbench.tell(tr("Decided about %n reward(s).", nullptr, int(rewards.size())));
    refresh();
    m_table->setFocus();
}

} // namespace vouchwell::ui
