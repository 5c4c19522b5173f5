#include "app/sampleshop.h"

#include "core/actions/importfile.h"
#include "core/storage/book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace vouchwell::app {

namespace {

struct SampleFile
{
    const char* name;
    ImportKind kind;
};
constexpr SampleFile kSampleFiles[] = {{"customers.csv", ImportKind::Customers},
                                       {"referrals.xlsx", ImportKind::Referrals},
                                       {"sales.csv", ImportKind::Sales}};

constexpr const char* kSampleZone = "Europe/Berlin";

Result<Done> importSample(Book& book, const QString& folder, const SampleFile& file)
{
    const QString name = QString::fromLatin1(file.name);
    ImportRequest request;
    request.path = QDir(folder).filePath(name);
    request.kind = file.kind;
    request.choices = choicesFor(book);
    request.isBackedUpBefore = false;
    // The importer reads files, as people have them.
    if (!QFile::copy(QStringLiteral(":/sample/") + name, request.path)) {
        return Failure{
            Failure::Kind::Storage,
            QCoreApplication::translate("SampleShop", "There is no room to make the sample shop in “%1”.").arg(folder)};
    }
    const Result<ImportSummary> done = importFile(book, request);
    QFile::setPermissions(request.path, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(request.path);
    if (!done)
        return done.failure();
    return Done{};
}

} // namespace

std::shared_ptr<const Clock> sampleClock()
{
    return std::make_shared<FixedDayClock>(QDate(2026, 11, 22), QTimeZone(kSampleZone));
}

Result<QString> makeSampleShop(const QString& folder)
{
    ShopSettings shop;
    shop.name = QCoreApplication::translate("SampleShop", "Corner Bakery (sample)");
    shop.timeZone = QTimeZone(kSampleZone);
    shop.country = QStringLiteral("DE");
    const QString path = QDir(folder).filePath(QStringLiteral("sample.vouchwell"));
    Result<std::unique_ptr<Book>> book = Book::create(path, shop, sampleClock());
    if (!book)
        return book.failure();
    for (const SampleFile& file : kSampleFiles) {
        const Result<Done> imported = importSample(**book, folder, file);
        if (!imported)
            return imported.failure();
    }
    return path;
}

} // namespace vouchwell::app
