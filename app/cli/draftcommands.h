#pragma once

#include "core/metrics/ruleslint.h"

#include <QJsonArray>
#include <QLatin1String>

namespace vouchwell::cli {

class CommandLine;

inline constexpr QLatin1String kCsvFile("csv");
inline constexpr QLatin1String kPercent("percent");

/// Lists, keeps, deletes and compares drafts of rules: "campaign drafts BOOK list".
void manageDrafts(const CommandLine& line);
/// Shows or keeps the shop's margin, and says what a new customer is worth: "campaign margin BOOK".
void manageMargin(const CommandLine& line);

QJsonArray adviceJson(const std::vector<Advice>& advices);
/// "Margin: From friend no. 12 on ... Lower the reward."
QString lineOf(const Advice& advice);

} // namespace vouchwell::cli
