#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace vouchwell::test {

/// One cell group that names somebody, as it stands in a row.
struct Mention
{
    QString name;
    QString email;
    QString phone;
    QString code;

    bool isEmpty() const { return name.isEmpty() && email.isEmpty() && phone.isEmpty() && code.isEmpty(); }
};

struct CustomerRow
{
    Mention person;
    QDate since;
    int referredByRow = -1; ///< index of the customer row whose e-mail stands in "Referred by"
};

struct ReferralRow
{
    Mention referrer;
    Mention referredFriend;
    QDate on;
};

struct SaleRow
{
    QString document; ///< empty: the till prints none
    bool isReturn = false;
    Mention customer; ///< empty: nobody was named
    QDate on;
    qint64 netMinor = 0;
    QString original;
};

/// What a shop typed into its three lists, in the order in which it was typed.
struct InventedShop
{
    QString currency;
    int exponent = 2;
    QDate today;
    std::vector<CustomerRow> customers;
    std::vector<ReferralRow> referrals;
    std::vector<SaleRow> sales;
    bool leavesOutPast = false; ///< the lists of referrals come in without rewards for what was before today
};

/// Makes a small shop full of trouble from a seed; the same seed gives the same shop everywhere.
class ShopMaker
{
public:
    explicit ShopMaker(quint64 seed) : m_random(seed) {}

    InventedShop make()
    {
        m_shop = {};
        const int currency = below(8);
        m_shop.currency = QLatin1String(currency == 0 ? "JPY" : currency == 1 ? "KWD" : "EUR");
        m_shop.exponent = currency == 0 ? 0 : currency == 1 ? 3 : 2;
        m_shop.today = QDate(2026, 6, 30);
        makePeople(3 + below(8));
        makeCustomers();
        makeReferrals(below(14));
        makeRing();
        makeReferredBy();
        makeSales();
        return m_shop;
    }

    int below(int limit) { return limit <= 0 ? 0 : int(m_random() % quint64(limit)); }
    bool isOneIn(int chances) { return below(chances) == 0; }

private:
    struct Human
    {
        QString name;
        QStringList emails;
        QStringList phones;
    };

    void makePeople(int count)
    {
        static const QStringList names{QStringLiteral("Ana Gómez"),  QStringLiteral("José Peña"),
                                       QStringLiteral("Zoë O'Neil"), QStringLiteral("Łukasz Groß"),
                                       QStringLiteral("Anna Łuk"),   QStringLiteral("Ольга Попова")};
        m_people.clear();
        for (int i = 0; i < count; ++i) {
            Human human;
            human.name = names[below(int(names.size()))];
            const auto email = [&](int n) {
                return QStringLiteral("p%1.%2@example.org").arg(i, 3, 10, QLatin1Char('0')).arg(n);
            };
            const bool hasEmail = !isOneIn(6);
            if (hasEmail)
                human.emails << email(1);
            if (hasEmail && isOneIn(4))
                human.emails << email(2);
            if (!hasEmail || !isOneIn(3)) {
                // A household shares its telephone.
                if (i > 0 && isOneIn(5) && !m_people[size_t(i) - 1].phones.isEmpty())
                    human.phones << m_people[size_t(i) - 1].phones.front();
                else
                    human.phones << QStringLiteral("+346001%1").arg(10000 + i * 7);
            }
            m_people.push_back(human);
        }
    }

    QString typedEmail(const QString& email)
    {
        switch (below(6)) {
        case 0: return email.toUpper();
        case 1: return QString(email).replace(u'@', QLatin1String("+shop@"));
        case 2: return u' ' + email + u' ';
        default: return email;
        }
    }

    QString typedPhone(const QString& phone)
    {
        const QString national = phone.mid(3);
        switch (below(4)) {
        case 0: return QStringLiteral("0034 ") + national;
        case 1: return national.left(3) + u'-' + national.mid(3, 3) + u'-' + national.mid(6);
        case 2: return national;
        default: return QStringLiteral("+34 ") + national.left(3) + u' ' + national.mid(3);
        }
    }

    QString typedName(const QString& name)
    {
        switch (below(5)) {
        case 0: return name.toUpper();
        case 1:
            return QString(name).replace(QStringLiteral("é"), QStringLiteral("e")).replace(u' ', QLatin1String("  "));
        default: return name;
        }
    }

    /// Names somebody so that they can be told: by e-mail, by telephone and name, or both.
    Mention mention(size_t who, bool withName = true)
    {
        const Human& human = m_people[who];
        Mention m;
        const int way = below(3);
        if (!human.emails.isEmpty() && (way != 0 || human.phones.isEmpty()))
            m.email = typedEmail(human.emails[below(int(human.emails.size()))]);
        if (!human.phones.isEmpty() && (way != 1 || m.email.isEmpty()))
            m.phone = typedPhone(human.phones.front());
        if (withName || !m.phone.isEmpty())
            m.name = typedName(human.name);
        return m;
    }

    QDate someDay() { return m_shop.today.addDays(-below(400)); }

