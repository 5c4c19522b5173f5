#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;

/// What a page shows before it has anything to show: an icon, why it is empty and the one button that helps.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, const QString& actionText,
               QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// Without a text there is no button.
    void setActionText(const QString& text);
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcon();

    QString m_iconName;
    QLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    QPushButton* m_button;
};

} // namespace vouchwell::ui
