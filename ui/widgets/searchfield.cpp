#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace vouchwell::ui {

namespace {
constexpr int kSearchDelayMs = 120;
}

SearchField::SearchField(const QString& placeholder, const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent), m_delay(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
    setClearButtonEnabled(true);
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setIcon(icon(QStringLiteral("x"), IconTone::Muted));
    addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kSearchDelayMs);
    connect(m_delay, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, &SearchField::schedule);
}

QSize SearchField::sizeHint() const
{
    return {Metrics().lines(15), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {Metrics().lines(9), QLineEdit::minimumSizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        announce();
        Q_EMIT leaveRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::schedule(const QString& text)
{
    if (text.isEmpty())
        announce();
    else
        m_delay->start();
}

void SearchField::announce()
{
    m_delay->stop();
    Q_EMIT searchChanged(text());
}

} // namespace vouchwell::ui
