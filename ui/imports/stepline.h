#pragma once

#include <QStringList>
#include <QWidget>

namespace vouchwell::ui {

/// The steps of a task in a line: done, present and coming. Tells where one is, it is not a control.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(const QStringList& steps, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString label(int step) const;
    int labelWidth(int step) const;
    int gap() const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace vouchwell::ui
