#include "core/actions/historylines.h"

#include "core/actions/acttitle.h"
#include "core/domain/person.h"
#include "core/domain/referral.h"
#include "core/storage/book.h"
#include "core/storage/historyreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vouchwell {

namespace {

class HistoryTexts
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
        {QStringLiteral("shop_stage"), QT_TRANSLATE_NOOP("History", "Stage by hand")},
        {QStringLiteral("shop_note"), QT_TRANSLATE_NOOP("History", "Note")},
        {QStringLiteral("claimed_on"), QT_TRANSLATE_NOOP("History", "Day of the recommendation")}};
    const auto it = titles.constFind(column);
    return it == titles.constEnd() ? QString() : QCoreApplication::translate("History", *it);
}

QString shownValue(const QString& column, const QJsonValue& value)
{
    const QString text = value.toVariant().toString();
    if (column == u"shop_stage" && !text.isEmpty())
        return stageTitle(stageFrom(text));
    if (column == u"status" && text == u"archived")
        return HistoryTexts::tr("archived");
    if (column == u"status" && text == u"active")
        return HistoryTexts::tr("active");
    if (column == u"status" && text == u"merged")
        return HistoryTexts::tr("merged or taken back");
    return text.isEmpty() ? HistoryTexts::tr("(empty)") : text;
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
        changes << HistoryTexts::tr("%1: %2 → %3")
                       .arg(title, shownValue(it.key(), before), shownValue(it.key(), it.value()));
    }
    return changes;
}

/// What a record of a list is called, with its value.
QString listedValue(const HistoryEntry& entry, const QJsonObject& record)
{
    const auto text = [&](const char* column) { return record.value(QLatin1String(column)).toString(); };
    if (entry.table == u"contact_points")
        return text("type") == u"email" ? HistoryTexts::tr("E-mail %1").arg(text("raw"))
                                        : HistoryTexts::tr("Phone %1").arg(text("raw"));
    if (entry.table == u"customer_codes")
        return HistoryTexts::tr("Customer code %1").arg(text("code"));
    if (entry.table == u"person_tags")
        return HistoryTexts::tr("Tag %1").arg(text("tag"));
    if (entry.table == u"extra_fields")
        return text("name") + QLatin1String(": ") + text("value");
    return {};
}

QStringList changesOf(const HistoryEntry& entry, HistoryReader& reader)
{
    if (!entry.before.isEmpty() && !entry.after.isEmpty())
        return changedFields(entry);
    const bool isAdded = entry.before.isEmpty();
    const QJsonObject& record = isAdded ? entry.after : entry.before;
    QString what = listedValue(entry, record);
    if (entry.table == u"people" || entry.table == u"referrals")
        return {isAdded ? HistoryTexts::tr("added to the book") : HistoryTexts::tr("removed from the book")};
    if (entry.table == u"claims")
        what = HistoryTexts::tr("Recommendation by %1")
                   .arg(reader.nameOf({qint64(record.value(QLatin1String("referrer_id")).toDouble())}));
    if (what.isEmpty())
        return {};
    return {isAdded ? HistoryTexts::tr("%1 added").arg(what) : HistoryTexts::tr("%1 removed").arg(what)};
}

HistoryLine lineOf(const Book& book, const JournalAct& act, const QHash<qint64, JournalAct>& acts)
{
    HistoryLine line;
    line.at = QDateTime::fromString(act.recordedAt, Qt::ISODateWithMs).toTimeZone(book.shop().timeZone);
    line.by = act.recordedBy;
    JournalAct root = act;
    while (root.undoes.isValid() && acts.contains(root.undoes.value))
        root = acts.value(root.undoes.value);
    QString title = actTitle(root);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    if (!act.undoes.isValid())
        line.title = title;
    else
        line.title = act.name == u"redo" ? HistoryTexts::tr("Done again: %1").arg(title)
                                         : HistoryTexts::tr("Taken back: %1").arg(title);
    return line;
}

QHash<qint64, JournalAct> actsById(Book& book)
{
    QHash<qint64, JournalAct> acts;
    for (const JournalAct& act : ActJournal::all(book.database()))
        acts.insert(act.id.value, act);
    return acts;
}

std::vector<HistoryLine> linesOf(Book& book, const std::vector<HistoryEntry>& entries, HistoryReader& reader)
{
    const QHash<qint64, JournalAct> acts = actsById(book);
    std::vector<HistoryLine> lines;
    ActId last;
    // Saving writes every list anew: what was removed and added again is no change.
    const auto close = [&lines] {
        if (!lines.empty() && lines.back().changes.isEmpty())
            lines.pop_back();
    };
    for (const HistoryEntry& entry : entries) {
        if (entry.act.id != last) {
            close();
            lines.push_back(lineOf(book, entry.act, acts));
            last = entry.act.id;
        }
        lines.back().changes += changesOf(entry, reader);
    }
    close();
    return lines;
}

} // namespace

Result<std::vector<HistoryLine>> historyOf(Book& book, PersonId person)
{
    try {
        HistoryReader reader(book.database());
        std::vector<HistoryLine> lines = linesOf(book, reader.ofPerson(person), reader);
        if (const std::optional<JournalAct> import = reader.importOf(person)) {
            HistoryLine added = lineOf(book, *import, {});
            added.changes = QStringList{HistoryTexts::tr("added to the book")};
            const auto older =
                std::find_if(lines.begin(), lines.end(), [&](const HistoryLine& line) { return line.at < added.at; });
            lines.insert(older, std::move(added));
        }
        return lines;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<std::vector<HistoryLine>> historyOf(Book& book, ReferralId referral)
{
    try {
        HistoryReader reader(book.database());
        return linesOf(book, reader.ofReferral(referral), reader);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<std::vector<HistoryLine>> historyOfBook(Book& book)
{
    try {
        const QHash<qint64, JournalAct> acts = actsById(book);
        std::vector<HistoryLine> lines;
        for (const JournalAct& act : ActJournal::all(book.database()))
            lines.push_back(lineOf(book, act, acts));
        std::reverse(lines.begin(), lines.end());
        return lines;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
