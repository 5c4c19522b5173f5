#include "core/actions/mergepeople.h"

#include "core/actions/evaluation.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/mergestore.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class MergeTexts
{
    Q_DECLARE_TR_FUNCTIONS(MergePeople)
};

struct MergePair
{
    Person survivor;
    Person absorbed;
};

Result<MergePair> pairOf(Book& book, PersonId survivor, PersonId absorbed)
{
    if (survivor == absorbed)
        return Failure{Failure::Kind::Refused, MergeTexts::tr("Please choose two people to merge.")};
    PersonStore people(book.database(), book.shop().country);
    const std::optional<Person> stays = people.find(survivor);
    const std::optional<Person> goes = people.find(absorbed);
    if (!stays || !goes)
        return Failure{Failure::Kind::NotFound, MergeTexts::tr("One of these people is no longer in the book.")};
    return MergePair{*stays, *goes};
}

QString previewSentence(const MergePreview& preview)
{
    QStringList parts;
    if (preview.contacts > 0)
        parts << MergeTexts::tr("%n address(es), telephone(s) or code(s)", nullptr, int(preview.contacts));
    if (preview.sales > 0)
        parts << MergeTexts::tr("%n sale(s)", nullptr, int(preview.sales));
    if (preview.brought > 0)
        parts << MergeTexts::tr("%n referral(s)", nullptr, int(preview.brought));
    if (parts.isEmpty())
        return MergeTexts::tr("%1 stays. %2 has nothing of their own that would move.")
            .arg(preview.survivorName, preview.absorbedName);
    return MergeTexts::tr("%1 stays and gets everything of %2: %3. You can take this back with Undo.")
        .arg(preview.survivorName, preview.absorbedName, parts.join(QLatin1String(", ")));
}

} // namespace

Result<MergePreview> foreseeMerge(Book& book, PersonId survivor, PersonId absorbed)
{
    try {
        const Result<MergePair> pair = pairOf(book, survivor, absorbed);
        if (!pair)
            return pair.failure();
        const MergeStore::Holdings holdings = MergeStore::holdingsOf(book.database(), absorbed);
        MergePreview preview{shownName(pair->survivor), shownName(pair->absorbed), holdings.sales,
                             holdings.claims,           holdings.contacts,         {}};
        preview.sentence = previewSentence(preview);
        return preview;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> mergePeople(Book& book, PersonId survivor, PersonId absorbed)
{
    try {
        const Result<MergePair> pair = pairOf(book, survivor, absorbed);
        if (!pair)
            return pair.failure();
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        EvaluationStore touched(book.database());
        touched.touchDue(book.today());
        ChangeRecorder changes(work);
        MergeStore(work).merge(survivor, absorbed);
        changes.touchConcerned();
        Evaluation(work, touched, book.today()).run();
        const ActId act =
            HistoryStore::addAct(work, QStringLiteral("merge_people"), shownName(pair->survivor), changes);
        HistoryStore::audit(work, act, QStringLiteral("person"), survivor.value, {},
                            {{QStringLiteral("merged"), shownName(pair->absorbed)}});
        HistoryStore::audit(work, act, QStringLiteral("person"), absorbed.value, {},
                            {{QStringLiteral("merged_into"), shownName(pair->survivor)}});
        work.commit();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
