#pragma once

#include "ui/home/todo.h"
#include "ui/widgets/card.h"

namespace vouchwell::ui {

/// The "To do" card of the Home page: one line for each thing that waits, with the button that does it.
class TodoCard : public Card
{
    Q_OBJECT

public:
    explicit TodoCard(QWidget* parent = nullptr);

    void setTodos(const std::vector<Todo>& todos);

Q_SIGNALS:
    void chosen(const vouchwell::ui::Todo& todo);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createLine(const Todo& todo);

    std::vector<Todo> m_todos;
    QWidget* m_lines = nullptr;
};

} // namespace vouchwell::ui
