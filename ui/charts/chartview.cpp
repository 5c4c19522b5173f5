#include "ui/charts/chartview.h"

#include "core/base/text.h"
#include "ui/charts/chartoutput.h"
#include "ui/charts/plot.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

namespace vouchwell::ui {

namespace {

/// Enough to judge the widths of the columns.
constexpr int kChartMeasuredRows = 50;

} // namespace

ChartView::ChartView(const QString& accessibleName, QWidget* parent)
    : QWidget(parent),
      m_stack(new QStackedLayout),
      m_empty(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_tableView(new DataTable(tr("%1 as a table", "a chart").arg(accessibleName))),
      m_model(new ReportTableModel(locale(), this))
{
    setAccessibleName(accessibleName);
    m_tableView->setModel(m_model);
    m_tableView->setObjectName(QStringLiteral("chartTable"));
    m_tableView->horizontalHeader()->setResizeContentsPrecision(kChartMeasuredRows);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    const int ring = Metrics().ring(); // room for the focus ring that this widget draws around its plot
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(ring, ring, ring, ring);
    frame->addLayout(m_stack);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    createActions();
    setEmptyText(tr("There is nothing to draw in this period."));
}

void ChartView::setPlot(std::unique_ptr<Plot> plot)
{
    m_plot = std::move(plot);
    QWidget* drawing = m_plot->widget();
    drawing->setAccessibleName(accessibleName());
    drawing->setObjectName(QStringLiteral("chartPlot"));
    drawing->installEventFilter(this);
    m_stack->addWidget(drawing);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_empty);
    m_plot->applyColors(ThemeColors::current());
    showFitting();
}

ChartView::~ChartView()
{
    // Events of the last moments find no plot any more.
    m_plot->widget()->removeEventFilter(this);
}

void ChartView::createActions()
{
    m_tableAction = new QAction(icon(QStringLiteral("table"), IconTone::Muted), tr("Show as &Table"), this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::Key_F4);
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copyAction = new QAction(icon(QStringLiteral("copy"), IconTone::Muted), tr("&Copy Chart"), this);
    m_copyAction->setObjectName(QStringLiteral("copyChart"));
    m_saveAction = new QAction(icon(QStringLiteral("image"), IconTone::Muted), tr("&Save Picture…"), this);
    m_saveAction->setObjectName(QStringLiteral("savePicture"));
    m_saveAction->setVisible(false);
    connect(m_tableAction, &QAction::toggled, this, &ChartView::setTableShown);
    connect(m_copyAction, &QAction::triggered, this, &ChartView::copy);
    connect(m_saveAction, &QAction::triggered, this, &ChartView::savePicture);
    addActions({m_tableAction, m_copyAction, m_saveAction});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tableView->addActions({m_tableAction, m_copyAction, m_saveAction});
}

QPushButton* ChartView::makeMenuButton()
{
    auto* button = new QPushButton(icon(QStringLiteral("download"), IconTone::Muted), {});
    button->setFlat(true);
    button->setObjectName(QStringLiteral("chartMenu"));
    button->setToolTip(tr("Show this chart as a table, copy it or save it as a picture"));
    //: %1: what the chart shows
    button->setAccessibleName(tr("%1: show as a table, copy or save").arg(accessibleName()));
    auto* menu = new QMenu(button);
    menu->addActions(actions());
    button->setMenu(menu);
    m_menuButton = button;
    if (testAttribute(Qt::WA_WState_ExplicitShowHide) && isHidden())
        button->hide();
    return button;
}

void ChartView::setVisible(bool isVisible)
{
    QWidget::setVisible(isVisible);
    if (m_menuButton)
        m_menuButton->setVisible(isVisible);
}

void ChartView::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void ChartView::setPrompts(Prompts& prompts)
{
    m_prompts = &prompts;
    m_saveAction->setVisible(true);
}

const ReportTable& ChartView::figures() const
{
    return m_model->table();
}

void ChartView::setFigures(ReportTable table, int labelColumn, const QList<int>& spoken)
{
    m_model->setTable(std::move(table));
    m_labelColumn = labelColumn;
    m_spoken = spoken;
    m_cursor = -1;
    setColumnKinds(m_tableView, figures());
    m_tableView->resizeColumnsToContents();
    m_tableView->setStretchColumn(labelColumn);
}

void ChartView::showPlot(bool hasData)
{
    m_hasData = hasData;
    m_copyAction->setEnabled(hasData);
    m_saveAction->setEnabled(hasData);
    m_plot->applyColors(ThemeColors::current());
    m_plot->mark(m_cursor);
    showFitting();
}

void ChartView::showFitting()
{
    m_stack->setCurrentIndex(m_isTableShown ? 1 : m_hasData ? 0 : 2);
}

bool ChartView::isTableShown() const
{
    return m_isTableShown;
}

void ChartView::setTableShown(bool isShown)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    m_isTableShown = isShown;
    m_tableAction->setChecked(isShown);
    showFitting();
    if (hadFocus && m_stack->currentWidget()->focusPolicy() != Qt::NoFocus)
        m_stack->currentWidget()->setFocus();
}

