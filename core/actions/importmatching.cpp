#include "core/actions/importmatching.h"

#include "core/storage/book.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class MatchingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportMatching)
};

QString fingerprintOf(const ColumnMatching& matching)
{
    QStringList headers;
    for (const ColumnMatching::Column& column : matching.columns)
        headers << column.header;
    return headerFingerprint(headers);
}

bool isUnicode(const TableFacts& facts)
{
    return facts.encoding.startsWith(QLatin1String("UTF"), Qt::CaseInsensitive);
}

/// A header that a person chose is recognised in its row, whichever row was taken for it this time.
std::optional<ColumnMatching> matchingOfRow(Book& book, const QStringList& cells)
{
    const std::optional<StoredMatching> stored = MatchingStore(book.database()).lastFor(headerFingerprint(cells));
    const Result<ColumnMatching> matching = stored ? matchingFromJson(stored->plan) : Result<ColumnMatching>(Failure{});
    return matching ? std::optional(*matching) : std::nullopt;
}

std::optional<ColumnMatching> rememberedFor(Book& book, const TableProfile& profile)
{
    if (std::optional<ColumnMatching> matching = matchingOfRow(book, profile.headerCells)) {
        // Its header was found and parted well without a word from anybody.
        matching->table.headerRow.reset();
        matching->table.separator = {};
        return matching;
    }
    for (const SheetRow& row : profile.top) {
        std::optional<ColumnMatching> matching = matchingOfRow(book, row.cells);
        if (matching && matching->table.headerRow == row.number)
            return matching;
    }
    return std::nullopt;
}

/// Nothing where no list with these headers was ever decided about.
std::optional<ImportDecisions::PastRewards> rememberedPastRewards(Database& database, const TableProfile& profile)
{
    const std::optional<StoredMatching> stored =
        MatchingStore(database).lastFor(headerFingerprint(profile.headerCells));
    if (!stored || stored->kind != kindKey(profile.kind))
        return std::nullopt;
    const Result<ColumnMatching> matching = matchingFromJson(stored->plan);
    return matching ? matching->pastRewards : std::nullopt;
}

Failure unknownName(Book& book, const QString& name)
{
    QStringList names;
    for (const StoredMatching& stored : MatchingStore(book.database()).allNamed())
        names << stored.name;
    return {Failure::Kind::NotFound,
            names.isEmpty() ? MatchingTexts::tr("There is no saved matching “%1”, and none at all.").arg(name)
                            : MatchingTexts::tr("There is no saved matching “%1”. There are: %2.")
                                  .arg(name, names.join(QLatin1String(", ")))};
}

} // namespace

QDate applyRemembered(Book& book, TableProfile& profile, const ImportChoices& choices)
{
    const std::optional<StoredMatching> stored =
        MatchingStore(book.database()).lastFor(headerFingerprint(profile.headerCells));
    if (!stored || stored->kind != kindKey(profile.kind))
        return {};
    const Result<ColumnMatching> matching = matchingFromJson(stored->plan);
    if (!matching)
        return {};
    applyMatching(profile, *matching, choices);
    return stored->usedOn;
}

std::optional<TableOptions> rememberedOptions(Book& book, const TableProfile& profile)
{
    const std::optional<ColumnMatching> matching = rememberedFor(book, profile);
    const TableOptions options = matching ? optionsWith(profile, *matching) : profile.options;
    return options == profile.options ? std::nullopt : std::optional(options);
}

TableOptions optionsWith(const TableProfile& profile, const ColumnMatching& matching)
{
    TableOptions known = matching.table;
    if (isUnicode(profile.facts))
        known.encoding.clear();
    return merged(profile.options, known);
}

TableOptions optionsWith(const QString& path, const TableOptions& said, const ColumnMatching& matching)
{
    TableOptions known = matching.table;
    if (said.encoding.isEmpty() && !known.encoding.isEmpty()) {
        const Result<std::unique_ptr<RowSource>> source = openTable(path, said);
        if (source && isUnicode((*source)->facts()))
            known.encoding.clear();
    }
    return merged(said, known);
}

std::optional<ImportKind> rememberedKind(Book& book, const QStringList& headers)
{
    const std::optional<StoredMatching> stored = MatchingStore(book.database()).lastFor(headerFingerprint(headers));
    return stored ? kindOfKey(stored->kind) : std::nullopt;
}

ImportDecisions::PastRewards pastRewardsToAskFor(Book& book, const TableProfile& profile)
{
    return rememberedPastRewards(book.database(), profile).value_or(ImportDecisions::PastRewards::LeaveOut);
}

void remember(UnitOfWork& work, const TableProfile& profile,
              const std::optional<ImportDecisions::PastRewards>& pastRewards, QDate today)
{
    const QString fingerprint = headerFingerprint(profile.headerCells);
    if (fingerprint.isEmpty())
        return;
    ColumnMatching matching = matchingOf(profile);
    matching.pastRewards = pastRewards ? pastRewards : rememberedPastRewards(work.database(), profile);
    MatchingStore::save(work, {{}, kindKey(profile.kind), fingerprint, toJson(matching), today});
}

Result<std::vector<NamedMatching>> namedMatchings(Book& book)
{
    try {
        std::vector<NamedMatching> all;
        for (const StoredMatching& stored : MatchingStore(book.database()).allNamed()) {
            if (Result<ColumnMatching> matching = matchingFromJson(stored.plan))
                all.push_back({stored.name, std::move(*matching), stored.usedOn});
        }
        return all;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<ColumnMatching> namedMatching(Book& book, const QString& name)
{
    try {
        const std::optional<StoredMatching> stored = MatchingStore(book.database()).named(name);
        return stored ? matchingFromJson(stored->plan) : Result<ColumnMatching>(unknownName(book, name));
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> saveMatching(Book& book, const QString& name, const ColumnMatching& matching)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return Failure{Failure::Kind::Refused, MatchingTexts::tr("Please give the matching a name.")};
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        MatchingStore::save(work,
                            {trimmed, kindKey(matching.kind), fingerprintOf(matching), toJson(matching), book.today()});
        work.commit();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> removeMatching(Book& book, const QString& name)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        if (!MatchingStore::remove(work, name))
            return unknownName(book, name);
        work.commit();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
