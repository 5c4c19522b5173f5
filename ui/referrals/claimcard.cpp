#include "ui/referrals/claimcard.h"

#include "core/actions/verdictwords.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/rules/gatewords.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

constexpr double kPerPercent = 100.0;

QString momentText(Workbench& workbench, const QString& utc)
{
    const QDateTime at = QDateTime::fromString(utc, Qt::ISODateWithMs).toTimeZone(workbench.book().shop().timeZone);
    //: A date and a time of the day
    return ClaimCard::tr("%1, %2").arg(formatDate(at.date(), workbench.locale()),
                                       workbench.locale().toString(at.time(), QLocale::ShortFormat));
}

QString originText(const ClaimEvidence& evidence)
{
    switch (evidence.entryMode) {
    case EntryMode::Counter: return ClaimCard::tr("Said in the shop");
    case EntryMode::Import: return ClaimCard::tr("From the list %1").arg(displayText(evidence.fileName));
    case EntryMode::CustomerList: return ClaimCard::tr("From the customer list %1").arg(displayText(evidence.fileName));
    }
    Q_UNREACHABLE();
}

Tone toneOf(ClaimStatus status)
{
    const bool isCredited = status == ClaimStatus::Credited || status == ClaimStatus::Split;
    return isCredited ? Tone::Good : Tone::Neutral;
}

} // namespace

QString claimStatusText(ClaimStatus status)
{
    switch (status) {
    //: What became of somebody's word that they referred a friend
    case ClaimStatus::Open: return ClaimCard::tr("Open");
    case ClaimStatus::Credited: return ClaimCard::tr("Credited");
    case ClaimStatus::Split: return ClaimCard::tr("Shared");
    case ClaimStatus::Rejected: return ClaimCard::tr("Not credited");
    case ClaimStatus::Withdrawn: return ClaimCard::tr("Taken back");
    }
    Q_UNREACHABLE();
}

ClaimCard::ClaimCard(Workbench& workbench, const ClaimSide& side, qint64 weightBp, int number)
    : Card(displayText(side.claim.referrerName)), m_claim(side.claim.claim), m_share(new QDoubleSpinBox)
{
    setObjectName(QStringLiteral("claim%1").arg(number));
    setMinimumWidth(Metrics().lines(15));
    addHeaderWidget(new Pill(claimStatusText(side.claim.status), toneOf(side.claim.status)));
    addEvidence(workbench, side);
    addRulings(workbench, side);
    addGates(workbench, side);
    body()->addStretch(1);
    if (side.credit) {
        addText(tr("If this one is credited:"), true);
        for (const QString& sentence :
             effectSentences(*side.credit, workbench.book().shop().currency, workbench.locale()))
            addText(sentence);
    } else {
        addText(side.credit.failure().text, true);
    }
    m_share->setRange(0, kPerPercent);
    m_share->setDecimals(2);
    m_share->setSuffix(tr(" %"));
    m_share->setValue(double(weightBp) / kPerPercent);
    m_share->setAccessibleName(tr("Share of %1").arg(side.claim.referrerName));
    m_share->setObjectName(QStringLiteral("share"));
    addButtons(side, number);
}

qint64 ClaimCard::share() const
{
    return qRound64(m_share->value() * kPerPercent);
}

void ClaimCard::addText(const QString& text, bool isMuted)
{
    auto* label = new PlainLabel(text, isMuted ? PlainLabel::Role::Muted : PlainLabel::Role::Normal);
    label->setWordWrap(true);
    body()->addWidget(label);
}

void ClaimCard::addEvidence(Workbench& workbench, const ClaimSide& side)
{
    const ClaimEvidence& evidence = side.evidence;
    addText(tr("Referred on %1").arg(formatDate(side.claim.claimedOn, workbench.locale())));
    addText(evidence.channel.isEmpty() ? originText(evidence)
                                       //: How a claim came into the book, and the channel that was named
                                       : tr("%1 (%2)").arg(originText(evidence), displayText(evidence.channel)));
    const QString moment = momentText(workbench, evidence.recordedAt);
    addText(side.isRecordedFirst ? tr("Recorded first, on %1").arg(moment) : tr("Recorded on %1").arg(moment));
    if (!evidence.text.isEmpty())
        addText(displayText(evidence.text));
}

void ClaimCard::addRulings(Workbench& workbench, const ClaimSide& side)
{
    const DecidedClaim& decided = side.decided;
    if (decided.decision != ClaimDecision::None) {
        const QString when = formatDate(decided.on, workbench.locale());
        addText(
            decided.decision == ClaimDecision::Credit
                ? tr("Credited by %1 on %2.").arg(displayText(decided.by), when)
                : tr("Not credited by %1 on %2: %3").arg(displayText(decided.by), when, displayText(decided.reason)));
    }
    const ClaimEvidence& evidence = side.evidence;
    if (evidence.wonBefore + evidence.lostBefore > 0)
        addText(tr("Between the same people before: credited %1, not credited %2.")
                    .arg(workbench.locale().toString(evidence.wonBefore),
                         workbench.locale().toString(evidence.lostBefore)));
}

/// Only what stands against it: the details pane has the whole list.
void ClaimCard::addGates(Workbench& workbench, const ClaimSide& side)
{
    for (const Gate& gate : side.claim.gates) {
        if (gate.verdict != Gate::Verdict::Fail && !gate.isFlagged)
            continue;
        //: "Not met: Bought in time. A purchase counts until ..."
        addText(tr("%1: %2. %3")
                    .arg(gateVerdictTitle(gate), gateTitle(gate.kind),
                         gateSentence(gate, workbench.book().shop().currency, workbench.locale())));
    }
}

void ClaimCard::addButtons(const ClaimSide& side, int number)
{
    auto* credit = new QPushButton(tr("Credit this one"));
    credit->setObjectName(QStringLiteral("credit"));
    credit->setAutoDefault(false);
    credit->setEnabled(side.credit.isOk());
    credit->setAccessibleName(tr("Credit %1").arg(side.claim.referrerName));
    if (number <= 9) {
        credit->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)));
        credit->setToolTip(credit->shortcut().toString(QKeySequence::NativeText));
    }
    auto* reject = new QPushButton(tr("Not this one"));
    reject->setObjectName(QStringLiteral("reject"));
    reject->setAutoDefault(false);
    reject->setEnabled(side.reject.isOk());
    reject->setAccessibleName(tr("Do not credit %1").arg(side.claim.referrerName));
    auto* label = new PlainLabel(tr("Share"), PlainLabel::Role::Muted);
    label->setBuddy(m_share);
    auto* share = new QHBoxLayout;
    share->addWidget(label);
    share->addWidget(m_share, 1);
    body()->addLayout(share);
    auto* row = new QHBoxLayout;
    row->addWidget(credit);
    row->addWidget(reject);
    body()->addLayout(row);
    connect(credit, &QPushButton::clicked, this, &ClaimCard::creditAsked);
    connect(reject, &QPushButton::clicked, this, &ClaimCard::rejectAsked);
}

} // namespace vouchwell::ui
