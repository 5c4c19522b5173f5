#pragma once

#include "app/cli/commandtools.h"
#include "core/actions/changecampaign.h"
#include "core/rules/ruleset.h"

#include <QJsonObject>

namespace vouchwell::cli {

inline constexpr QLatin1String kCampaignOption("campaign");
inline constexpr QLatin1String kNewName("name");
inline constexpr QLatin1String kFromDay("from");
inline constexpr QLatin1String kUntilDay("until");

/// The campaign of --campaign or the only one; where several could be meant, the end of the command with their names.
CampaignRecord campaignOf(const CommandLine& line, Book& book);

RuleSet rulesInFile(const QString& path);
/// The rules of the file that is the argument of that number, or else the draft of the campaign.
RuleSet draftOf(const CommandLine& line, const CampaignRecord& campaign, int argument);
QJsonValue dayOrNull(QDate day);
QJsonObject campaignJson(const CampaignRecord& campaign, QDate today);
/// "Active, from 2026-03-01 to 2026-05-31, with 14 days of grace"
QString stateLine(const CampaignRecord& campaign, QDate today);
/// The change with what --start, --end, --grace and --priority say.
void readDates(const CommandLine& line, CampaignChange& change);
std::vector<CommandLine::Option> dateOptions();

/// The actions list, new and delete of the command campaign.
void listCampaigns(const CommandLine& line);
void addCampaign(const CommandLine& line);
void deleteCampaign(const CommandLine& line);

} // namespace vouchwell::cli
