#include "ui/home/todocard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace vouchwell::ui {

TodoCard::TodoCard(QWidget* parent) : Card(tr("To do"), parent)
{
    setObjectName(QStringLiteral("todoCard"));
    body()->addStretch(1);
}

void TodoCard::setTodos(const std::vector<Todo>& todos)
{
    delete m_lines;
    m_todos = todos;
    const Metrics m;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.55));
    for (const Todo& todo : todos) {
        if (column->count() > 0) {
            auto* line = new QFrame;
            line->setProperty("surface", QStringLiteral("line"));
            line->setFixedHeight(m.hairline());
            column->addWidget(line);
        }
        column->addWidget(createLine(todo));
    }
    if (todos.empty()) {
        auto* calm = new PlainLabel(tr("Nothing waits for you. A good moment to ask a happy customer for a referral."),
                                    PlainLabel::Role::Muted);
        calm->setWordWrap(true);
        calm->setObjectName(QStringLiteral("todoNothing"));
        column->addWidget(calm);
    }
    body()->insertWidget(0, m_lines);
}

void TodoCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    // The marks are pictures in the colour of the theme.
    if (event->type() == QEvent::PaletteChange && m_lines)
        setTodos(std::vector<Todo>(m_todos));
}

QWidget* TodoCard::createLine(const Todo& todo)
{
    const Metrics m;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.5));
    auto* mark = new PlainLabel;
    mark->setPixmap(icon(todo.iconName, IconTone::Muted).pixmap(QSize(m.icon(), m.icon()), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignTop);
    row->addWidget(mark);
    auto* words = new QVBoxLayout;
    words->setSpacing(m.lines(0.15));
    auto* text = new PlainLabel(todo.text);
    text->setWordWrap(true);
    words->addWidget(text);
    auto* below = new QHBoxLayout;
    below->setSpacing(m.lines(0.5));
    auto* button = new QPushButton(todo.actionText);
    button->setFlat(true);
    button->setObjectName(QStringLiteral("todo.") + todo.id);
    button->setAccessibleDescription(todo.text);
    if (!todo.detail.isEmpty())
        below->addWidget(new Pill(todo.detail, todo.tone), 0, Qt::AlignVCenter);
    below->addStretch(1);
    below->addWidget(button);
    words->addLayout(below);
    row->addLayout(words, 1);
    connect(button, &QPushButton::clicked, this, [this, todo] { Q_EMIT chosen(todo); });
    return line;
}

} // namespace vouchwell::ui
