#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/bookaccess.h"
#include "core/storage/database.h"
#include "core/storage/shopaccount.h"

#include <QObject>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace vouchwell {

/// 'VCHW' in the header of every book, where file managers and we look first.
inline constexpr qint32 kBookApplicationId = 0x56434857;

/// What the shop said of itself; kept in the book.
struct ShopSettings
{
    QString name;
    Currency currency{QStringLiteral("EUR"), 2};
    QTimeZone timeZone;
    QString country; ///< ISO 3166 alpha-2
    ShopAccount account = {};
    std::optional<int> marginBp = {}; ///< what is left of the revenue, in basis points; nothing: not known
};

/// Where a book is, and which file that is: another one may get the name later.
struct BookPlace
{
    QString path;
    FileIdentity file;
};

/// One business's referral data: an open database, the shop's settings, a clock and one signal after every change.
/// A book belongs to the thread that opened it; a worker opens its own on the same path (see reopen()).
class Book : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Makes a new file, readable by its owner only, with the starter campaign. An existing file is never touched.
    static Result<std::unique_ptr<Book>> create(const QString& path, const ShopSettings& settings,
                                                std::shared_ptr<const Clock> clock);
    /// Opens an existing book. What is not one, is newer, damaged or has been tampered with is refused untouched; so
    /// is writing where another process does it already or where the file is read-only.
    static Result<std::unique_ptr<Book>> open(const QString& path, std::shared_ptr<const Clock> clock,
                                              Mode mode = Mode::ReadWrite);
    /// Opens it to be written, or where that cannot be to be looked at; readOnlyReason() says why.
    static Result<std::unique_ptr<Book>> openAsPossible(const QString& path, std::shared_ptr<const Clock> clock,
                                                        BookLock::Foreign foreign = BookLock::Foreign::Respect);
    /// The same book once more, for another thread. Refused where another file has got its name.
    static Result<std::unique_ptr<Book>> reopen(const BookPlace& place, std::shared_ptr<const Clock> clock, Mode mode);
    /// The same book as it is now, in memory: for questions that turn it upside down. Nothing reaches the file.
    static Result<std::unique_ptr<Book>> copyInMemory(Book& book);
    ~Book() override;

    const QString& path() const { return m_place.path; }
    const BookPlace& place() const { return m_place; }
    /// False once the file was moved, renamed, deleted or replaced by another program: nothing can be written then.
    bool isInPlace() const { return m_place.file == identityOf(m_place.path); }
    const ShopSettings& shop() const { return m_shop; }
    const Clock& clock() const { return *m_clock; }
    std::shared_ptr<const Clock> sharedClock() const { return m_clock; }
    /// The business-local date.
    QDate today() const { return m_clock->today(m_shop.timeZone); }
    Database& database() { return *m_database; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// One sentence for people; empty for a book that was opened for reading only.
    const QString& readOnlyReason() const { return m_access.obstacle; }
    /// True where a program on another computer seems to write, which only a person can know.
    bool isHeldByAnotherComputer() const { return m_access.isHeldByAnotherComputer; }
    /// The one the book was made with, or the first that is left.
    CampaignId starterCampaign() const { return m_starterCampaign; }
    /// Who writes: the operating system's user name.
    static QString userName();

    /// Reads again what the shop said of itself, after it was changed.
    void refreshShop() { readSettings(); }

    /// Tells everybody who shows something that the book has changed. Called after the commit, on the book's thread.
    void announceChange() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    Book(QString path, std::shared_ptr<const Clock> clock, Mode mode);
    /// Whether another part of this process has the book open.
    enum class Company { Alone, Others };

    static Result<std::unique_ptr<Book>> connectWith(const QString& path, std::shared_ptr<const Clock> clock,
                                                     BookAccess access, Company company);
    static Company companyAt(const QString& path);
    static Result<std::unique_ptr<Book>> openChecked(const QString& path, std::shared_ptr<const Clock> clock, Mode mode,
                                                     Company company);
    void connectTo(ConnectionSettings::Mode mode);
    void connectToCopyOf(Database& original);
    /// True where a backup was made for it.
    bool bringUpToDate();
    void backUpBeforeUpgrade();
    /// What is done once, when nobody else can have the book open: removes what a killed program has left, and gives
    /// sums to a book from before pages had them.
    void tidyUp(bool hasBackup);
    void writeSettings(const ShopSettings& settings);
    void addStarterCampaign(const Currency& currency);
    void readSettings();

    BookPlace m_place;
    std::shared_ptr<const Clock> m_clock;
    Mode m_mode;
    BookAccess m_access; ///< its lock outlives the connection
    std::unique_ptr<Database> m_database;
    ShopSettings m_shop;
    CampaignId m_starterCampaign;
};

/// Settings of a new shop as the computer's own locale and time zone suggest them.
ShopSettings suggestedShop(const QLocale& locale);

} // namespace vouchwell
