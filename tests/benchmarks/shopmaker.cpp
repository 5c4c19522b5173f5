#include "shopmaker.h"

#include "measure.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <zip.h>

#include <random>

namespace vouchwell::bench {

namespace {

constexpr int kHistoryDays = 1095;
const QDate kUntil(2026, 10, 31);

const QStringList kGiven{QStringLiteral("Amelia"), QStringLiteral("José"),  QStringLiteral("Zoë"),
                         QStringLiteral("Иван"),   QStringLiteral("Priya"), QStringLiteral("Marc"),
                         QStringLiteral("Łukasz"), QStringLiteral("Lena"),  QStringLiteral("伟"),
                         QStringLiteral("Ruth"),   QStringLiteral("Oscar"), QStringLiteral("Nora")};
const QStringList kFamily{QStringLiteral("Osei"),   QStringLiteral("Müller"), QStringLiteral("O'Brien"),
                          QStringLiteral("Gómez"),  QStringLiteral("Weber"),  QStringLiteral("Nair"),
                          QStringLiteral("Иванов"), QStringLiteral("Smith"),  QStringLiteral("Fischer"),
                          QStringLiteral("王"),     QStringLiteral("Baker"),  QStringLiteral("Young")};

/// One generator with a fixed seed; only its raw numbers are used, so every machine makes the same files.
class Dice
{
public:
    explicit Dice(quint32 seed = 7) : m_engine(seed) {}

    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    double share() { return double(m_engine()) / 4294967296.0; }

private:
    std::mt19937 m_engine;
};

struct Customer
{
    QString name;
    QString email;
    QDate since;
};

class ShopWriter
{
public:
    ShopWriter(const QString& folder, int customers, int referrals)
        : m_folder(folder), m_customerCount(customers), m_referralCount(referrals)
    {
    }

    Shop write()
    {
        const QDir folder(m_folder);
        const Shop shop{folder.filePath(QStringLiteral("customers.csv")),
                        folder.filePath(QStringLiteral("referrals.csv")), folder.filePath(QStringLiteral("sales.csv"))};
        writeCustomers(shop.customers);
        writeHistory(shop.referrals, shop.sales);
        return shop;
    }

private:
    template<typename Body>
    static void toFile(const QString& path, Body body)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the shop");
        QTextStream out(&file);
        body(out);
    }

    void writeCustomers(const QString& path)
    {
        toFile(path, [this](QTextStream& out) {
            out << "Customer ID,First Name,Last Name,Email,Phone,Postal Code,City,Customer Since,Tags,Notes\n";
            for (int row = 1; row <= m_customerCount; ++row) {
                const bool isTypedTwice = m_customers.size() > 20 && m_dice.share() < 0.03;
                if (isTypedTwice) {
                    const Customer& other = m_customers[size_t(m_dice.below(int(m_customers.size())))];
                    out << 'C' << row << ',' << other.name << ",," << other.email.toUpper() << ",,,,,,typed twice\n";
                    continue;
                }
                const QString given = kGiven[m_dice.below(int(kGiven.size()))];
                const QString family = kFamily[m_dice.below(int(kFamily.size()))];
                const Customer customer{given + u' ' + family,
                                        QStringLiteral("p%1.%2@example.org").arg(row).arg(m_dice.below(1'000'000)),
                                        kUntil.addDays(-m_dice.below(kHistoryDays))};
                m_customers.push_back(customer);
                out << 'C' << row << ',' << given << ',' << family << ',' << customer.email << ",+49 30 "
                    << 100 + m_dice.below(900) << ' ' << row << ",01067,Dresden,"
                    << customer.since.toString(Qt::ISODate) << ',' << (row % 7 == 0 ? "vip" : "") << ','
                    << (row % 5 == 0 ? "\"met at the fair, stall 4\"" : "") << '\n';
            }
        });
    }

    /// u^3 makes a few referrers bring many.
    const Customer& referrer()
    {
        const double u = m_dice.share();
        return m_customers[size_t(u * u * u * double(m_customers.size() - 1))];
    }

    void writeHistory(const QString& referralsPath, const QString& salesPath)
    {
        toFile(referralsPath, [this](QTextStream& out) {
            out << "Referrer Email,Friend Name,Friend Email,Referred On,Channel\n";
            for (int i = 0; i < m_referralCount && i < int(m_customers.size()); ++i) {
                const Customer& referredFriend = m_customers[m_customers.size() - 1 - size_t(i)];
                out << referrer().email << ',' << referredFriend.name << ',' << referredFriend.email << ','
                    << referredFriend.since.toString(Qt::ISODate) << ",word of mouth\n";
            }
        });
        toFile(salesPath, [this](QTextStream& out) {
            out << "Document,Kind,Customer Email,Date,Net,Tax,Currency,Original Document\n";
            for (const Customer& customer : m_customers)
                writeSales(out, customer);
        });
    }

