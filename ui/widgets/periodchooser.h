#pragma once

#include "ui/widgets/dropbutton.h"
#include "ui/widgets/period.h"

class QDateEdit;
class QFrame;

namespace vouchwell::ui {

class PlainLabel;

/// A button that says which days are counted and lets people choose others.
/// It never asks the system for the date: the owner says what today is, and again when the day changes.
class PeriodChooser : public DropButton
{
    Q_OBJECT

public:
    explicit PeriodChooser(QDate today, QWidget* parent = nullptr);

    void setToday(QDate today);
    void setKind(Period::Kind kind);
    /// Swaps the dates when they come in the wrong order.
    void setCustom(QDate from, QDate to);

    Period::Kind kind() const { return m_kind; }
    QDate from() const { return m_span.from; }
    QDate to() const { return m_span.to; }
    /// The dates in words, for a subtitle.
    QString describe() const;

Q_SIGNALS:
    /// Both dates belong to the period; both are invalid for "all time".
    void periodChanged(QDate from, QDate to);

private:
    void createMenu();
    void createPanel();
    void showPanel();
    void checkDates();
    void applyPanel();
    void setSpan(Period::Kind kind, const Period::Span& span);

    QDate m_today;
    Period::Kind m_kind = Period::Kind::ThisMonth;
    Period::Span m_span;
    QFrame* m_panel = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    PlainLabel* m_problem = nullptr;
    QPushButton* m_apply = nullptr;
};

} // namespace vouchwell::ui
