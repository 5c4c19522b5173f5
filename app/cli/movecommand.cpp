#include "app/cli/movecommand.h"

#include "app/cli/campaigntools.h"
#include "core/actions/moveversion.h"
#include "core/storage/campaignstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class MoveCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kOpen = QStringLiteral("open");
const QString kUnpaid = QStringLiteral("unpaid");

CampaignVersionId versionOf(const CommandLine& line, Book& book)
{
    const qint64 number = line.number(kToVersion, 0);
    for (const CampaignVersionRecord& version : CampaignStore(book.database()).versionsOf(campaignOf(line, book).id)) {
        if (version.number == number)
            return version.id;
    }
    throw CommandError{WrongUsage, MoveCommandTexts::tr("“campaign move” needs --to and the number of a version; "
                                                        "“campaign show BOOK” lists them.")};
}

QJsonArray asJson(const std::vector<MoveOutcome::Effect>& effects)
{
    QJsonArray people;
    for (const MoveOutcome::Effect& effect : effects)
        people.append(QJsonObject{{QStringLiteral("person"), effect.change.person.value},
                                  {QStringLiteral("name"), effect.name},
                                  {QStringLiteral("unit"), effect.change.unit},
                                  {QStringLiteral("change_minor"),
                                   effect.change.granted - effect.change.takenBack - effect.change.clawedBack}});
    return people;
}

} // namespace

void moveReferrals(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    VersionMove move;
    move.version = versionOf(line, *book);
    if (line.choice(kWhichReferrals, {kOpen, kUnpaid}, kOpen) == kUnpaid)
        move.which = VersionMove::Which::Unpaid;
    if (line.isSet(kFromDay))
        move.referredFrom = line.date(kFromDay);
    if (line.isSet(kUntilDay))
        move.referredUntil = line.date(kUntilDay);
    const bool isTried = line.isSet(kOnlyTry);
    const MoveOutcome outcome = valueOf(isTried ? foreseeMove(*book, move) : moveToVersion(*book, move));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("moved"), outcome.moved},
                                               {QStringLiteral("kept"), outcome.kept},
                                               {QStringLiteral("people"), asJson(outcome.effects)}}));
    print(isTried ? MoveCommandTexts::tr("%n referral(s) would follow version %1.", nullptr, outcome.moved)
                        .arg(line.value(kToVersion))
                  : MoveCommandTexts::tr("%n referral(s) follow version %1 now.", nullptr, outcome.moved)
                        .arg(line.value(kToVersion)));
    if (outcome.kept > 0)
        print(MoveCommandTexts::tr("%n stay(s): something was paid or decided.", nullptr, outcome.kept));
    for (const MoveOutcome::Effect& effect : outcome.effects) {
        const PostedChange& change = effect.change;
        const qint64 minor = change.granted - change.takenBack - change.clawedBack;
        const QString amount = change.unit == book->shop().currency.code
                                   ? formatMoney({minor, book->shop().currency}, QLocale())
                                   : QLocale().toString(minor) + u' ' + change.unit;
        print(QStringLiteral("  %1: %2%3").arg(effect.name, minor > 0 ? QStringLiteral("+") : QString(), amount));
    }
}

} // namespace vouchwell::cli
