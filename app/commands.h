#pragma once

namespace vouchwell::ui {
class CommandCatalog;
}

namespace vouchwell::app {

/// Registers every command that is not a page's own, with its keys; the desk and the application connect them.
void registerCommands(ui::CommandCatalog& commands);

} // namespace vouchwell::app
