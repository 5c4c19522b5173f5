#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace vouchwell::ui {

class NumberSpin;
class PlainLabel;
class StepCanvas;

/// The steps of a drawing as spin boxes: the same editor for the keyboard and for screen readers.
class StepRows : public QWidget
{
    Q_OBJECT

public:
    StepRows(const QString& fromTitle, const QString& valueTitle, QWidget* parent = nullptr);

    /// What the drawing shows, with its limits.
    void follow(const StepCanvas& canvas);

Q_SIGNALS:
    void stepMoved(int step, qint64 from, qint64 value);
    void stepRemoved(int step);
    /// What was typed is done.
    void released();

private:
    struct Row
    {
        NumberSpin* from;
        NumberSpin* value;
        QToolButton* remove;
    };

    void addRow();

    QString m_fromTitle;
    QString m_valueTitle;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace vouchwell::ui
