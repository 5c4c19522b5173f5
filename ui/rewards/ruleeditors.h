#pragma once

#include <QDate>
#include <QLocale>
#include <QTabWidget>

namespace vouchwell::ui {

class CapsEditor;
class RulesDraft;

/// The editors of a rule beside the ladder: its sentence, the size of sales, the decay, the limits, the calendar.
class RuleEditors : public QTabWidget
{
    Q_OBJECT

public:
    RuleEditors(RulesDraft& draft, QDate today, const QLocale& locale, QWidget* parent = nullptr);

    /// To say how much of the limits the history used.
    CapsEditor* caps() const { return m_caps; }

private:
    void add(QWidget* editor, const QString& title);

    CapsEditor* m_caps;
};

} // namespace vouchwell::ui
