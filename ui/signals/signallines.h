#pragma once

#include "core/actions/signaldesk.h"
#include "ui/widgets/pill.h"

namespace vouchwell::ui {

class DetailsView;
class Workbench;

/// What a record's details say of the signals about it: a line for each, which opens the desk. Nothing where there are
/// none; those that are no longer so are left out.
void addSignals(Workbench& workbench, DetailsView& view, const Result<std::vector<SignalLine>>& lines);

/// The sentence of a signal, in the present language.
QString sentenceOf(const Workbench& workbench, const SignalLine& line);
/// How a flag stands, as a colour beside its word.
Tone toneOf(RiskFlagState state);

} // namespace vouchwell::ui
