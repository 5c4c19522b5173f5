#pragma once

#include "ui/widgets/pill.h"

#include <QAbstractButton>

namespace vouchwell::ui {

class PlainLabel;

/// One key figure: title, large value and a pill that says how it changed. Pressing it shows more of that figure.
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setValue(const QString& value);
    /// Small, beside the value: "59 % of 41".
    void setNote(const QString& note);
    void setPill(const QString& text, Tone tone);
    QString value() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void updateAccessibleName();

    PlainLabel* m_title;
    PlainLabel* m_value;
    PlainLabel* m_note;
    Pill* m_pill;
};

} // namespace vouchwell::ui
