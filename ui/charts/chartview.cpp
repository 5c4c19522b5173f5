#include "ui/charts/chartview.h"

#include "core/base/text.h"
#include "ui/charts/barplot.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolTip>
#include <QVBoxLayout>

namespace vouchwell::ui {

namespace {

constexpr QSize kPictureSize(900, 480);
constexpr double kPictureScale = 2;

} // namespace

ChartView::ChartView(const QString& accessibleName, QWidget* parent)
    : QWidget(parent),
      m_bars(std::make_unique<BarPlot>(this)),
      m_stack(new QStackedLayout),
      m_empty(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_tableView(new DataTable(tr("%1 as a table", "a chart").arg(accessibleName))),
      m_model(new ReportTableModel(locale(), this))
{
    QWidget* plot = m_bars->widget();
    plot->setAccessibleName(accessibleName);
    plot->setObjectName(QStringLiteral("chartPlot"));
    plot->installEventFilter(this);
    m_tableView->setModel(m_model);
    m_tableView->setObjectName(QStringLiteral("chartTable"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(plot);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_empty);
    const int ring = Metrics().ring(); // room for the focus ring that this widget draws around its plot
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(ring, ring, ring, ring);
    frame->addLayout(m_stack);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    createActions();
    setEmptyText(tr("There is nothing to draw in this period."));
    m_bars->applyColors(ThemeColors::current());
    showFitting();
}

ChartView::~ChartView() = default;

void ChartView::createActions()
{
    m_tableAction = new QAction(icon(QStringLiteral("table"), IconTone::Muted), tr("Show as &Table"), this);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(Qt::Key_F4);
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto* copy = new QAction(icon(QStringLiteral("copy"), IconTone::Muted), tr("&Copy Chart"), this);
    auto* save = new QAction(icon(QStringLiteral("image"), IconTone::Muted), tr("&Save Picture…"), this);
    connect(m_tableAction, &QAction::toggled, this, &ChartView::setTableShown);
    connect(copy, &QAction::triggered, this, &ChartView::copy);
    connect(save, &QAction::triggered, this, &ChartView::saveRequested);
    addActions({m_tableAction, copy, save});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tableView->addActions({m_tableAction, copy, save});
}

void ChartView::setBars(const ReportTable& table, int labelColumn, const QList<int>& valueColumns)
{
    m_model->setTable(table);
    m_labelColumn = labelColumn;
    m_valueColumns = valueColumns;
    setColumnKinds(m_tableView, table);
    m_tableView->resizeColumnsToContents();
    m_tableView->setStretchColumn(labelColumn);
    m_cursor = -1;
    rebuild();
}

void ChartView::setGoal(std::optional<qint64> value, const QString& label)
{
    m_goal = value;
    m_goalLabel = label;
    rebuild();
}

void ChartView::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

bool ChartView::hasData() const
{
    const auto& rows = m_model->table().rows;
    return std::any_of(rows.begin(), rows.end(), [this](const auto& row) {
        return std::any_of(m_valueColumns.begin(), m_valueColumns.end(),
                           [&row](int column) { return row.at(size_t(column)).toLongLong() != 0; });
    });
}

double ChartView::value(int row, int column) const
{
    const ReportTable& table = m_model->table();
    const double bare = double(table.rows.at(size_t(row)).at(size_t(column)).toLongLong());
    const bool isMoney = table.columns.at(size_t(column)).kind == ReportTable::Kind::MoneyMinor;
    return isMoney ? bare / double(table.currency.minorPerMajor()) : bare;
}

void ChartView::rebuild()
{
    const ReportTable& table = m_model->table();
    BarData data;
    double largest = 0;
    bool isWhole = true;
    for (const int column : std::as_const(m_valueColumns)) {
        std::vector<double> values;
        for (int row = 0; row < m_model->rowCount(); ++row)
            values.push_back(value(row, column));
        for (const double each : values)
            largest = std::max(largest, each);
        isWhole = isWhole && table.columns.at(size_t(column)).kind == ReportTable::Kind::Count;
        data.series.push_back(std::move(values));
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        data.labels.append(displayText(m_model->index(row, m_labelColumn).data().toString()));
    if (m_goal)
        data.goal = isWhole ? double(*m_goal) : double(*m_goal) / double(table.currency.minorPerMajor());
    data.goalLabel = m_goalLabel;
    data.axis = NiceAxis::upTo(std::max(largest, data.goal.value_or(0)), isWhole);
    m_bars->setData(data, locale());
    m_bars->applyColors(ThemeColors::current());
    m_bars->mark(m_cursor);
    showFitting();
}

void ChartView::showFitting()
{
    m_stack->setCurrentIndex(m_isTableShown ? 1 : hasData() ? 0 : 2);
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

QString ChartView::reading(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return {};
    QStringList values;
    for (const int column : m_valueColumns)
        //: One value of a chart: name of the series, value
        values.append(tr("%1 %2").arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                      m_model->index(row, column).data().toString()));
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
    if (row == m_cursor || row >= m_model->rowCount())
        return;
    m_cursor = row;
    QWidget* plot = m_bars->widget();
    m_bars->mark(row);
    const QString text = reading(row);
    plot->setAccessibleDescription(text);
    if (row < 0)
        return QToolTip::hideText();
    const QPoint place = plot->mapToGlobal(m_bars->topOfRow(row));
    QToolTip::showText(place, Qt::convertFromPlainText(text), plot);
    if (isSpoken) {
        QAccessibleEvent alert(plot, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool ChartView::handleKey(int key)
{
    const int last = m_model->rowCount() - 1;
    switch (key) {
    case Qt::Key_Left: moveCursor(std::max(0, m_cursor - 1), true); return true;
    case Qt::Key_Right: moveCursor(std::min(last, m_cursor + 1), true); return true;
    case Qt::Key_Home: moveCursor(0, true); return true;
    case Qt::Key_End: moveCursor(last, true); return true;
    case Qt::Key_Escape: moveCursor(-1, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            Q_EMIT rowActivated(m_cursor);
        return true;
    default: return false;
    }
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_bars->widget())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::MouseMove: moveCursor(m_bars->rowAt(static_cast<QMouseEvent*>(event)->position()), false); break;
    case QEvent::MouseButtonRelease:
        if (m_cursor >= 0 && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton)
            Q_EMIT rowActivated(m_cursor);
        break;
    case QEvent::Leave: moveCursor(-1, false); break;
    case QEvent::Resize: m_bars->fitLabels(); break;
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_bars->applyColors(ThemeColors::current());
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_bars->widget()->hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

QImage ChartView::toImage(const QSize& size, double scale) const
{
    const Metrics m;
    const ThemeColors& light = ThemeColors::light();
    const ReportTable& table = m_model->table();
    const int head = m.lines(3.2);
    const QImage chart = m_bars->toImage({size.width(), size.height() - head}, scale, light, ThemeColors::current());
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(light.card);
    QPainter painter(&picture);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    const QRect lines(m.lines(0.8), m.lines(0.6), size.width() - m.lines(1.6), m.lines(1.3));
    painter.setFont(title);
    painter.setPen(light.text);
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignVCenter, displayText(table.title));
    painter.drawText(lines, Qt::AlignRight | Qt::AlignVCenter, displayText(table.shopName));
    painter.setFont(font());
    painter.setPen(light.textMuted);
    painter.drawText(lines.translated(0, m.lines(1.2)), Qt::AlignLeft | Qt::AlignVCenter, displayText(table.subtitle));
    painter.drawImage(QRectF(0, head, size.width(), size.height() - head), chart);
    return picture;
}

bool ChartView::savePng(const QString& path) const
{
    return toImage(kPictureSize, kPictureScale).save(path, "PNG");
}

QString ChartView::tableAsText() const
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(titles.join(QLatin1Char('\t')));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(displayText(m_model->index(row, column).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void ChartView::copy() const
{
    auto* data = new QMimeData;
    data->setText(tableAsText());
    data->setImageData(toImage(kPictureSize, kPictureScale));
    QGuiApplication::clipboard()->setMimeData(data);
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
