#include "core/actions/rowreferrers.h"

#include "core/actions/importrun.h"
#include "core/transfer/draftlabel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vouchwell {

namespace {

class RowReferrerTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

/// An address or a code says who is meant; a name only looks like somebody's.
bool isByNameOnly(const PersonDraft& draft)
{
    return !draft.nameKey.isEmpty() && draft.emailKey.isEmpty() && draft.codeKey.isEmpty();
}

} // namespace

QString referrerText(const PersonDraft& draft)
{
    const QString label = labelOf(draft).simplified();
    return draft.phone.isEmpty() || label == draft.phone ? label : label + u' ' + draft.phone;
}

RowReferrers::RowReferrers(PeopleIndex& people, RowProposals& proposals, const ImportPlan& plan)
    : m_people(people), m_proposals(proposals), m_plan(plan)
{
}

RowReferrers::Entity RowReferrers::find(PersonDraft& draft)
{
    using Who = ImportDecisions::Naming::Who;
    const ImportDecisions::Naming* naming =
        isByNameOnly(draft) ? m_plan.decisions.namingOf(referrerText(draft)) : nullptr;
    if (naming && naming->who == Who::Nobody)
        return PeopleIndex::kNobody;
    if (naming && naming->who == Who::Person) {
        const Entity meant = m_proposals.personMeantBy(labelOf(draft), naming->person);
        if (meant >= 0) {
            for (QString* name : {&draft.givenName, &draft.familyName, &draft.fullName, &draft.nameKey})
                name->clear();
            return meant;
        }
    }
    return m_people.mentioned(draft);
}

bool RowReferrers::isKnown(Entity entity) const
{
    return m_people.personOf(entity) < m_plan.firstNew;
}

void RowReferrers::note(qint64 row, const PersonDraft& draft, Entity referrer)
{
    if (!m_plan.isProposing || !isByNameOnly(draft) || isKnown(referrer))
        return;
    const QString text = referrerText(draft);
    if (!m_plan.decisions.namingOf(text))
        m_new.push_back({row, referrer, text, columnOf(draft)});
}

/// Only a name that stands in one cell can be corrected there.
int RowReferrers::columnOf(const PersonDraft& draft) const
{
    const std::vector<ColumnPlan>& columns = m_plan.profile.columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [](const ColumnPlan& column) { return column.field == ImportField::ReferrerName; });
    return draft.fullName.isEmpty() || !draft.phone.isEmpty() || found == columns.end() ? -1 : found->index;
}

RowProblem RowReferrers::problem(qint64 row, const QString& text, int column) const
{
    RowProblem problem;
    problem.row = row;
    problem.value = text;
    problem.columnIndex = column;
    if (column >= 0)
        problem.column = m_plan.profile.columns[size_t(column)].header;
    return problem;
}

RowProblem RowReferrers::unclear(qint64 row, const PersonDraft& draft, const QString& reason)
{
    RowProblem unclear = problem(row, referrerText(draft), columnOf(draft));
    unclear.kind = isByNameOnly(draft) ? RowProblem::Kind::ReferrerUnclear : RowProblem::Kind::Skipped;
    unclear.reason = reason;
    if (isByNameOnly(draft))
        m_proposals.ask(unclear.value);
    return unclear;
}

void RowReferrers::askForNew()
{
    // Some have turned out to be known after all, by a later row.
    std::erase_if(m_new, [this](const NewReferrer& referrer) { return isKnown(referrer.entity); });
    for (const NewReferrer& referrer : m_new)
        m_proposals.ask(referrer.text);
}

void RowReferrers::addProblems(ImportSummary& summary) const
{
    QSet<QString> proposed;
    for (const ReferrerProposal& proposal : summary.referrerProposals)
        proposed.insert(ImportDecisions::namingKey(proposal.text));
    for (const NewReferrer& referrer : m_new) {
        if (!proposed.contains(ImportDecisions::namingKey(referrer.text)))
            continue;
        RowProblem found = problem(referrer.row, referrer.text, referrer.column);
        found.kind = RowProblem::Kind::ReferrerNew;
        found.reason = RowReferrerTexts::tr("Nobody here is called “%1”; unless somebody else is meant, a new person "
                                            "will be made.")
                           .arg(referrer.text);
        summary.problems.push_back(std::move(found));
    }
}

} // namespace vouchwell
