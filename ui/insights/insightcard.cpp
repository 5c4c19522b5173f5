#include "ui/insights/insightcard.h"

#include "ui/charts/chartview.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

namespace vouchwell::ui {

namespace {
/// Warning, sentence and the spacer below them.
constexpr int kTail = 3;
} // namespace

InsightCard::InsightCard(Workbench& bench, const QString& title, const std::vector<Kpi>& figures)
    : Card(title),
      m_bench(bench),
      m_sentence(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_warning(new PlainLabel({}, PlainLabel::Role::Error))
{
    setMinimumWidth(Metrics().lines(16));
    body()->setSpacing(Metrics().lines(0.5));
    for (PlainLabel* label : {m_warning, m_sentence}) {
        label->setWordWrap(true);
        label->hide();
        body()->addWidget(label);
    }
    // A card beside a higher one keeps its lines together; a chart takes the room instead.
    body()->addStretch(0);
    addFiguresButton(figures);
}

void InsightCard::addFiguresButton(const std::vector<Kpi>& figures)
{
    if (figures.empty())
        return;
    auto* button = new QPushButton(icon(QStringLiteral("info"), IconTone::Muted), {});
    button->setFlat(true);
    button->setObjectName(QStringLiteral("figures"));
    button->setToolTip(tr("Where does this come from? Shows the formula and the rows behind it."));
    button->setAccessibleName(tr("Where does this come from?"));
    addHeaderWidget(button);
    if (figures.size() == 1) {
        connect(button, &QPushButton::clicked, this, [this, kpi = figures.front()] { Q_EMIT figureWanted(kpi); });
        return;
    }
    auto* menu = new QMenu(button);
    for (const Kpi kpi : figures)
        menu->addAction(kpiDefinition(kpi).title, this, [this, kpi] { Q_EMIT figureWanted(kpi); });
    button->setMenu(menu);
}

void InsightCard::addChart(ChartView* chart)
{
    chart->setPrompts(m_bench.prompts());
    connect(chart, &ChartView::saved, this,
            [this](const QString& name) { m_bench.tell(tr("The picture is saved: %1").arg(name)); });
    connect(chart, &ChartView::failed, &m_bench, &Workbench::failed);
    body()->insertWidget(body()->count() - kTail, chart, 1);
    addHeaderWidget(chart->makeMenuButton());
}

DataTable* InsightCard::addTable(const QString& name, ReportTableModel* model)
{
    auto* table = new DataTable(name);
    table->setModel(model);
    table->setFitsRows(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    body()->insertWidget(body()->count() - kTail, table);
    return table;
}

void InsightCard::addBelow(QWidget* widget)
{
    body()->insertWidget(body()->count() - 1, widget);
}

void InsightCard::setSentence(const QString& text)
{
    m_sentence->setData(text);
    m_sentence->setVisible(!text.isEmpty());
}

void InsightCard::setWarning(const QString& text)
{
    m_warning->setData(text);
    m_warning->setVisible(!text.isEmpty());
}

void InsightCard::showTable(DataTable* view, ReportTableModel* model, ReportTable table, int stretchColumn)
{
    model->setTable(std::move(table));
    setColumnKinds(view, model->table());
    view->resizeColumnsToContents();
    view->setStretchColumn(stretchColumn);
    view->updateGeometry();
}

} // namespace vouchwell::ui
