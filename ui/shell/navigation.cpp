#include "ui/shell/navigation.h"

#include "ui/shell/navigationdelegate.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextDocument>

namespace vouchwell::ui {

Navigation::Navigation(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    const Metrics m;
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setViewportMargins(0, m.lines(0.7), 0, m.lines(0.7));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::addEntry(const QString& id, const QString& title, const QString& iconName, const QString& group,
                          const QString& shortcut)
{
    if (!group.isEmpty() && group != m_lastGroup) {
        auto* heading = new QStandardItem(group);
        heading->setData(true, HeadingRole);
        heading->setFlags(Qt::NoItemFlags);
        m_model->appendRow(heading);
    }
    m_lastGroup = group;
    auto* entry = new QStandardItem(title);
    entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    entry->setData(id, IdRole);
    entry->setData(iconName, IconRole);
    entry->setData(shortcut, Qt::StatusTipRole);
    m_model->appendRow(entry);
    updateTexts(entry);
    fitWidth();
}

QStandardItem* Navigation::item(const QString& id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toString() == id)
            return m_model->item(row);
    }
    return nullptr;
}

void Navigation::setCurrentId(const QString& id)
{
    const QStandardItem* entry = item(id);
    const QModelIndex wanted = entry ? entry->index() : QModelIndex();
    if (wanted != currentIndex())
        setCurrentIndex(wanted);
}

QString Navigation::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

QStringList Navigation::ids() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString id = m_model->item(row)->data(IdRole).toString(); !id.isEmpty())
            result.append(id);
    }
    return result;
}

void Navigation::setBadge(const QString& id, int count, const QString& spoken)
{
    QStandardItem* entry = item(id);
    if (!entry)
        return;
    entry->setData(count, BadgeRole);
    entry->setData(spoken, SpokenRole);
    updateTexts(entry);
}

void Navigation::updateTexts(QStandardItem* entry)
{
    const QString spoken = entry->data(SpokenRole).toString();
    const QString title = entry->text();
    const bool hasBadge = entry->data(BadgeRole).toInt() > 0 && !spoken.isEmpty();
    const QString name = hasBadge ? tr("%1: %2").arg(title, spoken) : title;
    entry->setData(name, Qt::AccessibleTextRole);
    const QString keys = entry->data(Qt::StatusTipRole).toString();
    const QString tip = keys.isEmpty() ? name : tr("%1 (%2)", "page and its shortcut").arg(name, keys);
    entry->setData(m_isCollapsed || hasBadge ? Qt::convertFromPlainText(tip) : QString(), Qt::ToolTipRole);
}

void Navigation::setCollapsed(bool isCollapsed)
{
    if (isCollapsed == m_isCollapsed)
        return;
    m_isCollapsed = isCollapsed;
    setVerticalScrollBarPolicy(isCollapsed ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    static_cast<NavigationDelegate*>(itemDelegate())->setCollapsed(isCollapsed);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->item(row)->data(HeadingRole).toBool())
            updateTexts(m_model->item(row));
    }
    fitWidth();
    doItemsLayout();
}

QSize Navigation::sizeHint() const
{
    const Metrics m;
    if (m_isCollapsed)
        return {m.lines(3.2), m.lines(20)};
    return {std::max(m.lines(12), sizeHintForColumn(0)), m.lines(20)};
}

void Navigation::fitWidth()
{
    setFixedWidth(sizeHint().width());
    updateGeometry();
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void Navigation::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (const QString id = current.data(IdRole).toString(); !id.isEmpty())
        Q_EMIT pageRequested(id);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_Home: return setCurrentId(ids().value(0));
    case Qt::Key_End: return setCurrentId(ids().isEmpty() ? QString() : ids().last());
    default: QListView::keyPressEvent(event);
    }
}

void Navigation::step(int direction)
{
    const QStringList all = ids();
    const auto next = all.indexOf(currentId()) + direction;
    if (next >= 0 && next < all.size())
        setCurrentId(all.at(next));
}

} // namespace vouchwell::ui
