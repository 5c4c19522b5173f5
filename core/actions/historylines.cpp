#include "core/actions/historylines.h"

#include "core/actions/acttitle.h"
#include "core/actions/changetexts.h"
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

HistoryLine lineOf(const Book& book, const JournalAct& act, const QHash<qint64, JournalAct>& acts)
{
    HistoryLine line;
    line.at = QDateTime::fromString(act.recordedAt, Qt::ISODateWithMs).toTimeZone(book.shop().timeZone);
    line.by = act.recordedBy;
    if (!act.id.isValid()) {
        //: What happened without anybody doing it
        line.title = HistoryTexts::tr("By the rules");
        return line;
    }
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
    const JournalAct* last = nullptr;
    // Saving writes every list anew: what was removed and added again is no change.
    const auto close = [&lines] {
        if (!lines.empty() && lines.back().changes.isEmpty())
            lines.pop_back();
    };
    for (const HistoryEntry& entry : entries) {
        if (!last || entry.act.id != last->id || entry.act.recordedAt != last->recordedAt) {
            close();
            lines.push_back(lineOf(book, entry.act, acts));
        }
        last = &entry.act;
        lines.back().changes += changesOf(entry, reader);
    }
    close();
    return lines;
}

template<typename Read>
Result<std::vector<HistoryLine>> historyOf(Book& book, Read read)
{
    try {
        HistoryReader reader(book.database());
        return linesOf(book, read(reader), reader);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace

Result<std::vector<HistoryLine>> historyOf(Book& book, PersonId person)
{
    return historyOf(book, [person](HistoryReader& reader) { return reader.ofPerson(person); });
}

Result<std::vector<HistoryLine>> historyOf(Book& book, ReferralId referral)
{
    return historyOf(book, [referral](HistoryReader& reader) { return reader.ofReferral(referral); });
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
