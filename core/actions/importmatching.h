#pragma once

#include "core/storage/matchingstore.h"
#include "core/transfer/columnmatching.h"

namespace vouchwell {

class Book;

/// A matching that has a name.
struct NamedMatching
{
    QString name;
    ColumnMatching matching;
    QDate usedOn;
};

/// Matches the columns as the last import of a list with the same headers did. The day of that import; invalid where
/// there was none.
QDate applyRemembered(Book& book, TableProfile& profile, const ImportChoices& choices);
/// How the table has to be read anew because the last import of such a list was told to; nothing where it was read so.
/// What was said this time is stronger, and so are letters that prove Unicode.
std::optional<TableOptions> rememberedOptions(Book& book, const TableProfile& profile);
/// What was said of the file, and of the rest what the matching knows; letters that prove Unicode are stronger.
TableOptions optionsWith(const QString& path, const TableOptions& said, const ColumnMatching& matching);
TableOptions optionsWith(const TableProfile& profile, const ColumnMatching& matching);
/// The kind of list that files with these headers were last imported as.
std::optional<ImportKind> rememberedKind(Book& book, const QStringList& headers);
/// What becomes of referrals of the past where a person is asked: as decided in the last import of a list with the same
/// headers, else their rewards are left out. Sales give theirs: what a till says is no list of who once brought whom.
ImportDecisions::PastRewards pastRewardsToAskFor(Book& book, const TableProfile& profile);
/// Keeps the matching for the next list with the same headers; of past rewards what was decided now or before.
void remember(UnitOfWork& work, const TableProfile& profile,
              const std::optional<ImportDecisions::PastRewards>& pastRewards, QDate today);

/// All named matchings, by name.
Result<std::vector<NamedMatching>> namedMatchings(Book& book);
/// The matching of this name, or a sentence that lists those there are.
Result<ColumnMatching> namedMatching(Book& book, const QString& name);
/// Keeps the matching under the name, instead of another of that name.
Result<Done> saveMatching(Book& book, const QString& name, const ColumnMatching& matching);
Result<Done> removeMatching(Book& book, const QString& name);

} // namespace vouchwell
