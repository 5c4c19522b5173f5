#pragma once

#include "core/domain/ids.h"

class QWidget;

namespace vouchwell::ui {

class CommandCatalog;
class Workbench;

/// Adds referral.record, referral.stage, referral.decide and what pages with a table share. Safe to call twice.
void registerReferralCommands(CommandCatalog& commands);
/// Connects what works on every page: referral.record and Workbench::openRecordReferral open the form, which belongs
/// to `window`. For as long as the workbench lives.
void connectReferralCommands(Workbench& workbench, QWidget* window);

} // namespace vouchwell::ui
