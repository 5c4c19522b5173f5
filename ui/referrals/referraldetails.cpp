#include "ui/referrals/referraldetails.h"

#include "core/actions/claimgates.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/metrics/rewardamount.h"
#include "core/rules/gatewords.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "ui/people/detailsview.h"
#include "ui/people/historysection.h"
#include "ui/people/recordmodel.h"
#include "ui/referrals/claimcard.h"
#include "ui/referrals/claimdialog.h"
#include "ui/referrals/exchanges.h"
#include "ui/referrals/referralmodel.h"
#include "ui/rewards/whydialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/noticebar.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// "Not credited. An earlier claim was credited."
QString withReason(const QString& text, Reason reason)
{
    const QString sentence = reasonSentence(reason);
    //: A state, then a whole sentence that says why
    return sentence.isEmpty() ? text : ReferralDetails::tr("%1. %2").arg(text, sentence);
}

} // namespace

QStringList ringNames(const Snapshot& snapshot, qint32 person)
{
    QStringList names;
    qint32 at = person;
    do {
        names.append(snapshot.people.name.at(size_t(at)));
        at = snapshot.people.referredBy[size_t(at)];
    } while (at >= 0 && at != person && names.size() <= qsizetype(snapshot.people.id.size()));
    return at == person ? names : QStringList();
}

QString ReferralDetails::day(QDate date) const
{
    return date.isValid() ? formatDate(date, m_workbench.locale()) : QString();
}

QString ReferralDetails::moment(const QString& utc) const
{
    QDateTime at = QDateTime::fromString(utc, Qt::ISODateWithMs);
    if (!at.isValid())
        return utc;
    at = at.toTimeZone(m_workbench.book().shop().timeZone);
    //: A date and a time of the day
    return tr("%1, %2").arg(day(at.date()), m_workbench.locale().toString(at.time(), QLocale::ShortFormat));
}

std::optional<ReferralDetail> ReferralDetails::read(ReferralId id) const
{
    if (m_workbench.isWriting())
        return std::nullopt;
    try {
        return DetailReader(m_workbench.book().database()).referral(id);
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
        return std::nullopt;
    }
}

void ReferralDetails::fill(qint32 index)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    addHeading(*snapshot, index);
    addRing(*snapshot, index);
    const auto detail = read({snapshot->referrals.id[size_t(index)]});
    if (!detail) {
        addPeopleFromSnapshot(*snapshot, index);
        if (m_workbench.isWriting())
            m_view.addMuted(tr("%1 Claims and history are shown again when that is done.").arg(m_workbench.deed()));
        return;
    }
    addClaims(*detail);
    addRewards(*snapshot, *detail);
    addWhyNoReward(*detail, dayOf(snapshot->referrals.convertedOn[size_t(index)]));
    addExchanges(detail->id);
    addGates(*detail);
    addHistory(*detail);
    if (const Result<std::vector<HistoryLine>> changes = historyOf(m_workbench.book(), detail->id))
        addChanges(m_view, *changes, m_workbench.locale());
}

void ReferralDetails::addHeading(const Snapshot& snapshot, qint32 index)
{
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const auto at = size_t(index);
    const auto friendAt = size_t(referrals.friendIndex[at]);
    const Stage stage = referrals.stage[at];
    const QString name = snapshot.people.name.at(friendAt);
    m_view.addHeading(name, stageTitle(stage), stageTone(stage));
    const QString reason = reasonSentence(referrals.reason[at]);
    if (!reason.isEmpty())
        m_view.addText(reason);
    const bool isOpen = stage == Stage::Received || stage == Stage::Contacted || stage == Stage::Qualified;
    if (isOpen && referrals.expiresAfter[at] > 0)
        m_view.addMuted(tr("Counts when %1 buys by %2.").arg(name, day(dayOf(referrals.expiresAfter[at]))));
    m_view.addFact(tr("First purchase"), day(dayOf(referrals.convertedOn[at])));
    if (referrals.revenueMinor[at] != 0) {
        m_view.addFact(tr("Revenue"),
                       formatMoney({referrals.revenueMinor[at], snapshot.currency}, m_workbench.locale()));
    }
    const PersonId person{snapshot.people.id[friendAt]};
    Workbench* workbench = &m_workbench;
    m_view.addLine(tr("Show the customer"), {}, {}, [workbench, person] { workbench->openPerson(person); });
}

void ReferralDetails::addRing(const Snapshot& snapshot, qint32 index)
{
    if (!snapshot.referrals.isInRing[size_t(index)])
        return;
    const QStringList names = ringNames(snapshot, snapshot.referrals.friendIndex[size_t(index)]);
    const QString list = m_workbench.locale().createSeparatedList(names);
    auto* bar = new NoticeBar(
        NoticeBar::Kind::Warn,
        displayText(tr("%1 referred each other in a circle; please look whether that is right.").arg(list)));
    bar->setObjectName(QStringLiteral("ringNotice"));
    bar->setDismissible(false);
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines in the narrow pane
    m_view.addWidget(bar);
}

void ReferralDetails::addPeopleFromSnapshot(const Snapshot& snapshot, qint32 index)
{
    const qint32 referrer = snapshot.referrals.referrer[size_t(index)];
    if (referrer < 0)
        return;
    m_view.addSection(tr("Referred by"));
    const PersonId person{snapshot.people.id[size_t(referrer)]};
    Workbench* workbench = &m_workbench;
    m_view.addLine(snapshot.people.name.at(size_t(referrer)), day(dayOf(snapshot.referrals.referredOn[size_t(index)])),
                   {}, [workbench, person] { workbench->openPerson(person); });
}

