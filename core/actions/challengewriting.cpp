#include "core/actions/challengewriting.h"

#include "core/actions/postdue.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class ChallengeWritingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChallengeActions)
};

QJsonObject challengeJson(const Challenge& challenge)
{
    if (challenge.name.isEmpty())
        return {};
    return {{QStringLiteral("name"), challenge.name},
            {QStringLiteral("state"), toStored(challenge.state)},
            {QStringLiteral("from_on"), challenge.from.toString(Qt::ISODate)},
            {QStringLiteral("to_on"), challenge.to.toString(Qt::ISODate)}};
}

} // namespace

ChallengeWriting::ChallengeWriting(Book& book)
    : m_book(book),
      m_work(book.database(), book.clock(), Book::userName()),
      m_store(book.database()),
      m_touched(book.database())
{
    postDue(m_work, book.today());
    m_changes.emplace(m_work);
}

void ChallengeWriting::finish(const char* name, const Challenge& before, const Challenge& after)
{
    Evaluation(m_work, m_touched, m_book.today()).run();
    const ActId act = HistoryStore::addAct(m_work, QString::fromLatin1(name), after.name, *m_changes);
    HistoryStore::audit(m_work, act, QStringLiteral("challenge"), after.id.value, challengeJson(before),
                        challengeJson(after));
    m_work.commit();
    m_book.announceChange();
}

Failure noSuchChallenge()
{
    return {Failure::Kind::NotFound, ChallengeWritingTexts::tr("The challenge is no longer in the book.")};
}

} // namespace vouchwell
