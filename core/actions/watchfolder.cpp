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
std::optional<TableProfile> salesProfile(Book& book, const QString& path)
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
    if (!profile || profile->rows == 0)
        return std::nullopt;
    const bool isRemembered = applyRemembered(book, *profile, request.choices).isValid();
    if (!isRemembered && !isSurelySales(*profile))
        return std::nullopt;
    return std::move(*profile);
}

} // namespace

Result<std::vector<NewSalesFile>> newSalesFiles(Book& book, const QString& folder)
try {
    const QDir directory(folder);
    if (folder.isEmpty() || !directory.exists())
        return Failure{Failure::Kind::NotFound,
                       WatchTexts::tr("There is no folder “%1”. Please choose the folder into which the till writes.")
                           .arg(folder)};
    const QStringList patterns{QStringLiteral("*.csv"),  QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
                               QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.ods")};
    std::vector<NewSalesFile> found;
    for (const QFileInfo& file : directory.entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Name)) {
        if (!isResting(file, book.clock().nowUtc()))
            continue;
        const QString hash = hashOfFile(file.filePath());
        if (ImportStore::hasHad(book.database(), hash))
            continue;
        if (std::optional<TableProfile> profile = salesProfile(book, file.filePath()))
            found.push_back({file.filePath(), hash, std::move(*profile)});
    }
    return found;
} catch (const std::exception& error) {
    return failureOf(error);
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
