#include "core/storage/book.h"

#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "core/storage/backupfolder.h"
#include "core/storage/bookcheck.h"
#include "core/storage/leftovers.h"
#include "core/storage/migrator.h"
#include "core/storage/shopmargin.h"
#include "core/storage/statement.h"
#include "core/storage/sumsupgrade.h"
#include "core/storage/unitofwork.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace vouchwell {

namespace {

Q_LOGGING_CATEGORY(bookLog, "vouchwell.book")

const QString kShopName = QStringLiteral("shop_name");
const QString kCurrency = QStringLiteral("currency");
const QString kTimeZone = QStringLiteral("time_zone");
const QString kCountry = QStringLiteral("country");

class BookTexts
{
    Q_DECLARE_TR_FUNCTIONS(Book)
};

} // namespace

Book::Book(QString path, std::shared_ptr<const Clock> clock, Mode mode)
    : m_place{std::move(path), {}}, m_clock(std::move(clock)), m_mode(mode)
{
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::create(const QString& path, const ShopSettings& settings,
                                           std::shared_ptr<const Clock> clock)
{
    const bool isFile = path != u":memory:";
    if (isFile && (QFileInfo::exists(path) || QFileInfo(path).isSymLink())) {
        return Failure{
            Failure::Kind::Refused,
            BookTexts::tr("“%1” exists already. Please choose another name; nothing was changed.").arg(path)};
    }
    try {
        std::unique_ptr<Book> book(new Book(path, std::move(clock), Mode::ReadWrite));
        if (isFile)
            book->m_access.lock = BookLock::acquire(path, book->m_clock->nowUtc()).lock;
        book->connectTo(ConnectionSettings::Mode::Create);
        if (isFile)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        book->m_database->execute(QStringLiteral("PRAGMA application_id = %1").arg(kBookApplicationId));
        Migrator(*book->m_database).migrate(book->m_clock->nowUtc().toString(Qt::ISODateWithMs));
        book->writeSettings(settings);
        book->readSettings();
        book->m_place.file = identityOf(path);
        return book;
    } catch (const StorageError& error) {
        if (isFile)
            QFile::remove(path);
        return Failure{Failure::Kind::Storage,
                       BookTexts::tr("The book “%1” could not be made: %2").arg(path, error.toFailure().text)};
    } catch (const std::exception& error) {
        if (isFile)
            QFile::remove(path);
        return failureOf(error);
    }
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, std::shared_ptr<const Clock> clock, Mode mode)
try {
    Result<Done> checked = checkBookFile(path);
    if (!checked)
        return checked.failure();
    return openChecked(path, std::move(clock), mode, companyAt(path));
} catch (const std::exception& error) {
    return failureOf(error);
}

Result<std::unique_ptr<Book>> Book::openAsPossible(const QString& path, std::shared_ptr<const Clock> clock,
                                                   BookLock::Foreign foreign)
try {
    Result<Done> checked = checkBookFile(path);
    if (!checked)
        return checked.failure();
    const Company company = companyAt(path);
    const BookAccess access = accessTo(path, *clock, foreign);
    Result<std::unique_ptr<Book>> book = connectWith(path, clock, access, company);
    if (book || !access.lock)
        return book;
    // What cannot be brought up to date, on a full disk perhaps, can still be looked at.
    Result<std::unique_ptr<Book>> reading =
        connectWith(path, std::move(clock), {nullptr, book.failure().text}, company);
    return reading ? std::move(reading) : std::move(book);
} catch (const std::exception& error) {
    return failureOf(error);
}

Book::Company Book::companyAt(const QString& path)
{
    return BookLock::isHeldHere(path) ? Company::Others : Company::Alone;
}

Result<std::unique_ptr<Book>> Book::reopen(const BookPlace& place, std::shared_ptr<const Clock> clock, Mode mode)
try {
    Result<std::unique_ptr<Book>> book = openChecked(place.path, std::move(clock), mode, Company::Others);
    // The connection itself makes sure that its file still has the name.
    if (book && (*book)->place().file != place.file)
        return StorageError(StorageError::Kind::Moved, QString()).toFailure();
    return book;
} catch (const std::exception& error) {
    return failureOf(error);
}

Result<std::unique_ptr<Book>> Book::openChecked(const QString& path, std::shared_ptr<const Clock> clock, Mode mode,
                                                Company company)
{
    BookAccess access;
    if (mode == Mode::ReadWrite) {
        access = accessTo(path, *clock);
        if (!access.lock)
            return Failure{Failure::Kind::Refused, access.obstacle};
    }
    return connectWith(path, std::move(clock), std::move(access), company);
}

Result<std::unique_ptr<Book>> Book::connectWith(const QString& path, std::shared_ptr<const Clock> clock,
                                                BookAccess access, Company company)
{
    const Mode mode = access.lock ? Mode::ReadWrite : Mode::ReadOnly;
    try {
        std::unique_ptr<Book> book(new Book(path, std::move(clock), mode));
        book->m_access = std::move(access);
        book->connectTo(mode == Mode::ReadOnly ? ConnectionSettings::Mode::ReadOnly
                                               : ConnectionSettings::Mode::ReadWrite);
        const bool hasBackup = book->bringUpToDate();
        if (company == Company::Alone && mode == Mode::ReadWrite)
            book->tidyUp(hasBackup);
        book->readSettings();
        book->m_place.file = identityOf(path);
        return book;
    } catch (const StorageError& error) {
        return Failure{Failure::Kind::Storage, BookTexts::tr("The book “%1” cannot be opened: %2")
                                                   .arg(QFileInfo(path).fileName(), error.toFailure().text)};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

bool Book::bringUpToDate()
{
    if (!Migrator(*m_database).isUpgradeDue())
        return false;
    if (isReadOnly()) {
        // The file stays as it is; what is shown is a copy in memory.
        connectToCopyOf(*m_database);
    } else {
        backUpBeforeUpgrade();
    }
    Migrator(*m_database).migrate(m_clock->nowUtc().toString(Qt::ISODateWithMs));
    return !isReadOnly();
}

void Book::backUpBeforeUpgrade()
{
    readSettings();
    BackupFolder(m_place.path).make(BackupReason::BeforeUpgrade, *m_clock, m_shop.timeZone);
}

void Book::tidyUp(bool hasBackup)
{
    removeLeftovers(m_place.path);
    if (!lacksSums(*m_database) || !hasRoomForSums(m_place.path))
        return;
    try {
        if (!hasBackup)
            backUpBeforeUpgrade();
        m_database.reset();
        replaceBySummed(m_place.path);
    } catch (const StorageError& error) {
        // The book works without; the next opening tries again.
        qCWarning(bookLog, "No sums could be added: %s", error.what());
    }
    if (!m_database)
        connectTo(ConnectionSettings::Mode::ReadWrite);
}

void Book::connectTo(ConnectionSettings::Mode mode)
{
    m_database = std::make_unique<Database>(ConnectionSettings{m_place.path, mode});
}

void Book::connectToCopyOf(Database& original)
{
    auto copy =
        std::make_unique<Database>(ConnectionSettings{QStringLiteral(":memory:"), ConnectionSettings::Mode::Create});
    copyDatabase(original, *copy);
    m_database = std::move(copy);
}

Result<std::unique_ptr<Book>> Book::copyInMemory(Book& book)
{
    try {
        std::unique_ptr<Book> copy(new Book(QStringLiteral(":memory:"), book.sharedClock(), Mode::ReadWrite));
        copy->connectToCopyOf(book.database());
        copy->readSettings();
        return copy;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

void Book::writeSettings(const ShopSettings& settings)
{
    UnitOfWork work(*m_database, *m_clock, userName());
    Statement insert(*m_database, QStringLiteral("INSERT INTO settings (key, value) VALUES (:key, :value)"));
    const auto write = [&](const QString& key, const QString& value) {
        insert.bind(QStringLiteral(":key"), QVariant(key)).bind(QStringLiteral(":value"), QVariant(value)).run();
    };
    write(kShopName, settings.name);
    write(kCurrency, settings.currency.code);
    write(kTimeZone, QString::fromLatin1(settings.timeZone.id()));
    write(kCountry, settings.country);
    addStarterCampaign(settings.currency);
    work.commit();
}

void Book::addStarterCampaign(const Currency& currency)
{
    Statement campaign(*m_database,
                       QStringLiteral("INSERT INTO campaigns (name, state) VALUES (:name, 'active') RETURNING id"));
    campaign.bind(QStringLiteral(":name"), QVariant(BookTexts::tr("Bring a friend"))).first();
    const qint64 campaignId = campaign.int64(0);
    const QByteArray rules = toCanonicalJson(starterRules(currency));
    const QByteArray hash = QCryptographicHash::hash(rules, QCryptographicHash::Sha256).toHex();
    Statement(*m_database, QStringLiteral("INSERT INTO campaign_versions (campaign_id, number, rules, content_hash, "
                                          "published_at, published_by) VALUES (:campaign, 1, :rules, :hash, :at, :by)"))
        .bind(QStringLiteral(":campaign"), campaignId)
        .bind(QStringLiteral(":rules"), QVariant(QString::fromUtf8(rules)))
        .bind(QStringLiteral(":hash"), QVariant(QString::fromLatin1(hash)))
        .bind(QStringLiteral(":at"), QVariant(m_clock->nowUtc().toString(Qt::ISODateWithMs)))
        .bind(QStringLiteral(":by"), QVariant(userName()))
        .run();
}

void Book::readSettings()
{
    QHash<QString, QString> values;
    Statement rows(*m_database, QStringLiteral("SELECT key, value FROM settings ORDER BY key"));
    rows.run();
    while (rows.next())
        values.insert(rows.text(0), rows.text(1));
    const std::optional<Currency> currency = Currency::parse(values.value(kCurrency));
    if (!currency)
        throw StorageError(StorageError::Kind::Corrupt, BookTexts::tr("its currency is missing"));
    m_shop = {values.value(kShopName),
              *currency,
              QTimeZone(values.value(kTimeZone).toLatin1()),
              values.value(kCountry),
              shopAccountFrom(values),
              shopMarginFrom(values)};
    if (!m_shop.timeZone.isValid())
        m_shop.timeZone = QTimeZone::utc();
    Statement version(*m_database, QStringLiteral("SELECT v.campaign_id FROM campaign_versions v JOIN "
                                                  "campaigns c ON c.id = v.campaign_id GROUP BY v.campaign_id "
                                                  "ORDER BY c.state = 'archived', v.campaign_id"));
    if (!version.first())
        throw StorageError(StorageError::Kind::Corrupt, BookTexts::tr("it has no campaign"));
    m_starterCampaign = {version.int64(0)};
}

QString Book::userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("owner") : name;
}

ShopSettings suggestedShop(const QLocale& locale)
{
    ShopSettings shop;
    shop.country = QLocale::territoryToCode(locale.territory());
    if (locale.language() == QLocale::C)
        shop.country.clear();
    shop.currency = Currency::ofCountry(shop.country).value_or(shop.currency);
    shop.timeZone = QTimeZone::systemTimeZone();
    if (!shop.timeZone.isValid())
        shop.timeZone = QTimeZone::utc();
    return shop;
}

} // namespace vouchwell
