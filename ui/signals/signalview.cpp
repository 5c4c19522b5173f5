#include "ui/signals/signalview.h"

#include "core/actions/signalwords.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"
#include "ui/signals/ringpicture.h"
#include "ui/signals/signallines.h"

namespace vouchwell::ui {

SignalView::SignalView(Workbench& workbench, QWidget* parent)
    : DetailsView(tr("Evidence"), parent), m_workbench(workbench)
{
    setObjectName(QStringLiteral("signalView"));
}

void SignalView::show(const SignalCase& shown)
{
    const RiskFlag& flag = shown.line.flag;
    begin(flag.id.value);
    addHeading(signalTitle(flag.signal.kind), riskFlagTitle(flag), toneOf(flag.state));
    addText(sentenceOf(m_workbench, shown.line));
    addMuted(
        tr("Score %1 of 100, noticed on %2")
            .arg(m_workbench.locale().toString(flag.signal.score), formatDate(flag.noticedOn, m_workbench.locale())));
    if (flag.signal.kind == Signal::Kind::Ring && shown.line.names.size() <= RingPicture::kMostPeople)
        addWidget(new RingPicture(shown.line.names));
    addDecision(flag);
    addPeople(shown);
    addEvidence(shown);
    end();
}

void SignalView::showNothing()
{
    begin(0);
    addMuted(tr("Nothing to look at here."));
    end();
}

void SignalView::addPeople(const SignalCase& shown)
{
    addSection(tr("About"));
    const Signal& signal = shown.line.flag.signal;
    for (size_t i = 0; i < signal.people.size() && i < size_t(RingPicture::kMostPeople); ++i) {
        addLine(shown.line.names.value(qsizetype(i)), {}, {}, [this, person = signal.people[i]] {
            Q_EMIT left();
            m_workbench.openPerson(person);
        });
    }
}

void SignalView::addEvidence(const SignalCase& shown)
{
    addSection(tr("Evidence"));
    const Signal& signal = shown.line.flag.signal;
    const Currency& currency = m_workbench.book().shop().currency;
    for (const SignalEvidence& one : shown.evidence) {
        const QString day = one.item.on.isValid() ? formatDate(one.item.on, m_workbench.locale()) : QString();
        const QString note = signalItemText(signal.kind, one.item, currency, m_workbench.locale());
        if (!one.item.referral.isValid()) {
            addLine(one.referrerName, day, note);
            continue;
        }
        //: A referrer, then the friend whom they brought
        addLine(tr("%1 brought %2").arg(one.referrerName, one.friendName), day, note,
                [this, referral = one.item.referral] {
                    Q_EMIT left();
                    m_workbench.openReferral(referral);
                });
    }
    for (const QString& note : signalNotes(signal, m_workbench.locale()))
        addMuted(note);
}

void SignalView::addDecision(const RiskFlag& flag)
{
    if (flag.decision == RiskDecision::None)
        return;
    const QString when = formatDate(flag.decidedOn, m_workbench.locale());
    if (flag.decision == RiskDecision::Over)
        return addMuted(tr("No longer so since %1.").arg(when));
    RiskFlag then = flag;
    then.state = stateAfter(flag.decision);
    //: A decision, who took it and when
    addText(tr("%1, by %2 on %3").arg(riskFlagTitle(then), flag.decidedBy, when));
    if (!flag.reason.isEmpty())
        addText(flag.reason);
    if (flag.state == RiskFlagState::Open)
        addMuted(tr("There is more to it since then."));
}

} // namespace vouchwell::ui
