#include "core/metrics/replayreport.h"

#include "core/rules/exactamount.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class ReplayReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

const QString kNothing = QStringLiteral("–");

class Lines
{
public:
    Lines(const ReplayFigures& figures, const Currency& currency, const QLocale& locale)
        : m_figures(figures), m_currency(currency), m_locale(locale)
    {
    }

    std::vector<ReplayLine> make()
    {
        const ReplaySide& now = m_figures.now;
        const ReplaySide& draft = m_figures.draft;
        addMoney("cost", ReplayReportTexts::tr("Reward cost"), now.costMinor, draft.costMinor);
        if (now.valueMinor != now.costMinor || draft.valueMinor != draft.costMinor)
            addMoney("value", ReplayReportTexts::tr("What people get"), now.valueMinor, draft.valueMinor);
        addMoney("per_customer", ReplayReportTexts::tr("Cost per new customer"), costPerNewCustomer(now),
                 costPerNewCustomer(draft));
        addReturn();
        m_lines.push_back(
            {QStringLiteral("people"),
             ReplayReportTexts::tr("People who gain / lose"),
             {},
             ReplayReportTexts::tr("%1 / %2", "people who gain and who lose")
                 .arg(m_locale.toString(m_figures.peopleWithMore), m_locale.toString(m_figures.peopleWithLess))});
        addMoney("highest", ReplayReportTexts::tr("Highest single reward"), now.highestMinor, draft.highestMinor);
        m_lines.back().change.clear();
        m_lines.push_back({QStringLiteral("capped"), ReplayReportTexts::tr("Rewards that met a limit"),
                           m_locale.toString(now.capped), m_locale.toString(draft.capped)});
        return std::move(m_lines);
    }

private:
    /// More costs the shop more.
    void addMoney(const char* key, const QString& title, std::optional<qint64> now, std::optional<qint64> draft)
    {
        const auto text = [this](std::optional<qint64> minor) {
            return minor ? formatMoney({*minor, m_currency}, m_locale) : kNothing;
        };
        ReplayLine line{QString::fromLatin1(key), title, text(now), text(draft)};
        if (now && draft && *now != *draft) {
            line.change = signedMoney(*draft - *now, m_currency, m_locale);
            line.tone = *draft > *now ? ReplayLine::Change::Worse : ReplayLine::Change::Better;
        }
        m_lines.push_back(line);
    }

    void addReturn()
    {
        const auto text = [this](std::optional<qint64> hundredths) {
            return hundredths ? ReplayReportTexts::tr("%1×", "a return, in multiples of the cost")
                                    .arg(m_locale.toString(double(*hundredths) / 100, 'f', 1))
                              : kNothing;
        };
        m_lines.push_back({QStringLiteral("return"), ReplayReportTexts::tr("Return on rewards"),
                           text(returnHundredths(m_figures.now)), text(returnHundredths(m_figures.draft))});
    }

    const ReplayFigures& m_figures;
    const Currency& m_currency;
    const QLocale& m_locale;
    std::vector<ReplayLine> m_lines;
};

QString countedWhat(Measure measure)
{
    switch (measure) {
    case Measure::Received: return ReplayReportTexts::tr("every referral counts when it is recorded");
    case Measure::Qualified: return ReplayReportTexts::tr("a friend counts when they qualify");
    case Measure::Settled: return ReplayReportTexts::tr("a friend counts once the hold after their purchase is over");
    case Measure::Value: return ReplayReportTexts::tr("what friends bought and kept counts");
    case Measure::Converted: break;
    }
    return ReplayReportTexts::tr("a friend counts when they buy for the first time");
}

} // namespace

std::vector<ReplayLine> replayLines(const ReplayFigures& figures, const Currency& currency, const QLocale& locale)
{
    return Lines(figures, currency, locale).make();
}

ReportTable replayTable(const ReplayFigures& figures, const Currency& currency, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = ReplayReportTexts::tr("If this had been in force");
    table.currency = currency;
    table.columns = {{QStringLiteral("figure"), ReplayReportTexts::tr("Figure"), Kind::Text, false},
                     {QStringLiteral("now"), ReplayReportTexts::tr("Now"), Kind::Text, false},
                     {QStringLiteral("draft"), ReplayReportTexts::tr("With the draft"), Kind::Text, false},
                     {QStringLiteral("change"), ReplayReportTexts::tr("Change"), Kind::Text, false}};
    for (const ReplayLine& line : replayLines(figures, currency, locale))
        table.rows.push_back({line.title, line.now, line.draft, line.change});
    return table;
}

QString breakEvenSentence(std::optional<int> breakEven, const QLocale& locale)
{
    if (!breakEven)
        return ReplayReportTexts::tr(
            "No number of additional friends makes up for it: each costs more than they leave.");
    if (*breakEven == 0)
        return ReplayReportTexts::tr("It leaves the shop no less than the rules in force.");
    const bool isWhole = *breakEven % 100 == 0;
    return ReplayReportTexts::tr("Break-even: %1 % more friends.")
        .arg(locale.toString(double(*breakEven) / 100, 'f', isWhole ? 0 : 1));
}

QString signedMoney(qint64 minor, const Currency& currency, const QLocale& locale)
{
    const QString money = formatMoney({minor, currency}, locale);
    return minor > 0 ? u'+' + money : money;
}

QString countingSentence(const Rule& rule)
{
    if (!rule.tiers)
        return {};
    const QString what = countedWhat(rule.tiers->measure);
    switch (rule.tiers->crossing) {
    case TierSchedule::Crossing::Inclusive:
        return ReplayReportTexts::tr("Counted so: %1. Each is paid at the step that is reached with it.").arg(what);
    case TierSchedule::Crossing::Next:
        return ReplayReportTexts::tr("Counted so: %1. Each is paid at the step that was reached before it.").arg(what);
    case TierSchedule::Crossing::Retroactive:
        return ReplayReportTexts::tr("Counted so: %1. Who reaches a step gets the difference for those before, too.")
            .arg(what);
    case TierSchedule::Crossing::Marginal: break;
    }
    return ReplayReportTexts::tr("Counted so: %1. Each part of a sale is paid at its own step.").arg(what);
}

} // namespace vouchwell
