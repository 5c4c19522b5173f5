#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/askedby.h"
#include "core/actions/claimgates.h"
#include "core/rules/gatewords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class ReferralCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kAskedBy = QStringLiteral("asked-by");

void noteAskedBy(Book& book, ReferralId referral, const QString& who)
{
    valueOf(setAskedBy(book, referral, who == u"none" ? PersonId{} : valueOf(personNamed(book, who))));
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject asJson(const Gate& gate, const Currency& currency)
{
    return {{QStringLiteral("gate"), gateWord(gate.kind)},
            {QStringLiteral("result"), gateWord(gate.verdict)},
            {QStringLiteral("flagged"), gate.isFlagged},
            {QStringLiteral("day"), dayText(gate.day)},
            {QStringLiteral("limit"), dayText(gate.limit)},
            {QStringLiteral("number"), gate.number},
            {QStringLiteral("wanted"), gate.wanted},
            {QStringLiteral("because"), gateSentence(gate, currency, QLocale())}};
}

QJsonObject asJson(const ClaimGates& claim, const Currency& currency)
{
    QJsonArray gates;
    for (const Gate& gate : claim.gates)
        gates.append(asJson(gate, currency));
    return {{QStringLiteral("claim"), claim.claim.value},
            {QStringLiteral("referrer"), claim.referrerName},
            {QStringLiteral("claimed_on"), dayText(claim.claimedOn)},
            {QStringLiteral("status"), toStored(claim.status)},
            {QStringLiteral("reason"), toStored(claim.reason)},
            {QStringLiteral("weight_bp"), claim.weightBp},
            {QStringLiteral("gates"), gates}};
}

void printReferral(const ReferralGates& referral, const Currency& currency)
{
    print(QStringLiteral("%1: %2  %3")
              .arg(referral.friendName, stageTitle(referral.stage), reasonSentence(referral.reason)));
    print(ReferralCommandTexts::tr("Campaign: %1").arg(referral.campaignName));
    if (!referral.askedByName.isEmpty())
        print(ReferralCommandTexts::tr("Asked by: %1").arg(referral.askedByName));
    for (const ClaimGates& claim : referral.claims) {
        print(ReferralCommandTexts::tr("Referred by %1 on %2. %3")
                  .arg(claim.referrerName, dayText(claim.claimedOn), reasonSentence(claim.reason)));
        for (const Gate& gate : claim.gates)
            print(QStringLiteral("  %1  %2  %3")
                      .arg(gateVerdictTitle(gate).leftJustified(12), gateTitle(gate.kind).leftJustified(24),
                           gateSentence(gate, currency, QLocale())));
    }
}

} // namespace

void showReferral(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("referral"), {QStringLiteral("BOOK"), QStringLiteral("REFERRAL")},
                     {{kAskedBy, QStringLiteral("WHO"),
                       ReferralCommandTexts::tr("Note who of the staff asked: a name, an e-mail address or a customer "
                                                "code, or “none”.")},
                      jsonOption()});
    line.parse(arguments);
    bool isNumber = false;
    const ReferralId id{line.positional(1).toLongLong(&isNumber)};
    if (!isNumber)
        throw CommandError{WrongUsage,
                           ReferralCommandTexts::tr("“%1” is not the number of a referral.").arg(line.positional(1))};
    const bool isNoting = line.isSet(kAskedBy);
    const std::unique_ptr<Book> book = openBook(line, isNoting ? Book::Mode::ReadWrite : Book::Mode::ReadOnly);
    if (isNoting)
        noteAskedBy(*book, id, line.value(kAskedBy));
    const ReferralGates referral = valueOf(gatesOfReferral(*book, id));
    const Currency& currency = book->shop().currency;
    if (!line.isSet(kJson))
        return printReferral(referral, currency);
    QJsonArray claims;
    for (const ClaimGates& claim : referral.claims)
        claims.append(asJson(claim, currency));
    print(QJsonDocument(QJsonObject{{QStringLiteral("referral"), referral.referral.value},
                                    {QStringLiteral("friend"), referral.friendName},
                                    {QStringLiteral("stage"), toStored(referral.stage)},
                                    {QStringLiteral("reason"), toStored(referral.reason)},
                                    {QStringLiteral("campaign"), referral.campaignName},
                                    {QStringLiteral("asked_by"), referral.askedByName},
                                    {QStringLiteral("claims"), claims}}));
}

} // namespace vouchwell::cli
