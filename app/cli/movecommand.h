#pragma once

#include <QLatin1String>

namespace vouchwell::cli {

class CommandLine;

inline constexpr QLatin1String kToVersion("to");
inline constexpr QLatin1String kWhichReferrals("which");
inline constexpr QLatin1String kOnlyTry("dry-run");

/// Lets referrals follow another version of their campaign: "campaign move".
void moveReferrals(const CommandLine& line);

} // namespace vouchwell::cli
