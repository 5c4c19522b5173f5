#include "ui/widgets/plainlabel.h"

#include "core/base/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolTip>

namespace vouchwell::ui {

namespace {

QString labelRoleName(PlainLabel::Role role)
{
    switch (role) {
    case PlainLabel::Role::Normal: return {};
    case PlainLabel::Role::Muted: return QStringLiteral("muted");
    case PlainLabel::Role::Small: return QStringLiteral("small");
    case PlainLabel::Role::Strong: return QStringLiteral("strong");
    case PlainLabel::Role::Error: return QStringLiteral("error");
    case PlainLabel::Role::SectionTitle: return QStringLiteral("sectionTitle");
    case PlainLabel::Role::PageTitle: return QStringLiteral("pageTitle");
    case PlainLabel::Role::HeroTitle: return QStringLiteral("heroTitle");
    case PlainLabel::Role::Figure: return QStringLiteral("figure");
    }
    Q_UNREACHABLE();
}

} // namespace

PlainLabel::PlainLabel(const QString& text, Role role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(Role role)
{
    setProperty("role", labelRoleName(role));
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void PlainLabel::setData(const QString& text)
{
    setText(displayText(text));
}

void PlainLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    setSizePolicy(isElided ? QSizePolicy::Maximum : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_isElided ? QSize(std::min(size.width(), fontMetrics().averageCharWidth() * 4), size.height()) : size;
}

bool PlainLabel::isCut() const
{
    return m_isElided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    // QLabel puts a text to the side its script begins at; here all texts keep to the side the window begins at.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft && !text().isRightToLeft();
    const bool isPlain = !text().isEmpty() && !buddy() && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    if (!isCut() && !(isMirrored && isPlain))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const QString shown = isCut() ? fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()) : text();
    int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    flags |= text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    if (wordWrap())
        flags |= Qt::TextWordWrap;
    style()->drawItemText(&painter, contentsRect(), flags, option.palette, isEnabled(), shown, foregroundRole());
}

} // namespace vouchwell::ui
