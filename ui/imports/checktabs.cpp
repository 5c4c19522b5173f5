#include "ui/imports/checktabs.h"

namespace vouchwell::ui {

namespace {

QString checkTabTitle(CheckTab tab, const QString& count)
{
    switch (tab) {
    case CheckTab::NeedsFixing: return CheckTabs::tr("Needs fixing  %1").arg(count);
    case CheckTab::SamePerson: return CheckTabs::tr("Same person?  %1").arg(count);
    case CheckTab::ReferrerNotFound: return CheckTabs::tr("Referrer not found  %1").arg(count);
    case CheckTab::NoCampaign: return CheckTabs::tr("No campaign  %1").arg(count);
    case CheckTab::ChangedSales: return CheckTabs::tr("Changed  %1").arg(count);
    case CheckTab::Converted: return CheckTabs::tr("Becomes a customer  %1").arg(count);
    case CheckTab::Returns: return CheckTabs::tr("Returns  %1").arg(count);
    case CheckTab::WorthKnowing: return CheckTabs::tr("Worth knowing  %1").arg(count);
    case CheckTab::Added: return CheckTabs::tr("New  %1").arg(count);
    case CheckTab::Updated: return CheckTabs::tr("Update  %1").arg(count);
    case CheckTab::Unchanged: return CheckTabs::tr("Unchanged  %1").arg(count);
    case CheckTab::Skipped: return CheckTabs::tr("Skipped  %1").arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace

CheckTabs::CheckTabs(const QLocale& locale, QWidget* parent) : QTabBar(parent), m_locale(locale)
{
    setObjectName(QStringLiteral("checkTabs"));
    setAccessibleName(tr("Which rows are shown"));
    setDrawBase(false);
    setExpanding(false);
    for (size_t i = 0; i < kCheckTabCount; ++i)
        addTab(QString());
}

void CheckTabs::showTab(CheckTab tab, bool isShown)
{
    // Qt 6.4 forgets that the tabs are to be laid out when it is told what is so already.
    if (isTabVisible(int(tab)) != isShown)
        setTabVisible(int(tab), isShown);
}

void CheckTabs::setCounts(const CheckLines& lines)
{
    for (size_t i = 0; i < kCheckTabCount; ++i) {
        const auto tab = CheckTab(i);
        const qint64 count = lines.rowCount(tab);
        const bool isPresent = tab == current() || count > 0;
        setTabText(int(i), checkTabTitle(tab, m_locale.toString(count)));
        setTabEnabled(int(i), isPresent);
        showTab(tab, isPresent || !isProblemTab(tab));
    }
}

void CheckTabs::goToFirstWithRows(const CheckLines& lines)
{
    size_t first = 0;
    while (first + 1 < kCheckTabCount && lines.rowCount(CheckTab(first)) == 0)
        ++first;
    showTab(CheckTab(first), true);
    setTabEnabled(int(first), true);
    setCurrentIndex(int(first));
    setCounts(lines);
}

} // namespace vouchwell::ui
