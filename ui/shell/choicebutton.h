#pragma once

#include <QPushButton>

namespace vouchwell::ui {

/// A wide button with an icon, what it does and one line of explanation.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString& iconName, const QString& text, const QString& explanation, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isPrimary() const { return property("primary").toBool(); }

    QString m_iconName;
    QString m_explanation;
};

} // namespace vouchwell::ui
