#include "ui/payouts/rewardactions.h"

#include "core/base/text.h"
#include "core/metrics/rewardamount.h"
#include "core/storage/book.h"
#include "ui/payouts/reasondialog.h"
#include "ui/payouts/settledebt.h"
#include "ui/people/recordpage.h"
#include "ui/rewards/whydialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"

#include <QPushButton>

namespace vouchwell::ui {

RewardActions::RewardActions(Workbench& workbench, Card* card)
    : QObject(card),
      m_workbench(workbench),
      m_card(card),
      m_why(new QPushButton(tr("W&hy this amount?"))),
      m_writeOff(new QPushButton(tr("Write off debt…"))),
      m_payBack(new QPushButton(tr("Money came back…"))),
      m_exchange(new QPushButton(tr("Treat as exchange…"))),
      m_takeBackExchange(new QPushButton(tr("No exchange after all…")))
{
    m_why->setObjectName(QStringLiteral("whyReward"));
    connect(m_why, &QPushButton::clicked, this,
            [this] { WhyDialog::open(m_workbench, m_card->window(), {m_snapshot->rewards.id[size_t(m_reward)]}); });
    addDecision(RewardDecision::Approve, "approveReward", tr("Approve"));
    addDecision(RewardDecision::Hold, "holdReward", tr("Hold…"));
    addDecision(RewardDecision::Release, "releaseReward", tr("Release"));
    addDecision(RewardDecision::Decline, "declineReward", tr("Decline…"));
    addDecision(RewardDecision::TakeBackDecline, "takeBackDecline", tr("Take back"));
    addDecision(RewardDecision::Expire, "expireReward", tr("Let expire…"));
    addDecision(RewardDecision::Reinstate, "reinstateReward", tr("Reinstate"));
    m_writeOff->setObjectName(QStringLiteral("writeOff"));
    m_payBack->setObjectName(QStringLiteral("payBack"));
    m_exchange->setObjectName(QStringLiteral("treatAsExchange"));
    connect(m_writeOff, &QPushButton::clicked, this, [this] { settle(DebtEnd::WriteOff); });
    connect(m_payBack, &QPushButton::clicked, this, [this] { settle(DebtEnd::PayBack); });
    m_takeBackExchange->setObjectName(QStringLiteral("takeBackExchange"));
    connect(m_exchange, &QPushButton::clicked, this,
            [this] { askToExchange(m_workbench, m_card->window(), m_exchanges.possible.front()); });
    connect(m_takeBackExchange, &QPushButton::clicked, this,
            [this] { askToTakeBackExchange(m_workbench, m_card->window(), m_exchanges.made.front()); });
    for (QPushButton* button : {m_exchange, m_takeBackExchange, m_writeOff, m_payBack, m_why}) {
        button->setFlat(true);
        card->addHeaderWidget(button);
        button->hide();
    }
}

void RewardActions::addDecision(RewardDecision decision, const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    m_card->addHeaderWidget(button);
    button->hide(); // all of them side by side would widen the window
    m_decisions.emplace_back(decision, button);
    connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
}

void RewardActions::show(SnapshotPtr snapshot, qint32 person, qint32 reward)
{
    m_snapshot = std::move(snapshot);
    m_person = person;
    m_reward = reward;
    findExchange();
    for (const auto& [decision, button] : m_decisions)
        button->setVisible(reward >= 0 && isPossible(decision, m_snapshot->rewards.state[size_t(reward)]));
    m_why->setVisible(reward >= 0);
    const bool owes = debt() < 0;
    m_writeOff->setVisible(owes);
    m_payBack->setVisible(owes);
    m_exchange->setVisible(!m_exchanges.possible.empty());
    m_takeBackExchange->setVisible(!m_exchanges.made.empty());
}

void RewardActions::findExchange()
{
    const qint32 referral = m_reward < 0 ? -1 : m_snapshot->rewards.referral[size_t(m_reward)];
    m_exchanges = referral < 0 ? Exchanges() : exchangesOf(m_workbench, {m_snapshot->referrals.id[size_t(referral)]});
}

QString RewardActions::personName() const
{
    return m_person >= 0 ? displayText(m_snapshot->people.name.at(size_t(m_person))) : QString();
}

qint64 RewardActions::debt() const
{
    qint64 sum = 0;
    for (size_t i = 0; m_person >= 0 && i < m_snapshot->rewards.id.size(); ++i) {
        if (m_snapshot->rewards.recipient[i] == m_person && m_snapshot->rewards.form[i] == RewardForm::Cash)
            sum += m_snapshot->rewards.carriedMinor[i];
    }
    return sum;
}

void RewardActions::askReason(const ReasonTexts& texts, const std::function<void(const QString&)>& accepted)
{
    if (!writeObstacle(m_workbench).isEmpty())
        return;
    auto* dialog = new ReasonDialog(texts, m_card->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, accepted] { accepted(dialog->reason()); });
    dialog->open();
}

void RewardActions::tell(const Result<Done>& done, const QString& sentence)
{
    if (done)
        m_workbench.tell(sentence);
    else
        m_workbench.report(done.failure());
}

void RewardActions::decide(RewardDecision decision)
{
    const RewardId reward{m_snapshot->rewards.id[size_t(m_reward)]};
    const QString amount = rewardAmount(*m_snapshot, size_t(m_reward), m_workbench.locale());
    const auto act = [this, reward, decision](const QString& reason) {
        tell(decideRewards(m_workbench.book(), {reward}, decision, reason), tr("The reward was changed."));
    };
    if (!needsReason(decision))
        return act({});
    const QString about = tr("%1, %2").arg(personName(), amount);
    const QString label = tr("&Reason (kept with the reward)");
    if (decision == RewardDecision::Hold)
        return askReason({tr("Put this reward on hold?"), about,
                          tr("It is not paid until somebody releases or declines it."), label, tr("&Hold"), true},
                         act);
    if (decision == RewardDecision::Decline)
        return askReason({tr("Decline this reward?"), about,
                          tr("It will not be paid. It can be taken back while its purchase stands."), label,
                          tr("&Decline"), true},
                         act);
    askReason({tr("Let this reward expire?"), about, tr("It will not be paid. It can be reinstated."), label,
               tr("&Let expire"), true},
              act);
}

void RewardActions::settle(DebtEnd end)
{
    askToSettle(m_workbench, m_card, {{m_snapshot->people.id[size_t(m_person)]}, personName(), -debt()}, end);
}

} // namespace vouchwell::ui
