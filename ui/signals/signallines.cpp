#include "ui/signals/signallines.h"

#include "core/actions/signalwords.h"
#include "core/storage/book.h"
#include "ui/people/detailsview.h"
#include "ui/shell/workbench.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class SignalLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(SignalLines)
};

} // namespace

QString sentenceOf(const Workbench& workbench, const SignalLine& line)
{
    return signalSentence(line.flag.signal, line.names, line.friendName, workbench.book().shop().currency,
                          workbench.locale());
}

Tone toneOf(RiskFlagState state)
{
    switch (state) {
    case RiskFlagState::Open: return Tone::Warn;
    case RiskFlagState::Cleared: return Tone::Neutral;
    case RiskFlagState::Confirmed: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

void addSignals(Workbench& workbench, DetailsView& view, const Result<std::vector<SignalLine>>& lines)
{
    if (!lines)
        return workbench.report(lines.failure());
    bool isFirst = true;
    for (const SignalLine& line : *lines) {
        if (line.flag.decision == RiskDecision::Over && line.flag.state == RiskFlagState::Cleared)
            continue;
        if (isFirst)
            view.addSection(SignalLineTexts::tr("Worth a look"));
        isFirst = false;
        view.addLine(signalTitle(line.flag.signal.kind), riskFlagTitle(line.flag), sentenceOf(workbench, line),
                     [&workbench, flag = line.flag.id] { workbench.openSignals(flag); });
    }
}

} // namespace vouchwell::ui
