#include "core/metrics/boardwords.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

class BoardTexts
{
    Q_DECLARE_TR_FUNCTIONS(Leaderboard)
};

template<typename Value, size_t Count>
std::optional<Value> valueNamed(const QString& word, const std::array<Value, Count>& values)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](Value value) { return toStored(value) == word; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

QString tieSentence(TieRule ties)
{
    switch (ties) {
    case TieRule::Competition:
        return BoardTexts::tr("Equal values share a rank (1, 2, 2, 4); the earlier last new customer is listed first.");
    case TieRule::Dense:
        return BoardTexts::tr("Equal values share a rank and the next one follows (1, 2, 2, 3); the earlier last new "
                              "customer is listed first.");
    case TieRule::RowNumber:
        return BoardTexts::tr("Everybody has a rank of their own (1, 2, 3, 4); of equal values the earlier last new "
                              "customer is ahead.");
    }
    Q_UNREACHABLE();
}

QString fairSentence(const BoardChoice& choice)
{
    const bool isRate = choice.metric == LeaderMetric::ConversionRate;
    if (choice.fairness == Fairness::PerYear && !isRate)
        return BoardTexts::tr("Value × 365 ÷ days as a customer, at least 365.");
    if (choice.fairness == Fairness::Adjusted)
        return isRate ? BoardTexts::tr("The lower end of the 95 % interval of the share (Wilson), so that 1 of 1 does "
                                       "not beat 9 of 10.")
                      : BoardTexts::tr("Value × the lower end of the 95 % interval (Wilson) of the share of all their "
                                       "referrals that became customers.");
    return isRate ? BoardTexts::tr("Shares of fewer than 5 referrals are not ranked.") : QString();
}

} // namespace

const std::vector<LeaderMetric>& leaderMetrics()
{
    static const std::vector<LeaderMetric> metrics{
        LeaderMetric::Conversions, LeaderMetric::Referrals,      LeaderMetric::Revenue,       LeaderMetric::Qualified,
        LeaderMetric::Rewards,     LeaderMetric::ConversionRate, LeaderMetric::NetworkRevenue};
    return metrics;
}

QString toStored(LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return QStringLiteral("conversions");
    case LeaderMetric::Referrals: return QStringLiteral("referrals");
    case LeaderMetric::Revenue: return QStringLiteral("revenue");
    case LeaderMetric::Qualified: return QStringLiteral("qualified");
    case LeaderMetric::ConversionRate: return QStringLiteral("conversion_rate");
    case LeaderMetric::Rewards: return QStringLiteral("rewards");
    case LeaderMetric::NetworkRevenue: return QStringLiteral("network_revenue");
    }
    Q_UNREACHABLE();
}

QString toStored(TieRule ties)
{
    switch (ties) {
    case TieRule::Competition: return QStringLiteral("competition");
    case TieRule::Dense: return QStringLiteral("dense");
    case TieRule::RowNumber: return QStringLiteral("row_number");
    }
    Q_UNREACHABLE();
}

QString toStored(Fairness fairness)
{
    switch (fairness) {
    case Fairness::Raw: return QStringLiteral("raw");
    case Fairness::PerYear: return QStringLiteral("per_year");
    case Fairness::Adjusted: return QStringLiteral("adjusted");
    }
    Q_UNREACHABLE();
}

std::optional<LeaderMetric> leaderMetricFrom(const QString& word)
{
    const std::vector<LeaderMetric>& metrics = leaderMetrics();
    const auto found =
        std::find_if(metrics.begin(), metrics.end(), [&](LeaderMetric metric) { return toStored(metric) == word; });
    return found == metrics.end() ? std::nullopt : std::optional(*found);
}

std::optional<TieRule> tieRuleFrom(const QString& word)
{
    return valueNamed(word, std::array{TieRule::Competition, TieRule::Dense, TieRule::RowNumber});
}

std::optional<Fairness> fairnessFrom(const QString& word)
{
    return valueNamed(word, std::array{Fairness::Raw, Fairness::PerYear, Fairness::Adjusted});
}

