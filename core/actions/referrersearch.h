#pragma once

#include "core/actions/candidatepairs.h"
#include "core/actions/importproposals.h"
#include "core/actions/peopleindex.h"
#include "core/domain/mentiontext.h"

namespace vouchwell {

class TraitsReader;

/// Looks for people who may be meant by texts that name nobody, or nobody in particular.
class ReferrerSearch
{
public:
    using Entity = PeopleIndex::Entity;

    /// Only people below `firstNew` are proposed, where it is valid.
    explicit ReferrerSearch(const PeopleIndex& people, PersonId firstNew = {}) : m_people(people), m_firstNew(firstNew)
    {
    }

    void ask(const QString& text);
    /// The few best for each text, texts in the order in which they were asked for.
    std::vector<ReferrerProposal> run(TraitsReader& reader);

private:
    struct Question
    {
        QString text;
        MentionText parts;
        NameWords name;
        std::vector<std::pair<Entity, ReferrerProposal>> answers;
    };

    void askAll(CandidatePairs& pairs) const;
    void offerAll(CandidatePairs& pairs) const;
    void answerSurely(Question& question) const;
    void answer(Question& question, Entity entity) const;
    bool isOffered(Entity entity) const;
    int numberOf(size_t question) const { return m_people.size() + int(question); }

    const PeopleIndex& m_people;
    PersonId m_firstNew;
    QHash<QString, size_t> m_known; ///< by ImportDecisions::namingKey
    std::vector<Question> m_questions;
};

} // namespace vouchwell
