#pragma once

#include <QFrame>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace vouchwell::ui {

class PlainLabel;

/// A message in its place on the page: what happened, what can be done about it, and a way to put it away.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Done, Warn, Error };

    NoticeBar(Kind kind, const QString& text, const QString& actionText = {}, QWidget* parent = nullptr);

    void setNotice(Kind kind, const QString& text, const QString& actionText = {});
    Kind kind() const { return m_kind; }
    QString text() const;
    QPushButton* actionButton() const { return m_action; }
    /// One more thing to do about it; `context` outlives the notice, or the button does nothing.
    void addAction(const QString& text, QObject* context, std::function<void()> action);
    void setDismissible(bool isDismissible);

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void dismiss();
    void updateIcon();

    Kind m_kind = Kind::Info;
    QLabel* m_icon;
    PlainLabel* m_text;
    QBoxLayout* m_row;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace vouchwell::ui
