#include "core/actions/watchfolder.h"

#include "core/actions/importmatching.h"
#include "core/storage/book.h"
#include "core/storage/importstore.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace vouchwell {

namespace {

class WatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(WatchFolder)
};

/// A date far ahead comes from another clock and says nothing about writing.
bool isResting(const QFileInfo& file, const QDateTime& now)
{
    constexpr qint64 kRestMs = 2000;
    return std::abs(file.lastModified().msecsTo(now)) >= kRestMs;
}

bool isNamed(const TableProfile& profile, ImportField field)
{
    return std::any_of(profile.columns.begin(), profile.columns.end(), [field](const ColumnPlan& column) {
        return column.field == field && column.matchedByName && column.filled > 0;
    });
}

/// Without a word from anybody: what, when, for how much and by whom.
bool isSurelySales(const TableProfile& profile)
{
    using enum ImportField;
    const bool hasBuyer = isNamed(profile, Email) || isNamed(profile, CustomerCode) || isNamed(profile, FullName) ||
                          isNamed(profile, FamilyName) || isNamed(profile, Phone);
    return likelyKind(profile.headerCells) == ImportKind::Sales && isNamed(profile, Document) &&
           isNamed(profile, SaleDate) && isNamed(profile, NetAmount) && hasBuyer;
}

/// Nothing where the file is no list of sales.
Result<std::optional<TableProfile>> salesProfile(Book& book, const QString& path)
{
    ImportRequest request;
    request.path = path;
    request.choices = choicesFor(book);
    Result<TableProfile> profile = profileFile(request, ImportKind::Sales);
    const std::optional<TableOptions> options = profile ? rememberedOptions(book, *profile) : std::nullopt;
    if (options) {
        request.table = *options;
        profile = profileFile(request, ImportKind::Sales);
    }
    if (!profile)
        return profile.failure();
    if (profile->rows == 0)
        return std::optional<TableProfile>();
    const bool isRemembered = applyRemembered(book, *profile, request.choices).isValid();
    if (!isRemembered && !isSurelySales(*profile))
        return std::optional<TableProfile>();
    return std::optional(std::move(*profile));
}

} // namespace

QStringList tillFilePatterns()
{
    return {QStringLiteral("*.csv"),  QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
            QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.ods")};
}

Result<Done> checkFolder(const QString& folder)
{
    if (!folder.isEmpty() && QDir(folder).exists())
        return Done{};
    return Failure{
        Failure::Kind::NotFound,
        WatchTexts::tr("There is no folder “%1”. Please choose the folder into which the till writes.").arg(folder)};
}

Result<std::optional<NewSalesFile>> newSalesFile(Book& book, const QString& path)
try {
    const QString hash = hashOfFile(path);
    if (QFileInfo(path).size() == 0 || ImportStore::hasHad(book.database(), hash))
        return std::optional<NewSalesFile>();
    Result<std::optional<TableProfile>> profile = salesProfile(book, path);
    if (!profile)
        return profile.failure();
    return *profile ? std::optional(NewSalesFile{path, hash, std::move(**profile)}) : std::nullopt;
} catch (const std::exception& error) {
    return failureOf(error);
}

Result<std::vector<NewSalesFile>> newSalesFiles(Book& book, const QString& folder)
{
    if (const Result<Done> there = checkFolder(folder); !there)
        return there.failure();
    std::vector<NewSalesFile> found;
    const QFileInfoList files =
        QDir(folder).entryInfoList(tillFilePatterns(), QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& file : files) {
        if (!isResting(file, book.clock().nowUtc()))
            continue;
        Result<std::optional<NewSalesFile>> sales = newSalesFile(book, file.filePath());
        if (sales && *sales)
            found.push_back(std::move(**sales));
    }
    return found;
}

ImportRequest requestFor(const Book& book, const NewSalesFile& file)
{
    ImportRequest request;
    request.path = file.path;
    request.kind = ImportKind::Sales;
    request.choices = choicesFor(book);
    request.table = file.profile.options;
    request.profile = file.profile;
    return request;
}

} // namespace vouchwell
