#pragma once

#include <QStringList>

namespace vouchwell::cli {

/// The commands of vouchwell-cli. Each takes the arguments behind its name, writes its result to standard output, and
/// throws CommandError where it cannot be done.
void newBook(const QStringList& arguments);
void importInto(const QStringList& arguments);
/// Imports the sales that are new in a folder.
void watchFolder(const QStringList& arguments);
/// Lists, writes, saves and removes matchings of columns that have names.
void manageMatchings(const QStringList& arguments);
/// Who reached a milestone and was not thanked, who is nearly there; notes thanks.
void manageMilestones(const QStringList& arguments);
/// Lists, makes, decides and cancels challenges.
void manageChallenges(const QStringList& arguments);
void showKpis(const QStringList& arguments);
void showFunnel(const QStringList& arguments);
/// What the shop wants of key figures in a month, and how that stands.
void manageGoals(const QStringList& arguments);
/// A week in plain words.
void showSummary(const QStringList& arguments);
void writeReport(const QStringList& arguments);
/// Prepares, shows and pays payouts.
void managePayouts(const QStringList& arguments);
/// Who has what of credit, points and pieces.
void showBalance(const QStringList& arguments);
/// Uses some of it up, or cancels a use.
void redeemBalance(const QStringList& arguments);
void replayDraft(const QStringList& arguments);
/// What happened to the balances of one person.
void writeStatement(const QStringList& arguments);
void undoLast(const QStringList& arguments);
void redoLast(const QStringList& arguments);
void showHistory(const QStringList& arguments);
void showBalances(const QStringList& arguments);
void verify(const QStringList& arguments);
/// Lists, makes, changes and deletes campaigns; shows, checks and publishes their rules.
void manageCampaign(const QStringList& arguments);
/// Lists and applies differences between what was given and what the rules give today.
void manageAdjustments(const QStringList& arguments);
void showRewards(const QStringList& arguments);
/// Who says that they brought a friend, and which conditions each of them meets.
void showReferral(const QStringList& arguments);
/// What is worth a look, and what is said about it.
void manageSignals(const QStringList& arguments);
/// Why a reward has its amount.
void explain(const QStringList& arguments);
/// What was spent on the program and on other channels.
void manageCosts(const QStringList& arguments);
/// Prints what is read from a spreadsheet, without a book.
void showSheet(const QStringList& arguments);

/// True for commands that draw text and so need a QGuiApplication.
bool needsFonts(const QStringList& arguments);

} // namespace vouchwell::cli