QString leaderMetricTitle(LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return BoardTexts::tr("new customers");
    case LeaderMetric::Referrals: return BoardTexts::tr("referrals");
    case LeaderMetric::Revenue: return BoardTexts::tr("revenue");
    case LeaderMetric::Qualified: return BoardTexts::tr("qualified referrals");
    case LeaderMetric::ConversionRate: return BoardTexts::tr("share of referrals that became customers");
    case LeaderMetric::Rewards: return BoardTexts::tr("rewards earned");
    case LeaderMetric::NetworkRevenue: return BoardTexts::tr("revenue of friends and their friends");
    }
    Q_UNREACHABLE();
}

QString leaderMetricName(LeaderMetric metric)
{
    switch (metric) {
    case LeaderMetric::Conversions: return BoardTexts::tr("New customers");
    case LeaderMetric::Referrals: return BoardTexts::tr("Referrals");
    case LeaderMetric::Revenue: return BoardTexts::tr("Revenue");
    case LeaderMetric::Qualified: return BoardTexts::tr("Qualified referrals");
    case LeaderMetric::ConversionRate: return BoardTexts::tr("Conversion rate");
    case LeaderMetric::Rewards: return BoardTexts::tr("Rewards earned");
    case LeaderMetric::NetworkRevenue: return BoardTexts::tr("Network revenue");
    }
    Q_UNREACHABLE();
}

QString tieRuleName(TieRule ties)
{
    switch (ties) {
    case TieRule::Competition: return BoardTexts::tr("Ties: 1, 2, 2, 4");
    case TieRule::Dense: return BoardTexts::tr("Ties: 1, 2, 2, 3");
    case TieRule::RowNumber: return BoardTexts::tr("No ties: 1, 2, 3, 4");
    }
    Q_UNREACHABLE();
}

QString fairnessName(Fairness fairness)
{
    switch (fairness) {
    case Fairness::Raw: return BoardTexts::tr("As counted");
    case Fairness::PerYear: return BoardTexts::tr("Per year as a customer");
    case Fairness::Adjusted: return BoardTexts::tr("Adjusted for conversion");
    }
    Q_UNREACHABLE();
}

QString boardRules(const BoardChoice& choice)
{
    const QString fair = fairSentence(choice);
    return fair.isEmpty() ? tieSentence(choice.ties) : fair + u' ' + tieSentence(choice.ties);
}

QStringList whoIsMissing(const Board& board)
{
    QStringList sentences;
    if (board.optedOut > 0)
        sentences << BoardTexts::tr("%n people chose not to be shown.", nullptr, int(board.optedOut));
    if (board.unknownSince > 0)
        sentences << BoardTexts::tr("%n people are left out: since when they are customers is not known.", nullptr,
                                    int(board.unknownSince));
    if (board.tooFew > 0)
        sentences << BoardTexts::tr("%n people have fewer than 5 referrals in this period.", nullptr,
                                    int(board.tooFew));
    return sentences;
}

bool hasValueOfItsOwn(const BoardChoice& choice)
{
    const bool isEverywhere = choice.metric == LeaderMetric::Conversions || choice.metric == LeaderMetric::Referrals ||
                              choice.metric == LeaderMetric::Revenue;
    return !isEverywhere || choice.fairness != Fairness::Raw;
}

ReportTable::Kind leaderKind(LeaderUnit unit)
{
    switch (unit) {
    case LeaderUnit::Count: return ReportTable::Kind::Count;
    case LeaderUnit::Money: return ReportTable::Kind::MoneyMinor;
    case LeaderUnit::Rate: return ReportTable::Kind::Rate;
    case LeaderUnit::Hundredths: return ReportTable::Kind::Hundredths;
    }
    Q_UNREACHABLE();
}

QString leaderText(qint64 value, LeaderUnit unit, const Currency& currency, const QLocale& locale)
{
    return formatCell(value, leaderKind(unit), currency, locale);
}

QString leaderText(const LeaderRow& row, const BoardChoice& choice, const Currency& currency, const QLocale& locale)
{
    return leaderText(row.value, leaderUnit(choice.metric, choice.fairness), currency, locale);
}

QString nameWithInitial(const QString& name)
{
    const QString simple = name.simplified();
    const auto gap = simple.indexOf(u' ');
    const auto last = simple.lastIndexOf(u' ');
    if (gap < 0)
        return simple;
    const QString family = simple.mid(last + 1);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, family);
    const auto end = letters.toNextBoundary();
    return QStringLiteral("%1 %2.").arg(simple.left(gap), family.left(std::max<qsizetype>(1, end)));
}

} // namespace vouchwell
