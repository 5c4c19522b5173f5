#include "ui/widgets/columnfit.h"

#include "ui/widgets/datatable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace vouchwell::ui {

ColumnFit::ColumnFit(DataTable* table, int spareColumn, std::vector<int> yielding)
    : QObject(table),
      m_table(table),
      m_spareColumn(spareColumn),
      m_spareLeast(table->columnWidth(spareColumn)),
      m_yielding(std::move(yielding))
{
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::noteByHand);
}

int ColumnFit::widthOf(int column) const
{
    if (m_table->isColumnHidden(column))
        return 0;
    return column == m_spareColumn ? m_spareLeast : m_table->columnWidth(column);
}

int ColumnFit::neededWidth() const
{
    int needed = 0;
    for (int column = 0; column < m_table->horizontalHeader()->count(); ++column)
        needed += widthOf(column);
    return needed;
}

void ColumnFit::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    showYielded();
    const int room = m_table->viewport()->width();
    for (const int column : m_yielding) {
        if (neededWidth() <= room)
            break;
        if (m_table->isColumnHidden(column))
            continue;
        m_table->hideColumn(column);
        m_yielded.push_back(column);
    }
    if (!m_table->isColumnHidden(m_spareColumn))
        m_table->setColumnWidth(m_spareColumn, m_spareLeast + std::max(0, room - neededWidth()));
}

void ColumnFit::showYielded()
{
    for (const int column : m_yielded)
        m_table->showColumn(column);
    m_yielded.clear();
}

void ColumnFit::noteByHand(int column, int oldWidth, int newWidth)
{
    const bool isShown = oldWidth == 0;
    if (m_isFitting || (!isShown && newWidth > 0))
        return;
    std::erase(m_yielded, column);
    if (isShown)
        std::erase(m_yielding, column);
    fit();
}

QByteArray ColumnFit::layoutState()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        showYielded();
    }
    const QByteArray state = m_table->layoutState();
    fit();
    return state;
}

void ColumnFit::restoreLayoutState(const QByteArray& state)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_table->restoreLayoutState(state);
    }
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace vouchwell::ui
