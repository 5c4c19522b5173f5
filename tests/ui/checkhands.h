#pragma once

#include "tests/ui/importdesk.h"
#include "ui/imports/checktabs.h"
#include "ui/imports/importrowmodel.h"
#include "ui/widgets/datatable.h"

#include <QMenu>

namespace vouchwell::ui::test {

// What a person does at the check step of the import page.

inline DataTable* table(const ImportDesk& desk)
{
    return desk.page->findChild<DataTable*>(QStringLiteral("checkTable"));
}
inline CheckTabs* tabs(const ImportDesk& desk)
{
    return desk.page->findChild<CheckTabs*>(QStringLiteral("checkTabs"));
}
inline void openTab(const ImportDesk& desk, CheckTab tab)
{
    CheckTabs* bar = tabs(desk);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(int(tab)).center());
    QCOMPARE(int(bar->current()), int(tab));
}
inline QString tabText(const ImportDesk& desk, CheckTab tab)
{
    return tabs(desk)->tabText(int(tab));
}
inline QString cell(const ImportDesk& desk, int row, int column)
{
    return table(desk)->model()->index(row, column).data().toString();
}
inline void clickCell(const ImportDesk& desk, int row, int column, Qt::KeyboardModifiers modifiers = {})
{
    const QRect cell = table(desk)->visualRect(table(desk)->model()->index(row, column));
    QTest::mouseClick(table(desk)->viewport(), Qt::LeftButton, modifiers, cell.center());
}
/// Until the rows have been checked with the last decision.
inline void settle(const ImportDesk& desk)
{
    QTRY_COMPARE(desk.text("importNote"), QStringLiteral("Nothing is written yet."));
}
inline void chooseScope(const ImportDesk& desk, int entry)
{
    QVERIFY(desk.button("scopeButton")->isVisible());
    desk.button("scopeButton")->menu()->actions().at(entry)->trigger();
}

} // namespace vouchwell::ui::test
