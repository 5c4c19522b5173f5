#include "core/metrics/recognitionpapers.h"

#include "core/metrics/challengestanding.h"
#include "core/metrics/milestoneprogress.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class PaperTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecognitionPapers)
};

QString ticketsText(qint64 first, qint64 count)
{
    if (count <= 0)
        return {};
    return count == 1 ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(first + count - 1);
}

void addDrawFacts(ReportTable& table, const DecisionPaper& decision)
{
    using Kind = ReportTable::Kind;
    qint64 tickets = 0;
    for (const BoardEntry& entry : decision.board)
        tickets += entry.tickets;
    table.facts.push_back({PaperTexts::tr("Tickets"), tickets, Kind::Count});
    table.facts.push_back({PaperTexts::tr("Seed"), decision.seed, Kind::Text});
}

} // namespace

Certificate milestoneCertificate(const QString& person, const Milestone& milestone, QDate reachedOn,
                                 const QString& shop, const QLocale& locale)
{
    //: %1: a milestone, "10 new customers"
    return {shop,
            PaperTexts::tr("Thank you"),
            person,
            PaperTexts::tr("for reaching “%1”").arg(milestone.name),
            formatDate(reachedOn, locale),
            PaperTexts::tr("Signature")};
}

Certificate prizeCertificate(const QString& person, const Challenge& challenge, int place, const QString& shop,
                             const Currency& currency, const QLocale& locale)
{
    const QString prize = prizeText(challenge.prize, currency, locale);
    const QString text =
        challenge.kind == Challenge::Kind::Rank
            //: 1: a number, 2: the challenge, 3: the prize
            ? PaperTexts::tr("for place %1 in “%2”: %3").arg(QString::number(place), challenge.name, prize)
            : PaperTexts::tr("for winning “%1”: %2").arg(challenge.name, prize);
    return {shop, PaperTexts::tr("Congratulations"),       person,
            text, formatDate(challenge.decidedOn, locale), PaperTexts::tr("Signature")};
}

ReportTable decisionReport(const DecisionPaper& decision, const NameOf& nameOf, const QString& shop,
                           const Currency& currency, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    const Challenge& challenge = decision.challenge;
    const bool isRaffle = !decision.seed.isEmpty();
    ReportTable table;
    table.title = PaperTexts::tr("Decision about “%1”").arg(challenge.name);
    table.subtitle = challengeSentence(challenge, currency, locale) + u' ' + tieSentence(challenge);
    if (isRaffle)
        table.subtitle += u' ' + PaperTexts::tr("Drawn with SHA-256 of “seed:hash of the board:0”, “:1”, “:2” and so "
                                                "on: the first eight bytes modulo the number of tickets name the "
                                                "ticket; what is left over of 2^64 is skipped, and whoever won leaves "
                                                "with all tickets.");
    table.shopName = shop;
    table.currency = currency;
    table.facts = {{PaperTexts::tr("Decided on"), decision.on, Kind::Date},
                   {PaperTexts::tr("By"), decision.by, Kind::Text},
                   {PaperTexts::tr("Prize"), prizeText(challenge.prize, currency, locale), Kind::Text},
                   {PaperTexts::tr("Winners"), qint64(decision.winners.size()), Kind::Count}};
    if (isRaffle)
        addDrawFacts(table, decision);
    table.facts.push_back({PaperTexts::tr("Hash of the board"), decision.boardHash, Kind::Text});
    table.columns = {{QStringLiteral("person"), PaperTexts::tr("Number"), Kind::Count, false},
                     {QStringLiteral("name"), PaperTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("value"), achievementTitle(challenge.metric),
                      challenge.metric == Achievement::Revenue ? Kind::MoneyMinor : Kind::Count, false},
                     {QStringLiteral("reached_on"), PaperTexts::tr("Reached on"), Kind::Date, false},
                     {QStringLiteral("tickets"), PaperTexts::tr("Tickets"), Kind::Text, false},
                     {QStringLiteral("won"), PaperTexts::tr("Prize no."), Kind::Count, false}};
    std::vector<BoardEntry> entries = decision.board;
    if (isRaffle)
        std::sort(entries.begin(), entries.end(),
                  [](const BoardEntry& a, const BoardEntry& b) { return a.person < b.person; });
    qint64 ticket = 0;
    for (const BoardEntry& entry : entries) {
        const auto winner = std::find_if(decision.winners.begin(), decision.winners.end(),
                                         [&](const BoardEntry& one) { return one.person == entry.person; });
        table.rows.push_back({entry.person.value, nameOf(entry.person), entry.value, entry.reachedOn,
                              ticketsText(ticket, entry.tickets),
                              winner == decision.winners.end() ? QVariant() : QVariant(qint64(winner->place))});
        ticket += entry.tickets;
    }
    if (!isRaffle)
        table.columns[5].title = PaperTexts::tr("Place");
    return table;
}

} // namespace vouchwell
