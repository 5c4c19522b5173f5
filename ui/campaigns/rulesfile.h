#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QWidget;

namespace vouchwell::ui {

class Workbench;

/// A file with rules as it was read.
struct RulesFile
{
    QString name; ///< without its folder
    QByteArray json;
};

/// Asks for a file with rules; nothing where none was chosen, or where it cannot be read: then a notice says so.
std::optional<RulesFile> chooseRulesFile(Workbench& workbench, QWidget* parent);

} // namespace vouchwell::ui
