#pragma once

#include <QLabel>

namespace vouchwell::ui {

/// A label that never reads markup, for every text that comes from data. Elided labels give way to their neighbours
/// and tell the whole text in a tool tip.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Normal, Muted, Small, Strong, Error, SectionTitle, PageTitle, HeroTitle, Figure };

    explicit PlainLabel(const QString& text = {}, Role role = Role::Normal, QWidget* parent = nullptr);

    void setRole(Role role);
    /// Text from data, with hidden characters made visible.
    void setData(const QString& text);
    void setElided(bool isElided);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isCut() const;

    bool m_isElided = false;
};

} // namespace vouchwell::ui
