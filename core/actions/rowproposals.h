#pragma once

#include "core/actions/referrersearch.h"
#include "core/actions/samesearch.h"
#include "core/storage/changerecorder.h"

namespace vouchwell {

struct ImportPlan;

/// Who the rows of an import might mean: does what was decided about it and proposes the rest.
class RowProposals
{
public:
    RowProposals(UnitOfWork& work, PeopleIndex& people, const ImportPlan& plan, ChangeRecorder& changes);

    /// The row that brought somebody new.
    void note(PeopleIndex::Entity entity, qint64 row);
    /// Looks for rows that look like somebody else. What was decided to be one is joined in the index; the rest is
    /// proposed. After the last row, when everybody is written.
    std::vector<SameProposal> decideSame();

    /// Who was decided to be meant by a "referred by"; the words are learnt where they are nobody else's.
    PeopleIndex::Entity personMeantBy(const QString& text, PersonId person);
    /// A "referred by" that names nobody, or nobody in particular.
    void ask(const QString& text) { m_referrers.ask(text); }
    std::vector<ReferrerProposal> referrers();

private:
    UnitOfWork& m_work;
    PeopleIndex& m_people;
    const ImportPlan& m_plan;
    ChangeRecorder& m_changes;
    SameSearch m_same;
    ReferrerSearch m_referrers;
    QHash<qint64, PeopleIndex::Entity> m_meant; ///< by the person of a decision
};

} // namespace vouchwell
