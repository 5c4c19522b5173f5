#include "core/actions/ruledrafts.h"

#include "core/base/text.h"
#include "core/rules/rulesjson.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class RuleDraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleDrafts)
};

Failure noSuchDraft()
{
    return {Failure::Kind::NotFound, RuleDraftTexts::tr("The draft is no longer in the book.")};
}

Failure nameless()
{
    return {Failure::Kind::Refused, RuleDraftTexts::tr("Please give the draft a name.")};
}

std::optional<KeptDraft> withName(RuleDraftStore& store, CampaignId campaign, const QString& name)
{
    const std::vector<KeptDraft> drafts = store.of(campaign);
    const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const KeptDraft& draft) {
        return draft.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == drafts.end() ? std::nullopt : std::optional(*found);
}

QJsonObject draftJson(const KeptDraft& draft)
{
    return {{QStringLiteral("name"), draft.name}, {QStringLiteral("rules"), QString::fromUtf8(draft.rules)}};
}

/// Runs `change(work, store)` as one act that can be taken back.
template<typename Change>
void act(Book& book, const char* name, const KeptDraft& before, const KeptDraft& after, Change change)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    RuleDraftStore store(book.database());
    ChangeRecorder changes(work);
    const RuleDraftId id = change(work, store);
    const QString subject = after.name.isEmpty() ? before.name : after.name;
    const ActId filed = HistoryStore::addAct(work, QString::fromLatin1(name), subject, changes);
    HistoryStore::audit(work, filed, QStringLiteral("rule_draft"), id.value,
                        before.id.isValid() ? draftJson(before) : QJsonObject(),
                        after.name.isEmpty() ? QJsonObject() : draftJson(after));
    work.commit();
    book.announceChange();
}

} // namespace

Result<std::vector<KeptDraft>> keptDrafts(Book& book, CampaignId campaign)
{
    try {
        return RuleDraftStore(book.database()).of(campaign);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<KeptDraft> draftNamed(Book& book, CampaignId campaign, const QString& name)
{
    const Result<std::vector<KeptDraft>> drafts = keptDrafts(book, campaign);
    if (!drafts)
        return drafts.failure();
    QStringList names;
    for (const KeptDraft& draft : *drafts) {
        if (draft.name.compare(simplifiedName(name), Qt::CaseInsensitive) == 0)
            return draft;
        names << draft.name;
    }
    if (names.isEmpty())
        return Failure{Failure::Kind::NotFound, RuleDraftTexts::tr("No draft was kept for this campaign yet.")};
    return Failure{Failure::Kind::NotFound,
                   RuleDraftTexts::tr("There is no draft “%1”. Please choose one of these: %2.")
                       .arg(name, names.join(QLatin1String(", ")))};
}

Result<RuleSet> rulesOf(const KeptDraft& draft)
{
    return ruleSetFromJson(draft.rules);
}

Result<RuleDraftId> keepDraft(Book& book, CampaignId campaign, const QString& name, const RuleSet& rules)
{
    KeptDraft draft{{}, campaign, simplifiedName(name), toCanonicalJson(rules), {}, {}};
    if (draft.name.isEmpty())
        return nameless();
    try {
        RuleDraftStore drafts(book.database());
        const std::optional<KeptDraft> same = withName(drafts, campaign, draft.name);
        if (same && same->rules == draft.rules)
            return same->id;
        const KeptDraft before = same.value_or(KeptDraft{});
        draft.id = before.id;
        act(book, "keep_draft", before, draft, [&](UnitOfWork& work, RuleDraftStore& store) {
            if (same)
                store.update(work, draft);
            else
                draft.id = store.add(work, draft);
            return draft.id;
        });
        return draft.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> renameDraft(Book& book, RuleDraftId id, const QString& name)
{
    const QString wanted = simplifiedName(name);
    if (wanted.isEmpty())
        return nameless();
    try {
        RuleDraftStore drafts(book.database());
        const std::optional<KeptDraft> before = drafts.find(id);
        if (!before)
            return noSuchDraft();
        if (const auto same = withName(drafts, before->campaign, wanted); same && same->id != id)
            return Failure{Failure::Kind::Refused,
                           RuleDraftTexts::tr("There is a draft %1 already. Please choose another name.").arg(wanted)};
        KeptDraft after = *before;
        after.name = wanted;
        if (after.name != before->name)
            act(book, "rename_draft", *before, after, [&](UnitOfWork& work, RuleDraftStore& store) {
                store.update(work, after);
                return id;
            });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> deleteDraft(Book& book, RuleDraftId id)
{
    try {
        const std::optional<KeptDraft> before = RuleDraftStore(book.database()).find(id);
        if (!before)
            return noSuchDraft();
        act(book, "delete_draft", *before, {}, [&](UnitOfWork& work, RuleDraftStore& store) {
            store.remove(work, id);
            return id;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
