#include "core/actions/segments.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/segmentstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace vouchwell {

namespace {

class SegmentActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Segments)
};

QJsonObject segmentJson(const Segment& segment)
{
    return {{QStringLiteral("name"), segment.name},
            {QStringLiteral("filter"), QJsonDocument::fromJson(toStored(segment.filter)).object()}};
}

Failure noSuchSegment()
{
    return {Failure::Kind::NotFound, SegmentActionTexts::tr("The segment is no longer in the book.")};
}

/// Each word once, without white space around it; what is only white space is none.
QStringList typedWords(const QStringList& words)
{
    QStringList cleaned;
    for (const QString& word : words) {
        const QString name = simplifiedName(word);
        if (!name.isEmpty() && !cleaned.contains(name, Qt::CaseInsensitive))
            cleaned << name;
    }
    return cleaned;
}

const Segment* withName(const std::vector<Segment>& segments, const QString& name)
{
    const QString wanted = foldKey(name);
    const auto found = std::find_if(segments.begin(), segments.end(),
                                    [&](const Segment& segment) { return foldKey(segment.name) == wanted; });
    return found == segments.end() ? nullptr : &*found;
}

/// Runs `change(work, store)` as one act that can be taken back.
template<typename Change>
void actOnSegment(Book& book, const char* name, const std::optional<Segment>& before,
                  const std::optional<Segment>& after, Change change)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    SegmentStore store(book.database());
    ChangeRecorder changes(work);
    const SegmentId id = change(work, store);
    const ActId filed =
        HistoryStore::addAct(work, QString::fromLatin1(name), after ? after->name : before->name, changes);
    HistoryStore::audit(work, filed, QStringLiteral("segment"), id.value, before ? segmentJson(*before) : QJsonObject(),
                        after ? segmentJson(*after) : QJsonObject());
    work.commit();
    book.announceChange();
}

/// What stands in the way of saving; empty where nothing does.
QString savingProblem(const Segment& segment, const std::vector<Segment>& all)
{
    if (segment.name.isEmpty())
        return SegmentActionTexts::tr("Please give the segment a name.");
    const Segment* same = withName(all, segment.name);
    if (same && same->id != segment.id)
        return SegmentActionTexts::tr("There is a segment %1 already. Please choose another name.").arg(same->name);
    return problemOf(segment.filter);
}

} // namespace

Result<std::vector<Segment>> savedSegments(Book& book)
{
    try {
        return SegmentStore(book.database()).all();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Segment> segmentNamed(Book& book, const QString& name)
{
    const Result<std::vector<Segment>> segments = savedSegments(book);
    if (!segments)
        return segments.failure();
    if (const Segment* found = withName(*segments, name))
        return *found;
    QStringList names;
    for (const Segment& segment : *segments)
        names << segment.name;
    if (names.isEmpty())
        return Failure{Failure::Kind::NotFound, SegmentActionTexts::tr("No segment was saved yet.")};
    return Failure{Failure::Kind::NotFound,
                   SegmentActionTexts::tr("There is no segment “%1”. Please choose one of these: %2.")
                       .arg(name, names.join(QLatin1String(", ")))};
}

Result<SegmentId> saveSegment(Book& book, const Segment& typed)
{
    Segment segment = typed;
    segment.name = simplifiedName(typed.name);
    segment.filter.tags = typedWords(typed.filter.tags);
    segment.filter.cities = typedWords(typed.filter.cities);
    try {
        SegmentStore segments(book.database());
        if (const QString problem = savingProblem(segment, segments.all()); !problem.isEmpty())
            return Failure{Failure::Kind::Refused, problem};
        const std::optional<Segment> before =
            segment.id.isValid() ? segments.find(segment.id) : std::optional<Segment>();
        if (segment.id.isValid() && !before)
            return noSuchSegment();
        if (before && before->name == segment.name && toStored(before->filter) == toStored(segment.filter))
            return segment.id;
        actOnSegment(book, before ? "change_segment" : "add_segment", before, segment,
                     [&](UnitOfWork& work, SegmentStore& store) {
                         if (before)
                             store.update(work, segment);
                         else
                             segment.id = store.add(work, segment);
                         return segment.id;
                     });
        return segment.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> deleteSegment(Book& book, SegmentId id)
{
    try {
        SegmentStore segments(book.database());
        const std::optional<Segment> before = segments.find(id);
        if (!before)
            return noSuchSegment();
        if (const QStringList users = segments.usersOf(id); !users.isEmpty())
            return Failure{
                Failure::Kind::Refused,
                SegmentActionTexts::tr("%1 is for the segment %2. Please choose another segment there first.")
                    .arg(users.first(), before->name)};
        actOnSegment(book, "delete_segment", before, {}, [&](UnitOfWork& work, SegmentStore& store) {
            store.remove(work, id);
            return id;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
