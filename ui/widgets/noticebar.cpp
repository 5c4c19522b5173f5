#include "ui/widgets/noticebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace vouchwell::ui {

namespace {

struct NoticeLook
{
    QString name;
    QString iconName;
    IconTone tone;
};

NoticeLook noticeLook(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Info: return {QStringLiteral("info"), QStringLiteral("info"), IconTone::Info};
    case NoticeBar::Kind::Done: return {QStringLiteral("good"), QStringLiteral("circle-check"), IconTone::Good};
    case NoticeBar::Kind::Warn: return {QStringLiteral("warn"), QStringLiteral("triangle-alert"), IconTone::Warn};
    case NoticeBar::Kind::Error: return {QStringLiteral("bad"), QStringLiteral("circle-x"), IconTone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(Kind kind, const QString& text, const QString& actionText, QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_text(new PlainLabel),
      m_row(new QHBoxLayout(this)),
      m_action(new QPushButton),
      m_close(new QToolButton)
{
    const Metrics m;
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(icon(QStringLiteral("x"), IconTone::Muted));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_row->setContentsMargins(m.lines(0.7), m.lines(0.35), m.lines(0.35), m.lines(0.35));
    m_row->setSpacing(m.lines(0.6));
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_action);
    m_row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    setNotice(kind, text, actionText);
}

void NoticeBar::setNotice(Kind kind, const QString& text, const QString& actionText)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    setProperty("notice", noticeLook(kind).name);
    style()->unpolish(this);
    style()->polish(this);
    updateIcon();
}

void NoticeBar::addAction(const QString& text, QObject* context, std::function<void()> action)
{
    auto* button = new QPushButton(text);
    m_row->insertWidget(m_row->indexOf(m_close), button);
    button->show(); // the bar may be visible already
    connect(button, &QPushButton::clicked, context, [action = std::move(action)] { action(); });
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::setDismissible(bool isDismissible)
{
    m_close->setVisible(isDismissible);
}

void NoticeBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void NoticeBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::updateIcon()
{
    const NoticeLook look = noticeLook(m_kind);
    const int side = Metrics().icon();
    m_icon->setPixmap(icon(look.iconName, look.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace vouchwell::ui
