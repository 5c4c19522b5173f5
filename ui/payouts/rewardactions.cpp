#include "ui/payouts/rewardactions.h"

#include "core/actions/exchange.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/payouts/reasondialog.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/prompts.h"

#include <QPushButton>

namespace vouchwell::ui {

RewardActions::RewardActions(Workbench& workbench, Card* card)
    : QObject(card),
      m_workbench(workbench),
      m_card(card),
      m_writeOff(new QPushButton(tr("Write off debt…"))),
      m_payBack(new QPushButton(tr("Money came back…"))),
      m_exchange(new QPushButton(tr("Treat as exchange…")))
{
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
    connect(m_exchange, &QPushButton::clicked, this, &RewardActions::exchange);
    for (QPushButton* button : {m_exchange, m_writeOff, m_payBack}) {
        button->setFlat(true);
        card->addHeaderWidget(button);
    }
}

void RewardActions::addDecision(RewardDecision decision, const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    m_card->addHeaderWidget(button);
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
    const bool owes = debt() < 0;
    m_writeOff->setVisible(owes);
    m_payBack->setVisible(owes);
    m_exchange->setVisible(!m_offers.empty());
}

void RewardActions::findExchange()
{
    m_offers.clear();
    if (m_reward < 0 || m_workbench.isWriting())
        return;
    const qint32 referral = m_snapshot->rewards.referral[size_t(m_reward)];
    if (referral < 0)
        return;
    try {
        m_offers = ExchangeStore::offersOf(m_workbench.book().database(), {m_snapshot->referrals.id[size_t(referral)]});
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
}

QString RewardActions::personName() const
{
    return m_person >= 0 ? displayText(m_snapshot->people.name.at(size_t(m_person))) : QString();
}

qint64 RewardActions::debt() const
{
    qint64 sum = 0;
    for (size_t i = 0; m_person >= 0 && i < m_snapshot->rewards.id.size(); ++i) {
        if (m_snapshot->rewards.recipient[i] == m_person)
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
    const QString amount =
        formatMoney({m_snapshot->rewards.amountMinor[size_t(m_reward)], m_snapshot->currency}, m_workbench.locale());
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
    const PersonId person{m_snapshot->people.id[size_t(m_person)]};
    const QString amount = formatMoney({-debt(), m_snapshot->currency}, m_workbench.locale());
    const bool isWriteOff = end == DebtEnd::WriteOff;
    const ReasonTexts texts{isWriteOff ? tr("Write off this debt?") : tr("Did the money come back?"),
                            tr("%1 owes %2").arg(personName(), amount),
                            isWriteOff ? tr("The shop gives it up: it counts as cost and is not deducted any more.")
                                       : tr("A new entry says so; the payout it was paid with stays as it is."),
                            tr("&Reason (kept in the ledger)"),
                            isWriteOff ? tr("&Write off") : tr("&It came back"),
                            true};
    askReason(texts, [this, person, end, amount](const QString& reason) {
        const Result<qint64> settled = settleDebts(m_workbench.book(), person, end, reason);
        tell(settled ? Result<Done>(Done{}) : Result<Done>(settled.failure()), tr("Settled: %1").arg(amount));
    });
}

void RewardActions::exchange()
{
    const ExchangeOffer offer = m_offers.front();
    if (!writeObstacle(m_workbench).isEmpty())
        return;
    const auto money = [&](qint64 minor) { return formatMoney({minor, m_snapshot->currency}, m_workbench.locale()); };
    const int answer = m_workbench.prompts().ask(
        m_card->window(),
        {tr("Treat this return as an exchange?"),
         tr("On %1, %2 came back (%3) and %4 was bought (%5).")
             .arg(formatDate(offer.on, m_workbench.locale()), money(offer.returnedMinor),
                  displayText(offer.returnDocument), money(offer.soldMinor), displayText(offer.saleDocument)),
         tr("Only the difference counts then: what was earned with the first purchase stays."),
         {tr("Treat as exchange"), tr("Cancel")},
         1});
    if (answer == 0)
        tell(treatAsExchange(m_workbench.book(), offer.returned, offer.sale), tr("It counts as an exchange now."));
}

} // namespace vouchwell::ui