    void makeCustomers()
    {
        for (size_t who = 0; who < m_people.size(); ++who) {
            const int times = isOneIn(5) ? 0 : isOneIn(3) ? 2 : 1;
            for (int i = 0; i < times; ++i) {
                CustomerRow row;
                row.person = mention(who);
                row.person.code = QStringLiteral("C%1").arg(m_shop.customers.size() + 1, 4, 10, QLatin1Char('0'));
                if (!isOneIn(4))
                    row.since = someDay();
                m_shop.customers.push_back(row);
            }
        }
    }

    size_t somebody() { return size_t(below(int(m_people.size()))); }

    void makeReferrals(int count)
    {
        for (int i = 0; i < count; ++i) {
            const size_t whom = somebody();
            const size_t who = isOneIn(12) ? whom : somebody();
            ReferralRow row{mention(who, below(2) == 0), mention(whom), someDay()};
            m_shop.referrals.push_back(row);
            if (isOneIn(4)) // the same pair once more, on the same or another day
                m_shop.referrals.push_back({mention(who), mention(whom), row.on.addDays(below(5) - below(5) - 5)});
            if (isOneIn(3)) // somebody else claims the same friend
                m_shop.referrals.push_back(
                    {mention(somebody()), mention(whom), row.on.addDays(below(3) - 1 - below(2))});
        }
        for (ReferralRow& row : m_shop.referrals)
            row.on = std::min(row.on, m_shop.today);
    }

    void makeRing()
    {
        if (!isOneIn(3))
            return;
        const size_t length = 2 + size_t(below(2));
        for (size_t i = 0; i < length; ++i) {
            const QDate on = someDay();
            m_shop.referrals.push_back({mention(i), mention((i + 1) % length), on});
        }
    }

    void makeReferredBy()
    {
        for (size_t i = 1; i < m_shop.customers.size(); ++i) {
            const int other = below(int(i));
            if (isOneIn(4) && m_shop.customers[i].since.isValid() &&
                !m_shop.customers[size_t(other)].person.email.isEmpty())
                m_shop.customers[i].referredByRow = other;
        }
    }

    Mention buyer(size_t who)
    {
        if (!isOneIn(6) || m_shop.customers.empty())
            return mention(who, isOneIn(2));
        Mention m;
        m.code = m_shop.customers[size_t(below(int(m_shop.customers.size())))].person.code;
        return m;
    }

    void makeSales()
    {
        std::vector<size_t> buyers;
        for (size_t who = 0; who < m_people.size(); ++who) {
            for (int i = below(4); i > 0; --i)
                addSale(who, someDay());
        }
        // Most sales near a claim: on its day, the day before, the last day of the window and the day after.
        const std::vector<ReferralRow> referrals = m_shop.referrals;
        static const int days[] = {0, -1, 90, 91, 1, 14, 45, 89, 30, 60};
        for (const ReferralRow& row : referrals) {
            if (isOneIn(3))
                continue;
            for (int i = 1 + below(2); i > 0; --i)
                addSale(row.referredFriend, row.on.addDays(days[below(10)]));
        }
    }

    void addSale(size_t who, QDate on) { addSale(buyer(who), on); }

    void addSale(const Mention& customer, QDate on)
    {
        if (on > m_shop.today)
            return;
        SaleRow sale;
        sale.customer = customer;
        sale.on = on;
        sale.netMinor = 1 + below(isOneIn(3) ? 3 : 20000);
        if (!isOneIn(4))
            sale.document = QStringLiteral("S-%1").arg(m_shop.sales.size() + 1);
        m_shop.sales.push_back(sale);
        if (sale.document.isEmpty()) {
            if (isOneIn(4)) // the same again, without a number: two sales
                m_shop.sales.push_back(sale);
            return;
        }
        if (isOneIn(3))
            addReturns(sale);
    }

    void addReturns(const SaleRow& sale)
    {
        const auto add = [&](qint64 amount) {
            SaleRow back = sale;
            back.isReturn = true;
            back.document = QStringLiteral("R-%1").arg(m_shop.sales.size() + 1);
            back.original = sale.document;
            back.netMinor = amount;
            back.on = std::min(sale.on.addDays(isOneIn(5) ? -1 - below(100) : below(120)), m_shop.today);
            if (isOneIn(4))
                back.customer = {};
            m_shop.sales.push_back(back);
        };
        switch (below(5)) {
        case 0: add(std::max<qint64>(1, sale.netMinor / 3)); break; // a part
        case 1:                                                     // all of it, in two parts
            add(sale.netMinor - sale.netMinor / 2);
            if (sale.netMinor / 2 > 0)
                add(sale.netMinor / 2);
            break;
        case 2: // all of it, twice
            add(sale.netMinor);
            add(sale.netMinor);
            break;
        default: add(sale.netMinor);
        }
    }

    std::mt19937_64 m_random;
    InventedShop m_shop;
    std::vector<Human> m_people;
};

} // namespace vouchwell::test
