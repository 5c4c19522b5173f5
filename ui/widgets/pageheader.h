#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;

/// Title and subtitle of a page, its controls at the trailing side and its one filled button at the very end.
/// Where the width does not suffice, the controls take a line of their own.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    QString title() const;
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void addControl(QWidget* control);
    /// The one filled button; the caller connects it.
    QPushButton* setPrimary(const QString& text, const QString& iconName = {});
    QPushButton* primary() const { return m_primary; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();

    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    QWidget* m_controls;
    QHBoxLayout* m_controlRow;
    QGridLayout* m_grid;
    QPushButton* m_primary = nullptr;
    bool m_isStacked = false;
};

} // namespace vouchwell::ui
