#pragma once

#include "core/domain/ids.h"

class QWidget;

namespace vouchwell::ui {

class CommandCatalog;
class Workbench;

/// Adds customer.add, customer.edit, customer.archive and what pages with a table share. Safe to call twice.
void registerCustomerCommands(CommandCatalog& commands);
/// Connects what works on every page (customer.add) for as long as the workbench lives. Dialogs belong to `window`.
void connectCustomerCommands(Workbench& workbench, QWidget* window);
/// Opens the form for a person, or for a new one; it goes away by itself.
void openPersonDialog(Workbench& workbench, QWidget* window, PersonId person = {});

} // namespace vouchwell::ui
