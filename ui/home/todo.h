#pragma once

#include "core/actions/todofacts.h"
#include "core/snapshot/snapshot.h"
#include "ui/widgets/pill.h"

#include <QLocale>

#include <functional>
#include <vector>

class QWidget;

namespace vouchwell::ui {

class Workbench;

/// One thing that waits for the shop, with the one button that does it.
struct Todo
{
    /// What cannot wait comes first.
    enum class Urgency { Soon, Today, Now };

    QString id; ///< stable: "approvals", "rewards", "claims", "gifts", "windows", "signals", "contacts", "backup" ...
    Urgency urgency = Urgency::Soon;
    QString iconName;
    QString text;
    QString detail; ///< an amount or a date in a pill; may be empty
    Tone tone = Tone::Neutral;
    QString actionText;
    std::function<void(Workbench&, QWidget* window)> act; ///< does it, or opens the place where it is one step
};

/// What makers of things to do look at.
struct TodoContext
{
    const Snapshot& snapshot;
    TodoFacts facts; ///< empty until they were gathered
    QLocale locale;
};

/// Adds what waits in one part of the program; a part that has something to do adds its maker to todoMakers().
using TodoMaker = void (*)(std::vector<Todo>& list, const TodoContext& context);
const std::vector<TodoMaker>& todoMakers();

/// What is to be done as of the snapshot's day, most urgent first; empty where nothing waits.
std::vector<Todo> todoList(const TodoContext& context);

} // namespace vouchwell::ui
