#pragma once

#include "ui/imports/checklines.h"

#include <QLocale>
#include <QTabBar>

namespace vouchwell::ui {

/// The tabs of the check step with their counts, problems first. Tabs of problems that nobody has are not there; tabs
/// of results without rows are muted.
class CheckTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit CheckTabs(const QLocale& locale, QWidget* parent = nullptr);

    CheckTab current() const { return CheckTab(currentIndex()); }
    /// The tab that is shown stays, also where it has become empty.
    void setCounts(const CheckLines& lines);
    void goToFirstWithRows(const CheckLines& lines);

private:
    void showTab(CheckTab tab, bool isShown);

    QLocale m_locale;
};

} // namespace vouchwell::ui
