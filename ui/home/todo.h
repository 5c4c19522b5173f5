#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/widgets/pill.h"

#include <QLocale>

namespace vouchwell::ui {

/// One thing that waits for the shop, with the page where it is done.
struct Todo
{
    QString id; ///< stable: "approvals", "rewards", "gifts", "windows", "signals", "contacts"
    QString iconName;
    QString text;
    QString detail; ///< an amount or a date in a pill; may be empty
    Tone tone = Tone::Neutral;
    QString actionText;
    QString pageId; ///< or the id of the command that opens it; "signals" opens their desk
};

/// What is to be done as of the snapshot's day, most urgent first; empty where nothing waits.
std::vector<Todo> todoList(const Snapshot& snapshot, const QLocale& locale);

} // namespace vouchwell::ui