    void writeSales(QTextStream& out, const Customer& customer)
    {
        QDate on = customer.since.addDays(m_dice.below(120));
        const int count = m_dice.below(4);
        for (int i = 0; i < count && on <= kUntil; ++i) {
            ++m_documents;
            const int cents = 1500 + m_dice.below(20'000);
            const QString amount = QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
            const QString day = on.toString(Qt::ISODate);
            out << 'S' << m_documents << ",sale," << customer.email << ',' << day << ',' << amount << ",0.00,EUR,\n";
            if (m_dice.share() < 0.04) {
                out << 'R' << m_documents << ",return," << customer.email << ',' << day << ',' << amount
                    << ",0.00,EUR,S" << m_documents << '\n';
            }
            on = on.addDays(7 + m_dice.below(100));
        }
    }

    QString m_folder;
    int m_customerCount;
    int m_referralCount;
    int m_documents = 0;
    Dice m_dice;
    std::vector<Customer> m_customers;
};

/// A name of invented syllables: few are common, most are rare, as in a town.
QString inventedName(Dice& dice, int syllables, double kinds)
{
    constexpr const char* kSyllables[] = {"ba",  "ce",  "di", "fo",  "gu",  "la",  "me",  "ni",  "ro",  "su",
                                          "ta",  "ve",  "xi", "za",  "lan", "mer", "nor", "pol", "qui", "ras",
                                          "sel", "tor", "ul", "wil", "yan", "car", "gon", "her", "mar", "ver"};
    const double share = dice.share();
    auto kind = quint32(share * share * share * kinds) * 2654435761U;
    QString name;
    for (int i = 0; i < syllables; ++i, kind /= std::size(kSyllables))
        name += QLatin1String(kSyllables[kind % std::size(kSyllables)]);
    name[0] = name[0].toUpper();
    return name;
}

struct Townsman
{
    explicit Townsman(int number) : dice(quint32(number) * 7919U + 13U)
    {
        given = inventedName(dice, 3, 1'500);
        family = inventedName(dice, 4, 40'000);
        street = inventedName(dice, 3, 2'000);
    }

    Dice dice;
    QString given;
    QString family;
    QString street;
};

} // namespace

Shop makeShop(const QString& folder, int customers, int referrals)
{
    QDir().mkpath(folder);
    return ShopWriter(folder, customers, referrals).write();
}

ShopSettings benchShop()
{
    ShopSettings shop;
    shop.name = QStringLiteral("Bench");
    shop.country = QStringLiteral("DE");
    shop.timeZone = QTimeZone::utc();
    return shop;
}

void makeEmptyBook(const QString& path)
{
    const auto book = Book::create(path, benchShop(), std::make_shared<FixedDayClock>(QDate(2026, 11, 1)));
    if (!book)
        giveUp(book.failure().text);
}

void makeWorkbook(const QString& path, int rows)
{
    const QByteArray space("http://schemas.openxmlformats.org/");
    QByteArray sheet("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + space +
                     "spreadsheetml/2006/main\"><sheetData>");
    const auto addRow = [&](int number, const QStringList& cells) {
        sheet += "<row r=\"" + QByteArray::number(number) + "\">";
        char column = 'A';
        for (const QString& cell : cells)
            sheet += QByteArray("<c r=\"") + column++ + QByteArray::number(number) + "\" t=\"inlineStr\"><is><t>" +
                     cell.toUtf8() + "</t></is></c>";
        sheet += "</row>";
    };
    addRow(1, {QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("Email"),
               QStringLiteral("Phone"), QStringLiteral("Street"), QStringLiteral("City")});
    for (int i = 0; i < rows; ++i) {
        const Townsman man(i);
        addRow(i + 2, {man.given, man.family, man.given.toLower() + QString::number(i) + QStringLiteral("@example.org"),
                       QStringLiteral("+346%1").arg(i * 37 % 100'000'000, 8, 10, QLatin1Char('0')), man.street,
                       QStringLiteral("Vigo")});
    }
    sheet += "</sheetData></worksheet>";
    const std::pair<const char*, QByteArray> parts[] = {
        {"[Content_Types].xml",
         "<Types xmlns=\"" + space +
             "package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
             "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + space + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + space +
             "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" + space + "spreadsheetml/2006/main\" xmlns:r=\"" + space +
                                "officeDocument/2006/relationships\"><sheets><sheet name=\"S\" sheetId=\"1\" "
                                "r:id=\"r1\"/></sheets></workbook>"},
        {"xl/worksheets/sheet1.xml", sheet}};
    zip* const archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name, zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0),
                     0);
    if (zip_close(archive) != 0)
        giveUp(QStringLiteral("the workbook could not be written"));
}

void makePeople(const QString& path, int first, int people, int mistypedPercent)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the people");
    QTextStream out(&file);
    out << "First name,Last name,Email,Phone,Street,City\n";
    Dice dice(first + 1);
    for (int i = 0; i < people; ++i) {
        const bool isMistyped = dice.below(100) < mistypedPercent;
        const int number = isMistyped ? dice.below(people) : first + i;
        Townsman man(number);
        if (isMistyped)
            std::swap(man.family[1], man.family[2]);
        out << man.given << ',' << man.family << ',';
        if (!isMistyped && number % 5 < 3)
            out << man.given.toLower() << number << "@example.org";
        out << ",6" << QStringLiteral("%1").arg(man.dice.below(100'000'000), 8, 10, QLatin1Char('0')) << ','
            << man.street << ' ' << man.dice.below(200) << ",Vigo\n";
    }
}

} // namespace vouchwell::bench