void ReferralDetails::addClaims(const ReferralDetail& detail)
{
    m_view.addSection(detail.claims.size() == 1 ? tr("Referred by") : tr("Several people say they referred"));
    for (const ClaimDetail& one : detail.claims) {
        QString note = withReason(claimStatusText(one.claim.status), one.claim.reason);
        if (!one.claim.channel.isEmpty())
            //: What became of a claim, then how it reached the shop
            note = tr("%1 (%2)").arg(note, one.claim.channel);
        const PersonId person = one.claim.referrerId;
        Workbench* workbench = &m_workbench;
        m_view.addLine(one.referrerName, day(one.claim.claimedOn), note,
                       [workbench, person] { workbench->openPerson(person); });
    }
    if (detail.claims.size() > 1) {
        Workbench* workbench = &m_workbench;
        QWidget* window = m_view.window();
        const ReferralId referral = detail.id;
        m_view.addLine(tr("Decide who referred…"), {}, tr("Both sides, and what each answer costs."),
                       [workbench, window, referral] { openClaimDesk(*workbench, window, referral); });
    }
    if (!detail.shopNote.isEmpty()) {
        m_view.addSection(tr("Note"));
        m_view.addText(detail.shopNote);
    }
}

/// Of the claim that is credited, else of the first.
void ReferralDetails::addGates(const ReferralDetail& detail)
{
    const Result<ReferralGates> gates = gatesOfReferral(m_workbench.book(), detail.id);
    if (!gates)
        return m_workbench.report(gates.failure());
    if (gates->claims.empty())
        return;
    const auto isCredited = [](const ClaimGates& claim) {
        return claim.status == ClaimStatus::Credited || claim.status == ClaimStatus::Split;
    };
    auto shown = std::find_if(gates->claims.begin(), gates->claims.end(), isCredited);
    if (shown == gates->claims.end())
        shown = gates->claims.begin();
    m_view.addSection(gates->claims.size() == 1 ? tr("Conditions")
                                                : tr("Conditions, for %1").arg(displayText(shown->referrerName)));
    const Currency& currency = m_workbench.book().shop().currency;
    for (const Gate& gate : shown->gates)
        m_view.addLine(gateTitle(gate.kind), gateVerdictTitle(gate),
                       gateSentence(gate, currency, m_workbench.locale()));
}

void ReferralDetails::addHistory(const ReferralDetail& detail)
{
    if (detail.events.empty())
        return;
    m_view.addSection(tr("History"));
    for (const ReferralEvent& event : detail.events) {
        const QString to = stageTitle(event.to);
        //: A referral's stage before and after
        const QString step = event.from == event.to ? to : tr("%1 → %2").arg(stageTitle(event.from), to);
        //: who, when
        QString note = tr("Recorded by %1 on %2.").arg(event.recordedBy, moment(event.recordedAt));
        if (event.reason != Reason::None)
            note = reasonSentence(event.reason) + u'\n' + note;
        m_view.addLine(step, day(event.occurredOn), note);
    }
}

void ReferralDetails::addRewards(const Snapshot& snapshot, const ReferralDetail& detail)
{
    if (detail.rewards.empty())
        return;
    m_view.addSection(tr("Rewards"));
    for (const RewardDetail& one : detail.rewards) {
        const bool isDue = one.reward.state == RewardState::Pending && one.reward.availableOn <= snapshot.today;
        const RewardState state = isDue ? RewardState::Available : one.reward.state;
        QString note = rewardStateTitle(state);
        if (state == RewardState::Pending)
            note = tr("Pending, available from %1").arg(day(one.reward.availableOn));
        else if (state == RewardState::Reversed && one.reward.reversedOn.isValid())
            note = tr("Reversed on %1").arg(day(one.reward.reversedOn));
        const QString amount =
            usedAmountText(one.reward.dueMinor(), one.reward.redeemedMinor, one.unit, m_workbench.locale());
        //: amount, who gets it
        m_view.addLine(tr("%1 for %2").arg(amount, one.recipientName), day(one.reward.earnedOn), note);
        Workbench* workbench = &m_workbench;
        m_view.addLine(tr("Why this amount?"), {}, {}, [workbench, window = m_view.window(), reward = one.reward.id] {
            WhyDialog::open(*workbench, window, reward);
        });
    }
}

void ReferralDetails::addWhyNoReward(const ReferralDetail& detail, QDate convertedOn)
{
    for (const ClaimDetail& one : detail.claims) {
        const bool isOfThePast = convertedOn.isValid() && convertedOn < one.claim.rewardsFrom;
        if (one.claim.status == ClaimStatus::Credited && isOfThePast)
            m_view.addMuted(tr("It gives no reward: it was imported on %1, without rewards for what was before.")
                                .arg(day(one.claim.rewardsFrom)));
    }
}

void ReferralDetails::addExchanges(ReferralId referral)
{
    const Exchanges exchanges = exchangesOf(m_workbench, referral);
    if (exchanges.made.empty() && exchanges.possible.empty())
        return;
    m_view.addSection(tr("Exchanges"));
    Workbench* workbench = &m_workbench;
    QWidget* window = m_view.window();
    for (const ExchangeOffer& offer : exchanges.made) {
        m_view.addLine(tr("Take the exchange back…"), day(offer.on), exchangeSentence(m_workbench, offer),
                       [workbench, window, offer] { askToTakeBackExchange(*workbench, window, offer); });
    }
    for (const ExchangeOffer& offer : exchanges.possible) {
        m_view.addLine(tr("Treat as exchange…"), day(offer.on), exchangeSentence(m_workbench, offer),
                       [workbench, window, offer] { askToExchange(*workbench, window, offer); });
    }
}

} // namespace vouchwell::ui
