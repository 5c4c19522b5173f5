#include "ui/insights/figuretiles.h"

#include "ui/widgets/kpitile.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QGridLayout>

namespace vouchwell::ui {

namespace {

Tone toneOf(int aim)
{
    return aim > 0 ? Tone::Good : aim < 0 ? Tone::Warn : Tone::Neutral;
}

/// A share that is said as one: neither of amounts nor of very few.
bool isShareOfCases(const KpiValue& value)
{
    return kpiDefinition(value.kpi).unit == KpiUnit::Rate && value.value && value.interval && !value.isFew();
}

} // namespace

FigureTiles::FigureTiles(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Metrics().lines(0.7));
    for (const Kpi kpi : tileKpis()) {
        auto* tile = new KpiTile(kpiDefinition(kpi).title, this);
        tile->setObjectName(QStringLiteral("tile.") + kpiKey(kpi));
        tile->setCheckable(true);
        auto* plot = new QAction(tr("&Plot this figure"), tile);
        auto* explain = new QAction(tr("&Where does this come from?"), tile);
        explain->setObjectName(QStringLiteral("explain"));
        explain->setShortcut(Qt::Key_F1);
        explain->setShortcutContext(Qt::WidgetShortcut);
        tile->addActions({plot, explain});
        tile->setContextMenuPolicy(Qt::ActionsContextMenu);
        const auto wantPlot = [this, kpi] { Q_EMIT plotWanted(kpi); };
        connect(tile, &QAbstractButton::clicked, this, wantPlot);
        connect(plot, &QAction::triggered, this, wantPlot);
        connect(explain, &QAction::triggered, this, [this, kpi] { Q_EMIT figureWanted(kpi); });
        m_tiles.push_back(tile);
    }
    arrange();
}

void FigureTiles::show(const InsightAnswers& answers)
{
    const TableHead& head = answers.head;
    for (size_t i = 0; i < m_tiles.size() && i < answers.tiles.size(); ++i) {
        const Figure& figure = answers.tiles[i];
        KpiTile* tile = m_tiles[i];
        tile->setValue(kpiText(figure.now, head.currency, head.locale));
        //: Beside a share: how many it is a share of
        tile->setNote(isShareOfCases(figure.now) ? tr("of %1").arg(head.locale.toString(figure.now.n)) : QString());
        const QString change =
            answers.choice.before ? changeText(figure.now, figure.before, head.currency, head.locale) : QString();
        QString pill = change;
        if (!figure.now.value)
            pill = tr("no data");
        else if (figure.now.isImmature && pill.isEmpty())
            pill = tr("so far");
        tile->setPill(pill, toneOf(answers.choice.before ? changeAim(figure.now, figure.before) : 0));
        const QString support = kpiSupport(figure.now, head.currency, head.locale);
        tile->setToolTip(support.isEmpty()
                             ? kpiDefinition(figure.now.kpi).formula
                             : QStringLiteral("%1\n%2").arg(kpiDefinition(figure.now.kpi).formula, support));
        tile->setChecked(figure.now.kpi == answers.choice.plotted);
    }
    m_columns = 0;
    arrange();
}

int FigureTiles::widestTile() const
{
    int widest = Metrics().lines(9);
    for (const KpiTile* tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    return widest;
}

QSize FigureTiles::minimumSizeHint() const
{
    return {2 * widestTile() + m_grid->horizontalSpacing(), m_grid->minimumSize().height()};
}

void FigureTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureTiles::arrange()
{
    const int gap = m_grid->horizontalSpacing();
    const int fitting = (width() + gap) / (widestTile() + gap);
    const int columns = fitting >= 5 ? 5 : fitting >= 4 ? 4 : fitting >= 3 ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles[size_t(i)], i / columns, i % columns);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

} // namespace vouchwell::ui
