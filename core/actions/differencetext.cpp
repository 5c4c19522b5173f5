#include "core/actions/differencetext.h"

#include "core/base/text.h"
#include "core/domain/referral.h"
#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

bool isDamage(const QString& check)
{
    return check == u"integrity" || check == u"references" || check.startsWith(u"ledger_");
}

QString adviceFor(const BrokenRule& rule)
{
    if (isDamage(rule.check))
        return DifferenceWords::tr("The file may be damaged. Restore a backup from before; this file is kept aside.");
    if (rule.entity == u"payout" || rule.entity == u"payout item")
        return DifferenceWords::tr("Compare the payout with what was signed for, and correct it with a new entry.");
    if (rule.entity == u"gift code")
        return DifferenceWords::tr("Make the code void and, where somebody has it, give them another one.");
    if (rule.entity == u"stock")
        return DifferenceWords::tr("Count the pieces and enter the count under “Gifts and codes”.");
    if (rule.entity == u"import")
        return DifferenceWords::tr("The records themselves are not concerned. Compare the counts with your list.");
    if (rule.entity == u"challenge")
        return DifferenceWords::tr("Compare its decision with its protocol. Give no prize before you know who won.");
    if (rule.entity == u"campaign version")
        return DifferenceWords::tr("Compare the rules with what you published, or restore a backup from before.");
    if (rule.entity == u"person" && rule.check.endsWith(u"_key"))
        return DifferenceWords::tr("Open the customer, look at the name and the addresses, and save it.");
    if (rule.entity == u"person")
        return DifferenceWords::tr("Open the customer and compare what was brought and paid with your papers.");
    if (rule.entity == u"month")
        return DifferenceWords::tr("Look first at what else was found: a sum is wrong where a record is.");
    if (rule.entity == u"transaction")
        return DifferenceWords::tr(
            "Compare the sale with your till. Restore a backup where it was changed by mistake.");
    if (rule.entity == u"reward")
        return DifferenceWords::tr("Do not pay it yet. Open the referral and compare the reward with its purchase.");
    return DifferenceWords::tr("Open the referral and compare it with its purchases. It is worked out anew when you "
                               "save a change to it.");
}

/// "Referral of Ana", or with who referred her.
QString referralName(const RecordName& name)
{
    //: 1: the friend, 2: who referred them
    return name.personName.isEmpty() ? DifferenceWords::tr("Referral of %1").arg(displayText(name.friendName))
                                     : DifferenceWords::tr("Referral of %1 by %2")
                                           .arg(displayText(name.friendName), displayText(name.personName));
}

} // namespace

DifferenceTexts::DifferenceTexts(Book& book) : m_book(book), m_names(book.database()) {}

Difference DifferenceTexts::describe(const BrokenRule& rule)
{
    const RecordName name = m_names.of(rule.entity, rule.id);
    Difference difference;
    difference.check = rule.check;
    difference.record = QStringLiteral("%1 %2").arg(rule.entity).arg(rule.id);
    difference.sentence = rule.sentence;
    difference.name = nameOf(rule, name);
    difference.stored = valueText(rule.stored, rule.kind);
    difference.expected = valueText(rule.expected, rule.kind);
    difference.advice = adviceFor(rule);
    difference.person = name.person;
    difference.referral = name.referral;
    difference.payout = name.payout;
    return difference;
}

QString DifferenceTexts::nameOf(const BrokenRule& rule, const RecordName& name) const
{
    if (rule.entity == u"referral")
        return referralName(name);
    if (rule.entity == u"conversion")
        return DifferenceWords::tr("First purchase of %1").arg(displayText(name.friendName));
    if (rule.entity == u"reward")
        return rewardName(name);
    if (rule.entity == u"operation")
        return DifferenceWords::tr("Entry %1 of the ledger (%2)").arg(rule.id).arg(rewardName(name));
    if (rule.entity == u"person")
        return displayText(name.personName);
    if (rule.entity == u"month")
        return m_locale.toString(QDate(int(rule.id / 100), int(rule.id % 100), 1), QStringLiteral("MMMM yyyy"));
    if (rule.entity == u"payout")
        return DifferenceWords::tr("Payout %1 of %2").arg(QString::number(rule.id), day(name.on));
    if (rule.entity == u"payout item")
        return DifferenceWords::tr("%1 in payout %2").arg(displayText(name.personName)).arg(name.payout.value);
    if (rule.entity == u"transaction")
        //: 1: number of the receipt, 2: day, 3: amount
        return DifferenceWords::tr("Sale or return %1 of %2, %3")
            .arg(displayText(name.document), day(name.on), money(name.amountMinor));
    if (rule.entity == u"gift code")
        //: The last signs of the code
        return DifferenceWords::tr("Gift code … %1").arg(displayText(name.document));
    if (rule.entity == u"stock")
        return DifferenceWords::tr("Stock of %1").arg(displayText(name.document));
    if (rule.entity == u"import")
        return DifferenceWords::tr("Import of %1 on %2").arg(displayText(name.document), day(name.on));
    if (rule.entity == u"challenge")
        return DifferenceWords::tr("Challenge %1").arg(displayText(name.document));
    if (rule.entity == u"campaign version")
        return DifferenceWords::tr("Rules of the campaign, version %1").arg(rule.id);
    return rule.entity == u"file" ? DifferenceWords::tr("The file")
                                  : DifferenceWords::tr("The file: row %1 of “%2”").arg(rule.id).arg(rule.entity);
}

QString DifferenceTexts::rewardName(const RecordName& name) const
{
    //: 1: amount, 2: who gets it, 3: the friend it was earned with
    return DifferenceWords::tr("Reward of %1 to %2 for %3")
        .arg(money(name.amountMinor), displayText(name.personName), displayText(name.friendName));
}

QString DifferenceTexts::valueText(const QString& value, ValueKind kind) const
{
    if (value.isEmpty())
        return {};
    switch (kind) {
    case ValueKind::Text: return displayText(value);
    case ValueKind::MoneyMinor: return money(value.toLongLong());
    case ValueKind::Day: return day(QDate::fromString(value, Qt::ISODate));
    case ValueKind::Stage: return stageTitle(stageFrom(value));
    }
    Q_UNREACHABLE();
}

QString DifferenceTexts::money(qint64 minor) const
{
    return formatMoney({minor, m_book.shop().currency}, m_locale);
}

QString DifferenceTexts::day(QDate on) const
{
    return on.isValid() ? m_locale.toString(on, QLocale::ShortFormat) : QStringLiteral("–");
}

} // namespace vouchwell
