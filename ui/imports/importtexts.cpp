#include "ui/imports/importtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace vouchwell::ui {

namespace {

class ImportPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportPage)
};

int pluralNumber(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

bool hasAnyOf(const TableProfile& profile, std::initializer_list<ImportField> fields)
{
    return std::any_of(profile.columns.begin(), profile.columns.end(), [&](const ColumnPlan& column) {
        return std::find(fields.begin(), fields.end(), column.field) != fields.end();
    });
}

bool hasPerson(const TableProfile& profile)
{
    return hasAnyOf(profile, {ImportField::GivenName, ImportField::FamilyName, ImportField::FullName,
                              ImportField::Email, ImportField::Phone, ImportField::CustomerCode});
}

bool hasReferrer(const TableProfile& profile)
{
    return hasAnyOf(profile,
                    {ImportField::ReferrerName, ImportField::ReferrerGivenName, ImportField::ReferrerFamilyName,
                     ImportField::ReferrerEmail, ImportField::ReferrerPhone, ImportField::ReferrerCode});
}

bool hasFriend(const TableProfile& profile)
{
    return hasAnyOf(profile, {ImportField::FriendName, ImportField::FriendGivenName, ImportField::FriendFamilyName,
                              ImportField::FriendEmail, ImportField::FriendPhone, ImportField::FriendCode});
}

} // namespace

QString importKindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return ImportPageTexts::tr("Customers");
    case ImportKind::Referrals: return ImportPageTexts::tr("Referrals");
    case ImportKind::Sales: return ImportPageTexts::tr("Sales");
    }
    Q_UNREACHABLE();
}

QString encodingTitle(const QString& encoding)
{
    static const std::pair<const char*, const char*> known[] = {
        {"UTF-8", QT_TRANSLATE_NOOP("ImportPage", "Unicode (UTF-8)")},
        {"windows-1252", QT_TRANSLATE_NOOP("ImportPage", "Western European (Windows-1252)")},
        {"windows-1250", QT_TRANSLATE_NOOP("ImportPage", "Central European (Windows-1250)")},
        {"windows-1251", QT_TRANSLATE_NOOP("ImportPage", "Cyrillic (Windows-1251)")},
        {"windows-1253", QT_TRANSLATE_NOOP("ImportPage", "Greek (Windows-1253)")},
        {"windows-1254", QT_TRANSLATE_NOOP("ImportPage", "Turkish (Windows-1254)")},
    };
    for (const auto& [name, title] : known) {
        if (encoding.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("ImportPage", title);
    }
    return encoding;
}

QString separatorTitle(QChar separator)
{
    switch (separator.unicode()) {
    case u',': return ImportPageTexts::tr("commas");
    case u';': return ImportPageTexts::tr("semicolons");
    case u'\t': return ImportPageTexts::tr("tabs");
    case u'|': return ImportPageTexts::tr("vertical bars");
    default: return QString(separator);
    }
}

QString recognisedSentence(const TableProfile& profile)
{
    return profile.program.isEmpty() ? QString()
                                     : ImportPageTexts::tr("Recognised as an export: %1.").arg(profile.program);
}

QString stillNeeded(const TableProfile& profile)
{
    switch (profile.kind) {
    case ImportKind::Customers:
        return hasPerson(profile) ? QString() : ImportPageTexts::tr("Still needed: a name, an e-mail or a phone.");
    case ImportKind::Referrals:
        if (!hasReferrer(profile))
            return ImportPageTexts::tr("Still needed: who referred.");
        return hasFriend(profile) ? QString() : ImportPageTexts::tr("Still needed: who is new.");
    case ImportKind::Sales:
        if (!hasAnyOf(profile, {ImportField::NetAmount}))
            return ImportPageTexts::tr("Still needed: the net amount.");
        if (!hasAnyOf(profile, {ImportField::SaleDate}))
            return ImportPageTexts::tr("Still needed: the date of the sale.");
        return hasPerson(profile) ? QString() : ImportPageTexts::tr("Still needed: who bought.");
    }
    Q_UNREACHABLE();
}

qint64 newCustomersOf(const ImportSummary& summary)
{
    return std::count_if(summary.conversions.begin(), summary.conversions.end(),
                         [](const ConversionPreview& one) { return !one.isReversal; });
}

QString importButtonText(ImportKind kind, const ImportSummary& summary, const QLocale& locale)
{
    QStringList parts;
    const int added = pluralNumber(summary.added);
    if (added > 0 && kind == ImportKind::Customers)
        parts += ImportPageTexts::tr("%Ln customer(s)", nullptr, added);
    else if (added > 0 && kind == ImportKind::Referrals)
        parts += ImportPageTexts::tr("%Ln referral(s)", nullptr, added);
    else if (added > 0)
        parts += ImportPageTexts::tr("%Ln sale(s)", nullptr, added);
    if (summary.updated > 0)
        parts += ImportPageTexts::tr("%Ln change(s)", nullptr, pluralNumber(summary.updated));
    if (summary.referrals > 0 && kind == ImportKind::Customers)
        parts += ImportPageTexts::tr("%Ln referral(s)", nullptr, pluralNumber(summary.referrals));
    if (parts.isEmpty())
        return ImportPageTexts::tr("Import Anyway (Nothing Is New)");
    //: What the button will do: "5 customers, 2 changes and 3 referrals"
    const QString import = ImportPageTexts::tr("Import %1").arg(locale.createSeparatedList(parts));
    const qint64 converted = newCustomersOf(summary);
    return converted == 0
               ? import
               : import + ImportPageTexts::tr(" (%Ln become(s) a customer)", nullptr, pluralNumber(converted));
}

QString outcomeSentence(const ImportSummary& summary, const QLocale& locale)
{
    const QString counts =
        ImportPageTexts::tr("Added %1, updated %2, unchanged %3, skipped %4 – %5 rows in all.")
            .arg(locale.toString(summary.added), locale.toString(summary.updated), locale.toString(summary.unchanged),
                 locale.toString(summary.skipped), locale.toString(summary.rows));
    QStringList sentences{counts};
    if (summary.referrals > 0)
        sentences += ImportPageTexts::tr("%Ln referral(s) recorded.", nullptr, pluralNumber(summary.referrals));
    if (const qint64 converted = newCustomersOf(summary); converted > 0)
        sentences += ImportPageTexts::tr("%Ln became a customer.", nullptr, pluralNumber(converted));
    return sentences.join(u' ');
}

QString owedSentence(const ImportSummary& summary, const Currency& currency, const QLocale& locale)
{
    const qint64 added = summary.rewardsAddedMinor;
    if (added == 0)
        return {};
    const QString amount = formatMoney({std::abs(added), currency}, locale);
    return added > 0 ? ImportPageTexts::tr("Rewards of %1 were added to what is owed.").arg(amount)
                     : ImportPageTexts::tr("Rewards of %1 were taken from what is owed.").arg(amount);
}

} // namespace vouchwell::ui
