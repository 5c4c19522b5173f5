#pragma once

#include "ui/rewards/calendaritems.h"
#include "ui/rewards/handlecanvas.h"
#include "ui/rewards/plotscale.h"

#include <optional>

namespace vouchwell::ui {

/// Months with a bar for each promotion, limited rule and challenge. A bar moves as a whole or by its ends, in days;
/// with Shift in weeks.
class CalendarCanvas : public HandleCanvas
{
    Q_OBJECT

public:
    CalendarCanvas(QDate today, const QLocale& locale, QWidget* parent = nullptr);

    void setItems(const std::vector<CalendarItem>& items);
    /// The item of the current handle, -1 for none.
    int currentItem() const;
    void setCurrentItem(int item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void itemMoved(int item, QDate from, QDate until);
    void itemRemoved(int item);

protected:
    std::vector<CanvasHandle> handles() const override;
    void drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers modifiers) override;
    void nudge(const CanvasHandle& handle, int along, int up, bool isFar) override;
    void remove(const CanvasHandle& handle) override;
    void draw(QPainter& painter) override;

private:
    enum class Part { Whole, From, Until };
    struct Grip
    {
        size_t item = 0;
        Part part = Part::Whole;
    };

    static QString nameOf(const Grip& grip);
    static Grip gripOf(const QString& name);
    void measure();
    PlotScale scale() const;
    QRectF barOf(size_t item) const;
    double placeOfDay(QDate day) const;
    void move(const Grip& grip, int days);
    void drawMonths(QPainter& painter) const;
    void drawBar(QPainter& painter, size_t item) const;

    QDate m_today;
    QLocale m_locale;
    std::vector<CalendarItem> m_items;
    QDate m_first; ///< of the axis, which stays as it is during a drag
    QDate m_last;
};

} // namespace vouchwell::ui
