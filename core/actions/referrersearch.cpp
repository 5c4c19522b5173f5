#include "core/actions/referrersearch.h"

#include "core/actions/likenesstext.h"
#include "core/base/text.h"
#include "core/domain/personlikeness.h"
#include "core/storage/traitsreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace vouchwell {

namespace {

class ReferrerTexts
{
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

constexpr int kCode = 97;
constexpr int kPhone = 95;
constexpr int kOneName = 60; ///< somebody is called by one name only
constexpr int kMostOfName = 96;
constexpr int kLeast = 50;
constexpr qsizetype kMostAnswers = 5;

} // namespace

void ReferrerSearch::ask(const QString& text)
{
    const QString key = ImportDecisions::namingKey(text);
    if (m_known.contains(key))
        return;
    m_known.insert(key, m_questions.size());
    const MentionText parts = mentionTextOf(text);
    m_questions.push_back({text, parts, NameWords(parts.nameKey), {}});
}

void ReferrerSearch::askAll(CandidatePairs& pairs) const
{
    for (size_t i = 0; i < m_questions.size(); ++i) {
        const Question& question = m_questions[i];
        LikenessKeys keys;
        addNameKeys(question.name, keys);
        if (question.name.size() == 1)
            addWordKeys(question.name, keys);
        addPhoneKeys(question.parts.digits, question.name, keys);
        pairs.ask(numberOf(i), keys);
    }
}

bool ReferrerSearch::isOffered(Entity entity) const
{
    const PersonId person = m_people.personOf(entity);
    return person.isValid() && (!m_firstNew.isValid() || person < m_firstNew);
}

void ReferrerSearch::offerAll(CandidatePairs& pairs) const
{
    for (Entity entity = 0; entity < m_people.size(); ++entity) {
        if (m_people.root(entity) != entity || !isOffered(entity))
            continue;
        LikenessKeys keys;
        NameWords name;
        for (const QString& nameKey : m_people.nameKeysOf(entity)) {
            name = NameWords(nameKey);
            addNameKeys(name, keys);
            addWordKeys(name, keys);
        }
        for (const QString& phone : m_people.phoneKeysOf(entity))
            addPhoneKeys(phone, name, keys);
        pairs.offer(entity, keys);
    }
}

void ReferrerSearch::answerSurely(Question& question) const
{
    const auto add = [&](Entity entity, const QString& reason) {
        if (entity >= 0 && isOffered(entity))
            question.answers.push_back({entity, {question.text, {}, {}, kCode, reason}});
    };
    for (const QString& word : question.parts.words)
        add(m_people.withCode(foldKey(word).remove(u' ')),
            ReferrerTexts::tr("The customer code “%1” is theirs.").arg(word));
    add(m_people.withEmail(question.parts.emailKey), ReferrerTexts::tr("The e-mail address is theirs."));
}

void ReferrerSearch::answer(Question& question, Entity entity) const
{
    const QStringView tail = phoneTail(question.parts.digits);
    for (const QString& phone : m_people.phoneKeysOf(entity)) {
        if (!tail.isEmpty() && phoneTail(phone) == tail) {
            question.answers.push_back(
                {entity, {question.text, {}, {}, kPhone, ReferrerTexts::tr("The telephone number is theirs.")}});
            return;
        }
    }
    NameLikeness best;
    for (const QString& nameKey : m_people.nameKeysOf(entity)) {
        const NameWords name(nameKey);
        NameLikeness found = nameLikeness(question.name, name);
        if (std::min(question.name.size(), name.size()) == 1 && question.name.size() != name.size())
            found.score = std::min(found.score, kOneName);
        if (found.score > best.score)
            best = found;
    }
    const int score = std::min(best.score, kMostOfName);
    if (score >= kLeast)
        question.answers.push_back({entity, {question.text, {}, {}, score, reasonOf(best.how)}});
}

std::vector<ReferrerProposal> ReferrerSearch::run(TraitsReader& reader)
{
    std::vector<ReferrerProposal> proposals;
    if (m_questions.empty())
        return proposals;
    CandidatePairs pairs;
    askAll(pairs);
    offerAll(pairs);
    for (Question& question : m_questions)
        answerSurely(question);
    pairs.forEach([this](int entity, int) { return entity < m_people.size(); },
                  [this](int entity, int number) {
                      answer(m_questions[size_t(number - m_people.size())], entity);
                      return true;
                  });
    for (Question& question : m_questions) {
        std::stable_sort(question.answers.begin(), question.answers.end(), [this](const auto& a, const auto& b) {
            return std::pair(-a.second.score, m_people.personOf(a.first)) <
                   std::pair(-b.second.score, m_people.personOf(b.first));
        });
        QSet<Entity> shown;
        for (auto& [entity, proposal] : question.answers) {
            if (shown.size() == kMostAnswers || shown.contains(entity))
                continue;
            shown.insert(entity);
            proposal.person = m_people.personOf(entity);
            proposal.name = reader.nameOf(proposal.person);
            proposals.push_back(std::move(proposal));
        }
        question.answers.clear();
    }
    return proposals;
}

} // namespace vouchwell
