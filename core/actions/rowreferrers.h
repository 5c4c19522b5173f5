#pragma once

#include "core/actions/importproposals.h"
#include "core/actions/rowproposals.h"

namespace vouchwell {

struct ImportSummary;

/// The referrers of a list of referrals: who is meant by decision, and who may be meant where a name is new. Whoever is
/// named without an e-mail address or a code may be somebody of the book whose name was written in another way.
class RowReferrers
{
public:
    using Entity = PeopleIndex::Entity;

    RowReferrers(PeopleIndex& people, RowProposals& proposals, const ImportPlan& plan);

    /// By decision, else by the rules; kNobody where the row was decided to have no referrer. Whoever is meant by
    /// decision keeps their name: it is taken out of the draft.
    Entity find(PersonDraft& draft);
    /// A row whose referrer is known by now; those who are new in the file are asked about.
    void note(qint64 row, const PersonDraft& draft, Entity referrer);
    /// The problem of a row whose referrer several people may be.
    RowProblem unclear(qint64 row, const PersonDraft& draft, const QString& reason);

    /// After the last row, before the search for who may be meant.
    void askForNew();
    /// Whoever is new though somebody may be meant is a problem of the row.
    void addProblems(ImportSummary& summary) const;

private:
    struct NewReferrer
    {
        qint64 row = 0;
        Entity entity = PeopleIndex::kNobody;
        QString text;
        int column = -1;
    };

    bool isKnown(Entity entity) const;
    int columnOf(const PersonDraft& draft) const;
    RowProblem problem(qint64 row, const QString& text, int column) const;

    PeopleIndex& m_people;
    RowProposals& m_proposals;
    const ImportPlan& m_plan;
    std::vector<NewReferrer> m_new;
};

/// The words by which a decision about the referrer of a row is known.
QString referrerText(const PersonDraft& draft);

} // namespace vouchwell
