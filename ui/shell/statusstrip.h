#pragma once

#include <QStatusBar>

#include <functional>

class QPushButton;

namespace vouchwell::ui {

class PlainLabel;

/// Leading: what just happened, with one button to take it back. Trailing: counts, and whether all is saved.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void showOutcome(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void clearOutcome();
    void setCounts(const QString& text);
    void setSaved(const QString& text);
    QString outcome() const;

private:
    void runAction();

    PlainLabel* m_outcome;
    QPushButton* m_button;
    PlainLabel* m_counts;
    PlainLabel* m_saved;
    std::function<void()> m_action;
};

} // namespace vouchwell::ui