int ChartView::plotRows() const
{
    return m_model->rowCount();
}

double ChartView::cellValue(int row, int column) const
{
    const ReportTable& table = figures();
    const QVariant& cell = table.rows.at(size_t(row)).at(size_t(column));
    return cell.isValid() ? double(cell.toLongLong()) / unitsPerAxis(column) : 0;
}

double ChartView::unitsPerAxis(int column) const
{
    switch (figures().columns.at(size_t(column)).kind) {
    case ReportTable::Kind::MoneyMinor: return double(figures().currency.minorPerMajor());
    case ReportTable::Kind::Rate:
    case ReportTable::Kind::Hundredths: return 100;
    case ReportTable::Kind::HalfDays: return 2;
    default: return 1;
    }
}

QString ChartView::cellText(int row, int column) const
{
    return displayText(m_model->index(row, column).data().toString());
}

QString ChartView::reading(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return {};
    QStringList values;
    for (const int column : m_spoken) {
        // What has no data is not said.
        if (figures().rows.at(size_t(row)).at(size_t(column)).toString().isEmpty())
            continue;
        //: One value of a chart: name of the series, value
        values.append(tr("%1 %2").arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                      m_model->index(row, column).data().toString()));
    }
    //: What a bar of a chart stands for: its label, then its values
    return displayText(
        tr("%1: %2").arg(m_model->index(row, m_labelColumn).data().toString(), locale().createSeparatedList(values)));
}

void ChartView::setCursorRow(int row)
{
    moveCursor(row, true);
}

void ChartView::moveCursor(int row, bool isSpoken)
{
    if (row == m_cursor || row >= plotRows())
        return;
    m_cursor = row;
    QWidget* drawing = m_plot->widget();
    m_plot->mark(row);
    const QString text = reading(row);
    drawing->setAccessibleDescription(text);
    if (row < 0)
        return QToolTip::hideText();
    const QPoint place = drawing->mapToGlobal(m_plot->placeOf(row));
    QToolTip::showText(place, Qt::convertFromPlainText(text), drawing);
    if (isSpoken) {
        QAccessibleEvent alert(drawing, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ChartView::activateRow(int row)
{
    Q_EMIT rowActivated(row);
}

bool ChartView::handleKey(int key)
{
    const int last = plotRows() - 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up: moveCursor(std::max(0, m_cursor - 1), true); return true;
    case Qt::Key_Right:
    case Qt::Key_Down: moveCursor(std::min(last, m_cursor + 1), true); return true;
    case Qt::Key_Home: moveCursor(0, true); return true;
    case Qt::Key_End: moveCursor(last, true); return true;
    case Qt::Key_Escape: moveCursor(-1, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            activateRow(m_cursor);
        return true;
    default: return false;
    }
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot->widget())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::MouseMove: moveCursor(m_plot->rowAt(static_cast<QMouseEvent*>(event)->position()), false); break;
    case QEvent::MouseButtonRelease:
        if (m_cursor >= 0 && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            activateRow(m_cursor);
        break;
    // With the menu open, the mouse has left the plot.
    case QEvent::ContextMenu: m_menuRow = m_cursor; break;
    // A page is scrolled through; nothing of a chart turns with the wheel.
    case QEvent::Wheel: event->ignore(); return true;
    case QEvent::Leave: moveCursor(-1, false); break;
    case QEvent::Resize: m_plot->fit(static_cast<QResizeEvent*>(event)->size()); break;
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    m_plot->fit(m_plot->widget()->size());
    m_plot->applyColors(ThemeColors::current());
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_plot->widget()->hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

QImage ChartView::toImage(const QSize& size, double scale) const
{
    return ChartOutput(*m_plot, *m_model).toImage(size, scale);
}

void ChartView::savePicture()
{
    if (!m_prompts)
        return;
    const std::optional<Result<QString>> written = ChartOutput(*m_plot, *m_model).save(*m_prompts, this);
    if (!written)
        return;
    if (*written)
        Q_EMIT saved(**written);
    else
        Q_EMIT failed(written->failure().text);
}

void ChartView::copy() const
{
    ChartOutput(*m_plot, *m_model).copy();
}

QSize ChartView::sizeHint() const
{
    const Metrics m;
    return {m.lines(32), m.lines(13)};
}

QSize ChartView::minimumSizeHint() const
{
    const Metrics m;
    return {m.lines(14), m.lines(9)};
}

} // namespace vouchwell::ui
