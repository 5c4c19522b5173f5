#include "ui/widgets/kpitile.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace vouchwell::ui {

namespace {
/// A little less than a card's: five tiles stand side by side.
constexpr double kPaddingLines = 0.8;
} // namespace

KpiTile::KpiTile(const QString& title, QWidget* parent)
    : QAbstractButton(parent),
      m_title(new PlainLabel({}, PlainLabel::Role::Small)),
      m_value(new PlainLabel({}, PlainLabel::Role::Figure)),
      m_note(new PlainLabel({}, PlainLabel::Role::Small)),
      m_pill(new Pill)
{
    const Metrics m;
    auto* column = new QVBoxLayout(this);
    const int padding = m.lines(kPaddingLines);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(m.lines(0.2));
    column->addWidget(m_title);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(m.lines(0.4));
    figures->addWidget(m_value);
    figures->addWidget(m_note, 0, Qt::AlignBottom);
    figures->addStretch(1);
    column->addLayout(figures);
    // The note stands on the line of the much larger figure.
    m_note->setContentsMargins(0, 0, 0, m.lines(0.25));
    column->addWidget(m_pill, 0, Qt::AlignLeading);
    column->addStretch(1);
    for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_value, m_note, m_pill})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setElided(true);
    m_value->setElided(true);
    m_note->setElided(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTitle(title);
    setNote({});
    setValue(QStringLiteral("–"));
}

void KpiTile::setTitle(const QString& title)
{
    m_title->setText(title);
    updateAccessibleName();
}

void KpiTile::setValue(const QString& value)
{
    m_value->setText(value);
    updateAccessibleName();
}

void KpiTile::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    updateAccessibleName();
}

void KpiTile::setPill(const QString& text, Tone tone)
{
    m_pill->setText(text);
    m_pill->setTone(tone);
    updateAccessibleName();
}

QString KpiTile::value() const
{
    return m_value->text();
}

QSize KpiTile::sizeHint() const
{
    return QWidget::sizeHint();
}

QSize KpiTile::minimumSizeHint() const
{
    const Metrics m;
    const int note = m_note->text().isEmpty() ? 0 : m_note->sizeHint().width() + m.lines(0.4);
    const int content = std::max(m_pill->sizeHint().width(), m_value->sizeHint().width() + note);
    return {content + 2 * m.lines(kPaddingLines), sizeHint().height()};
}

void KpiTile::updateAccessibleName()
{
    QStringList parts{m_value->text(), m_note->text(), m_pill->text()};
    parts.removeAll(QString());
    //: What a screen reader says of a key figure: its title, its value with what is said of it
    setAccessibleName(tr("%1: %2").arg(m_title->text(), parts.join(QStringLiteral(", "))));
}

void KpiTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KpiTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void KpiTile::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() || isChecked() ? m.ring() : m.hairline();
    painter.setPen(QPen(hasFocus() || isChecked() ? c.accent : underMouse() ? c.borderStrong : c.border, width));
    painter.setBrush(isDown() ? c.hover : c.card);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m.radius(), m.radius());
}

} // namespace vouchwell::ui
