#include "core/actions/changetexts.h"

#include "core/domain/iban.h"
#include "core/domain/person.h"
#include "core/domain/referral.h"
#include "core/domain/reward.h"
#include "core/rules/tracetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace vouchwell {

namespace {

class ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// What a column is called; empty for those that nobody asks about.
QString fieldTitle(const QString& column)
{
    static const QHash<QString, const char*> titles{
        {QStringLiteral("given_name"), QT_TRANSLATE_NOOP("History", "Given name")},
        {QStringLiteral("family_name"), QT_TRANSLATE_NOOP("History", "Family name")},
        {QStringLiteral("full_name"), QT_TRANSLATE_NOOP("History", "Name")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("History", "State")},
        {QStringLiteral("customer_since"), QT_TRANSLATE_NOOP("History", "Customer since")},
        {QStringLiteral("company"), QT_TRANSLATE_NOOP("History", "Company")},
        {QStringLiteral("street"), QT_TRANSLATE_NOOP("History", "Street")},
        {QStringLiteral("postal_code"), QT_TRANSLATE_NOOP("History", "Postal code")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("History", "City")},
        {QStringLiteral("notes"), QT_TRANSLATE_NOOP("History", "Notes")},
        {QStringLiteral("is_off_boards"), QT_TRANSLATE_NOOP("History", "Never show on boards")},
        {QStringLiteral("shop_stage"), QT_TRANSLATE_NOOP("History", "Stage by hand")},
        {QStringLiteral("shop_note"), QT_TRANSLATE_NOOP("History", "Note")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("History", "Note")},
        {QStringLiteral("emails"), QT_TRANSLATE_NOOP("History", "E-mail addresses")},
        {QStringLiteral("phones"), QT_TRANSLATE_NOOP("History", "Phone numbers")},
        {QStringLiteral("codes"), QT_TRANSLATE_NOOP("History", "Customer codes")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("History", "Tags")},
        {QStringLiteral("iban"), QT_TRANSLATE_NOOP("History", "IBAN")},
        {QStringLiteral("account_holder"), QT_TRANSLATE_NOOP("History", "Account holder")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("History", "Decision about the claim")},
        {QStringLiteral("decided_weight_bp"), QT_TRANSLATE_NOOP("History", "Share")},
        {QStringLiteral("decision_reason"), QT_TRANSLATE_NOOP("History", "Reason")},
        {QStringLiteral("qualified_on"), QT_TRANSLATE_NOOP("History", "Qualified since")},
        {QStringLiteral("claimed_on"), QT_TRANSLATE_NOOP("History", "Day of the recommendation")}};
    const auto it = titles.constFind(column);
    return it == titles.constEnd() ? QString() : QCoreApplication::translate("History", *it);
}

QString shownValue(const QString& column, const QJsonValue& value)
{
    const QString text =
        value.isArray() ? value.toVariant().toStringList().join(QLatin1String(", ")) : value.toVariant().toString();
    if (column == u"is_off_boards")
        return text == u"true" || text == u"1" ? ChangeTexts::tr("yes") : ChangeTexts::tr("no");
    if (column == u"shop_stage" && !text.isEmpty())
        return stageTitle(stageFrom(text));
    if (column == u"decision" && !text.isEmpty())
        return text == u"credit" ? ChangeTexts::tr("credited") : ChangeTexts::tr("not credited");
    if (column == u"decided_weight_bp")
        return ChangeTexts::tr("%1 %").arg(
            QLocale().toString(value.toVariant().toDouble() / 100.0, 'f', QLocale::FloatingPointShortest));
    if (column == u"status" && text == u"archived")
        return ChangeTexts::tr("archived");
    if (column == u"status" && text == u"active")
        return ChangeTexts::tr("active");
    if (column == u"status" && text == u"merged")
        return ChangeTexts::tr("merged or taken back");
    return text.isEmpty() ? ChangeTexts::tr("(empty)") : text;
}

QStringList changedFields(const HistoryEntry& entry)
{
    QStringList changes;
    for (auto it = entry.after.begin(); it != entry.after.end(); ++it) {
        const QJsonValue before = entry.before.value(it.key());
        const QString title = fieldTitle(it.key());
        if (title.isEmpty() || before == it.value())
            continue;
        //: A field, its old and its new value
        changes << ChangeTexts::tr("%1: %2 → %3")
                       .arg(title, shownValue(it.key(), before), shownValue(it.key(), it.value()));
    }
    return changes;
}

/// What a record of a list is called, with its value.
QString listedValue(const HistoryEntry& entry, const QJsonObject& record)
{
    const auto text = [&](const char* column) { return record.value(QLatin1String(column)).toString(); };
    if (entry.table == u"contact_points")
        return text("type") == u"email" ? ChangeTexts::tr("E-mail %1").arg(text("raw"))
                                        : ChangeTexts::tr("Phone %1").arg(text("raw"));
    if (entry.table == u"customer_codes")
        return ChangeTexts::tr("Customer code %1").arg(text("code"));
    if (entry.table == u"person_tags")
        return ChangeTexts::tr("Tag %1").arg(text("tag"));
    if (entry.table == u"bank_accounts")
        return ChangeTexts::tr("IBAN %1").arg(maskedIban(text("iban")));
    if (entry.table == u"extra_fields")
        return text("name") + QLatin1String(": ") + text("value");
    return {};
}

/// A reward that was earned or came into another state, or of which something went back.
QStringList rewardChanges(const HistoryEntry& entry)
{
    const auto amount = [&](const QJsonObject& record, const char* column) {
        return record.value(QLatin1String(column)).toString().toLongLong();
    };
    const QString unit = entry.after.value(QLatin1String("unit")).toString();
    const auto shown = [&](qint64 minor) { return unitAmountText(minor, unit, QLocale()); };
    const auto state = [](const QJsonObject& record) {
        return rewardStateTitle(rewardStateFrom(record.value(QLatin1String("state")).toString()));
    };
    if (entry.before.isEmpty())
        return {ChangeTexts::tr("Reward of %1 earned").arg(shown(amount(entry.after, "amount_minor")))};
    QStringList changes;
    if (state(entry.before) != state(entry.after))
        changes << ChangeTexts::tr("Reward: %1 → %2").arg(state(entry.before), state(entry.after));
    const std::pair<const char*, QString> parts[] = {
        {"reversed_minor", ChangeTexts::tr("Taken back of the reward: %1 → %2")},
        {"carried_minor", ChangeTexts::tr("To be deducted for the reward: %1 → %2")},
        {"written_off_minor", ChangeTexts::tr("Written off of the reward: %1 → %2")},
        {"redeemed_minor", ChangeTexts::tr("Used of the reward: %1 → %2")}};
    for (const auto& [column, sentence] : parts) {
        const qint64 before = amount(entry.before, column);
        const qint64 after = amount(entry.after, column);
        if (before != after)
            changes << sentence.arg(shown(before), shown(after));
    }
    const QString reason = entry.after.value(QLatin1String("reason")).toString();
    if (!changes.isEmpty() && !reason.isEmpty() && reason != entry.before.value(QLatin1String("reason")).toString())
        changes.back() += QStringLiteral(" (%1)").arg(reason);
    return changes;
}

/// What only the audit log knows: two records became one.
QStringList mergeChanges(const QJsonObject& after)
{
    if (const QString other = after.value(QLatin1String("merged")).toString(); !other.isEmpty())
        return {ChangeTexts::tr("%1 was merged into this one").arg(other)};
    if (const QString other = after.value(QLatin1String("merged_into")).toString(); !other.isEmpty())
        return {ChangeTexts::tr("merged into %1").arg(other)};
    return {};
}

QString recommendedBy(const HistoryEntry& entry, const QJsonObject& record, HistoryReader& reader)
{
    const bool isAudited = entry.table == u"referral";
    const QJsonValue referrer = record.value(QLatin1String(isAudited ? "referrer" : "referrer_id"));
    return ChangeTexts::tr("Recommendation by %1").arg(reader.nameOf({referrer.toVariant().toLongLong()}));
}

} // namespace

QStringList changesOf(const HistoryEntry& entry, HistoryReader& reader)
{
    if (entry.table == u"reward")
        return rewardChanges(entry);
    if (!entry.before.isEmpty() && !entry.after.isEmpty())
        return changedFields(entry);
    if (const QStringList merged = mergeChanges(entry.after); entry.table == u"person" && !merged.isEmpty())
        return merged;
    const bool isAdded = entry.before.isEmpty();
    const QJsonObject& record = isAdded ? entry.after : entry.before;
    QString what = listedValue(entry, record);
    if (entry.table == u"people" || entry.table == u"person" || entry.table == u"referrals")
        return {isAdded ? ChangeTexts::tr("added to the book") : ChangeTexts::tr("removed from the book")};
    if (entry.table == u"claims" || entry.table == u"referral")
        what = recommendedBy(entry, record, reader);
    if (what.isEmpty())
        return {};
    return {isAdded ? ChangeTexts::tr("%1 added").arg(what) : ChangeTexts::tr("%1 removed").arg(what)};
}

} // namespace vouchwell
