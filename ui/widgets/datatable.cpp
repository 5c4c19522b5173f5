#include "ui/widgets/datatable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace vouchwell::ui {

DataTable::DataTable(const QString& accessibleName, QWidget* parent) : QTableView(parent)
{
    const Metrics m;
    Q_ASSERT(!accessibleName.isEmpty());
    setAccessibleName(accessibleName);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setIconSize({m.icon(), m.icon()});
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(m.lines(1));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m.rowHeight());
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex& index) { setHoveredRow(index.row()); });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { setHoveredRow(-1); });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::showColumnMenu);
}

void DataTable::setModel(QAbstractItemModel* model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    const auto refit = [this] {
        updateGeometry();
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refit);
}

void DataTable::setColumnKind(int column, ColumnKind kind)
{
    m_kinds.insert(column, kind);
}

void DataTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::setFitsRows(bool fitsRows)
{
    m_fitsRows = fitsRows;
    setVerticalScrollBarPolicy(fitsRows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fitsRows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void DataTable::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

QByteArray DataTable::layoutState() const
{
    return horizontalHeader()->saveState();
}

void DataTable::restoreLayoutState(const QByteArray& state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

QString DataTable::cellText(const QModelIndex& index) const
{
    const auto* delegate = qobject_cast<QStyledItemDelegate*>(itemDelegateForIndex(index));
    QString text = delegate ? delegate->displayText(index.data(), locale()) : index.data().toString();
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QMimeData* DataTable::selectionMimeData() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    QString html = QStringLiteral("<table>");
    for (const auto& row : std::as_const(rows)) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(column))
                continue;
            cells.append(cellText(row.siblingAtColumn(column)));
            html += QStringLiteral("<td>%1</td>").arg(cells.last().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        lines.append(cells.join(QLatin1Char('\t')));
    }
    auto* data = new QMimeData;
    data->setText(lines.join(QLatin1Char('\n')));
    data->setHtml(html + QStringLiteral("</table>"));
    return data;
}

void DataTable::copySelection() const
{
    if (selectionModel() && selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setMimeData(selectionMimeData());
}

QSize DataTable::sizeHint() const
{
    if (!m_fitsRows)
        return QTableView::sizeHint();
    const int rows = std::max(1, model() ? model()->rowCount() : 0);
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(), header + rows * Metrics().rowHeight()};
}

QSize DataTable::minimumSizeHint() const
{
    const Metrics m;
    return {m.lines(10), m_fitsRows ? sizeHint().height() : 3 * m.rowHeight()};
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setPen(ThemeColors::current().textMuted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}

void DataTable::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

int DataTable::sizeHintForColumn(int column) const
{
    return std::max(QTableView::sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (actions().isEmpty())
        return event->ignore();
    QMenu menu(this);
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void DataTable::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        const bool isLast = horizontalHeader()->hiddenSectionCount() + 1 == horizontalHeader()->count();
        action->setEnabled(isColumnHidden(column) || !isLast);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace vouchwell::ui
