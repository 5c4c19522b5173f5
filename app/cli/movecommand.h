#pragma once

namespace vouchwell::cli {

class CommandLine;

/// Lets referrals follow another version of their campaign: "campaign move".
void moveReferrals(const CommandLine& line);

} // namespace vouchwell::cli
