#include "ui/shell/choicebutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace vouchwell::ui {

namespace {

QFont choiceTitleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont choiceExplanationFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(QFontInfo(base).pointSizeF() * 0.92);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

ChoiceButton::ChoiceButton(const QString& iconName, const QString& text, const QString& explanation, QWidget* parent)
    : QPushButton(text, parent), m_iconName(iconName), m_explanation(explanation)
{
    setAccessibleDescription(explanation);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const Metrics m;
    const int title = QFontMetrics(choiceTitleFont(font())).size(Qt::TextShowMnemonic, text()).width();
    const int words = QFontMetrics(choiceExplanationFont(font())).horizontalAdvance(m_explanation);
    return {std::max(title, words) + m.lines(4.4), m.lines(3.4)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect inner = rect().adjusted(m.lines(1.0), m.lines(0.45), -m.lines(0.8), -m.lines(0.45));
    const int side = m.lines(1.4);
    const QRect iconRect =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {side, side}, inner);
    drawIcon(&painter, m_iconName, iconRect, isPrimary() ? c.onAccent : c.accentText);
    const QRect words = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(side + m.lines(0.9), 0, 0, 0));
    const QRect upper = words.adjusted(0, 0, 0, -words.height() / 2);
    const QRect lower = words.adjusted(0, words.height() / 2, 0, 0);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    painter.setFont(choiceTitleFont(font()));
    painter.setPen(isPrimary() ? c.onAccent : c.text);
    painter.drawText(upper, leading | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(choiceExplanationFont(font()));
    painter.setPen(isPrimary() ? c.onAccent : c.textMuted);
    painter.drawText(lower, leading | Qt::AlignVCenter, m_explanation);
}

} // namespace vouchwell::ui
