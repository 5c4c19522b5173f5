#include "ui/home/kpirow.h"

#include "ui/widgets/kpitile.h"
#include "ui/widgets/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace vouchwell::ui {

namespace {

constexpr qint64 kFewCases = 5;

class KpiTexts
{
    Q_DECLARE_TR_FUNCTIONS(KpiRow)
};

Change noEarlierData()
{
    return {KpiTexts::tr("no earlier data"), Tone::Neutral};
}

Change asBefore()
{
    //: A key figure that did not change against the earlier period
    return {KpiTexts::tr("as before"), Tone::Neutral};
}

} // namespace

Change countChange(qint64 now, std::optional<qint64> before, const QLocale& locale)
{
    if (!before)
        return noEarlierData();
    if (now == *before)
        return asBefore();
    const QString amount = locale.toString(std::abs(now - *before));
    //: How a count changed against the earlier period; the arrow says the same as the word
    return now > *before ? Change{KpiTexts::tr("▲ %1 more").arg(amount), Tone::Good}
                         : Change{KpiTexts::tr("▼ %1 fewer").arg(amount), Tone::Warn};
}

Change moneyChange(qint64 now, std::optional<qint64> before, const Currency& currency, const QLocale& locale,
                   bool isLessBetter)
{
    if (!before)
        return noEarlierData();
    if (now == *before)
        return asBefore();
    const QString amount = formatMoney({std::abs(now - *before), currency}, locale);
    //: How an amount changed against the earlier period; the arrow says the same as the word
    const QString text = now > *before ? KpiTexts::tr("▲ %1 more").arg(amount) : KpiTexts::tr("▼ %1 less").arg(amount);
    return {text, (now > *before) == isLessBetter ? Tone::Warn : Tone::Good};
}

QString shareText(qint64 part, qint64 whole, const QLocale& locale)
{
    if (whole == 0)
        return KpiTexts::tr("no data");
    //: So many of so many: "3 of 4"
    if (whole < kFewCases)
        return KpiTexts::tr("%1 of %2").arg(locale.toString(part), locale.toString(whole));
    const qint64 percent = (200 * part + whole) / (2 * whole);
    //: A share with its base: "59 % of 41"
    return KpiTexts::tr("%1 % of %2").arg(locale.toString(percent), locale.toString(whole));
}

KpiRow::KpiRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    const QString titles[Count] = {tr("Referrals received"), tr("Became customers"), tr("Referred revenue"),
                                   tr("Rewards per new customer"), tr("Rewards owed")};
    const char* const names[Count] = {"kpiReceived", "kpiConverted", "kpiRevenue", "kpiCost", "kpiOwed"};
    const char* const pages[Count] = {"referrals", "referrals", "leaderboard", "payouts", "payouts"};
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Metrics().lines(0.7));
    for (int i = 0; i < Count; ++i) {
        auto* tile = new KpiTile(titles[i], this);
        tile->setObjectName(QLatin1String(names[i]));
        connect(tile, &QAbstractButton::clicked, this,
                [this, page = QString::fromLatin1(pages[i])] { Q_EMIT pageRequested(page); });
        m_tiles[size_t(i)] = tile;
    }
    arrange();
}

void KpiRow::setKpis(const HeadKpis& kpis, const std::optional<HeadKpis>& before, const Currency& currency,
                     const QLocale& locale)
{
    const auto earlier = [&](qint64 HeadKpis::*member) {
        return before ? std::optional((*before).*member) : std::optional<qint64>();
    };
    const auto show = [this](Index index, const QString& value, const Change& change) {
        m_tiles[index]->setValue(value);
        m_tiles[index]->setPill(change.text, change.tone);
    };
    const auto money = [&](qint64 minor) { return formatMoney({minor, currency}, locale); };
    show(Received, locale.toString(kpis.referralsReceived),
         countChange(kpis.referralsReceived, earlier(&HeadKpis::referralsReceived), locale));
    show(Converted, locale.toString(kpis.conversions),
         countChange(kpis.conversions, earlier(&HeadKpis::conversions), locale));
    m_tiles[Converted]->setNote(shareText(kpis.cohortConverted, kpis.referralsReceived, locale));
    m_tiles[Converted]->setToolTip(tr("Of those received in the period, so many have become customers by now."));
    show(Revenue, money(kpis.referredRevenueMinor),
         moneyChange(kpis.referredRevenueMinor, earlier(&HeadKpis::referredRevenueMinor), currency, locale, false));
    const std::optional<qint64> cost = costPerNewCustomer(kpis);
    const std::optional<qint64> costBefore = before ? costPerNewCustomer(*before) : std::optional<qint64>();
    show(Cost, cost ? money(*cost) : QStringLiteral("–"),
         cost ? moneyChange(*cost, costBefore, currency, locale, true) : Change{tr("no data"), Tone::Neutral});
    const bool isDue = kpis.availableMinor != 0;
    show(Owed, money(kpis.owedMinor),
         {isDue ? tr("%1 may be paid").arg(money(kpis.availableMinor)) : tr("nothing to pay yet"),
          isDue ? Tone::Warn : Tone::Neutral});
    //: A second, smaller amount beside the first: credit, points and gifts
    m_tiles[Owed]->setNote(kpis.heldCostMinor == 0 ? QString() : tr("+ %1").arg(money(kpis.heldCostMinor)));
    m_tiles[Owed]->setToolTip(tr("Money to be paid out. Store credit, points and gifts that nobody has used yet stand "
                                 "beside it, with what they cost the shop."));
    m_columns = 0;
    arrange();
}

QSize KpiRow::minimumSizeHint() const
{
    int widest = 0;
    for (const KpiTile* tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    return {2 * widest + m_grid->horizontalSpacing(), m_grid->minimumSize().height()};
}

void KpiRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KpiRow::arrange()
{
    int widest = 0;
    for (const KpiTile* tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    const int gap = m_grid->horizontalSpacing();
    const int fitting = (width() + gap) / std::max(1, widest + gap);
    const int columns = fitting >= Count ? Count : fitting >= 3 ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < Count; ++i)
        m_grid->addWidget(m_tiles[size_t(i)], i / columns, i % columns);
    for (int column = 0; column < Count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

} // namespace vouchwell::ui
