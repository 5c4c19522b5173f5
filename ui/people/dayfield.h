#pragma once

#include <QDateEdit>

namespace vouchwell::ui {

/// A date with a calendar. Tab leaves it at once (the arrow keys move between day, month and year), and the year has
/// four digits whatever the locale says.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    DayField(QDate date, const QString& accessibleName, QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace vouchwell::ui
