#pragma once

#include "ui/rewards/calendaritems.h"
#include "ui/rewards/ruleeditor.h"

#include <QDate>

class QAction;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

class CalendarCanvas;
class NumberSpin;
class PlainLabel;

/// The promotions, the rules for a limited time and the challenges of the draft over the months, with the numbers of
/// the one that is chosen below.
class CalendarEditor : public RuleEditor
{
    Q_OBJECT

public:
    CalendarEditor(RulesDraft& draft, QDate today, const QLocale& locale, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void createAddMenu();
    QWidget* createFields();
    void connectFields();
    void showFields();
    void checkAdd();
    void choose(int item);
    const CalendarItem* chosen() const;
    void addFactor(const Factor& factor);
    void addChallenge();
    void move(int item, QDate from, QDate until);
    void takeDays();
    void remove(int item);
    void changeFactor(const QString& title, const QString& gesture, const std::function<void(Factor&)>& edit);

    QDate m_today;
    std::vector<CalendarItem> m_items;
    bool m_isShowing = false;
    PlainLabel* m_none;
    CalendarCanvas* m_canvas;
    QPushButton* m_add;
    QWidget* m_fields = nullptr;
    QComboBox* m_item = nullptr;
    QLineEdit* m_name = nullptr;
    NumberSpin* m_factor = nullptr;
    QCheckBox* m_hasFrom = nullptr;
    QCheckBox* m_hasUntil = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_until = nullptr;
    QPushButton* m_remove = nullptr;
    std::vector<QAction*> m_addFactors;
};

} // namespace vouchwell::ui
