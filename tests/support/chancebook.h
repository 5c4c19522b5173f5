#pragma once

#include "tests/support/testbook.h"

#include <random>

namespace vouchwell::test {

/// A book made by chance: some referrers, each with friends of whom some buy, return things, or come too late.
class ChanceBook : public TestBook
{
public:
    ChanceBook(quint32 seed, QDate today) : TestBook(today), m_random(seed)
    {
        QString referrals = QStringLiteral("Referrer Name,Referrer Email,Friend Email,Referred On\n");
        QString sales = QStringLiteral("Document,Original Document,Email,Date,Net\n");
        for (int friendOf = 0; friendOf < 40; ++friendOf) {
            const QString who = QStringLiteral("f%1@example.org").arg(friendOf);
            const QString by = QStringLiteral("R%1").arg(below(6));
            const QDate referred = today.addDays(-below(400));
            referrals += QStringLiteral("%1,%1@example.org,%2,%3\n").arg(by, who, referred.toString(Qt::ISODate));
            for (int sale = below(4); sale > 0; --sale)
                addSale(sales, who, referred.addDays(below(120) - 5), today);
        }
        import(ImportKind::Referrals, referrals);
        import(ImportKind::Sales, sales);
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    void addSale(QString& sales, const QString& who, QDate on, QDate today)
    {
        if (on > today)
            return;
        const QString document = QStringLiteral("S%1").arg(++m_documents);
        const int net = 5 + below(90);
        sales += QStringLiteral("%1,,%2,%3,%4.00\n").arg(document, who, on.toString(Qt::ISODate)).arg(net);
        if (below(4) == 0)
            sales += QStringLiteral("R%1,%1,%2,%3,-%4.00\n")
                         .arg(document, who, std::min(today, on.addDays(below(20))).toString(Qt::ISODate))
                         .arg(below(3) == 0 ? net : 1 + below(net));
    }

    std::mt19937 m_random;
    int m_documents = 0;
};

} // namespace vouchwell::test
