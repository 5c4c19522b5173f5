#include "core/actions/rowproposals.h"

#include "core/actions/importrun.h"
#include "core/actions/likenesstext.h"
#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/keptapartstore.h"
#include "core/storage/traitsreader.h"

namespace vouchwell {

RowProposals::RowProposals(UnitOfWork& work, PeopleIndex& people, const ImportPlan& plan, ChangeRecorder& changes)
    : m_work(work),
      m_people(people),
      m_plan(plan),
      m_changes(changes),
      m_same(work.database(), people, plan.firstNew),
      m_referrers(people, plan.profile.kind == ImportKind::Referrals ? plan.firstNew : PersonId())
{
}

void RowProposals::note(PeopleIndex::Entity entity, qint64 row)
{
    if (isLooking(m_plan))
        m_same.note(entity, row);
}

std::vector<SameProposal> RowProposals::decideSame()
{
    std::vector<SameProposal> proposals;
    const QHash<qint64, ImportDecisions::Same>& decisions = m_plan.decisions.same;
    if (!isLooking(m_plan))
        return proposals;
    TraitsReader reader(m_work.database());
    for (const SameSearch::Found& found : m_same.run(m_plan.stop)) {
        const PersonId person = m_people.personOf(found.entity);
        const PersonId other = m_people.personOf(found.other);
        if (person == other)
            continue; // by way of a third
        const auto decision = decisions.constFind(found.row);
        if (decision == decisions.constEnd()) {
            const bool isRow = found.otherRow > 0;
            ShownRecord record = reader.recordOf(person);
            ShownRecord otherRecord = reader.recordOf(other);
            const QString label = record.name;
            const QString otherLabel = otherRecord.name;
            proposals.push_back({found.row, isRow ? PersonId() : other, found.otherRow, label, otherLabel,
                                 found.likeness.score, reasonOf(found.likeness), std::move(record),
                                 std::move(otherRecord)});
        } else if (*decision == ImportDecisions::Same::Merge) {
            m_people.joinDecided(found.entity, found.other);
        } else {
            KeptApartStore(m_work, &m_changes).add(person, other);
        }
    }
    return proposals;
}

PeopleIndex::Entity RowProposals::personMeantBy(const QString& text, PersonId person)
{
    auto known = m_meant.constFind(person.value); // a long list may mean the same person on every row
    if (known == m_meant.constEnd())
        known = m_meant.insert(person.value, m_people.entityOf(person));
    const PeopleIndex::Entity entity = *known < 0 ? *known : m_people.root(*known);
    if (entity >= 0 && !normalisedEmail(text) && m_people.named(text) == PeopleIndex::kNobody)
        m_people.learnName(entity, foldKey(text));
    return entity;
}

std::vector<ReferrerProposal> RowProposals::referrers()
{
    if (!m_plan.isProposing)
        return {};
    TraitsReader reader(m_work.database());
    return m_referrers.run(reader);
}

} // namespace vouchwell
