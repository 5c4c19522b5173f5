#include "core/actions/findsignals.h"

#include "core/rules/ringsignals.h"
#include "core/rules/velocitysignals.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/riskflagstore.h"
#include "core/storage/signalreader.h"

#include <QHash>

#include <algorithm>

namespace vouchwell {

namespace {

using Key = std::pair<int, QString>;

Key keyOf(const RiskFlag& flag, const QString& subject)
{
    return {int(flag.signal.kind), subject};
}

/// What was decided about the records that are one person by now, or about nobody.
struct EarlierDecision
{
    const RiskFlag* flag = nullptr;
    Signal::Marks known = {};
};

/// Flags beside what was found, and what has to be written because of it.
class FlagUpdate
{
public:
    explicit FlagUpdate(Book& book) : m_book(book), m_store(book.database()), m_stored(m_store.list())
    {
        for (const RiskFlag& flag : m_stored)
            m_byKey.insert(keyOf(flag, flag.subjectKey), &flag);
    }

    void plan(const std::vector<Signal>& found)
    {
        QHash<Key, const Signal*> foundByKey;
        for (const Signal& signal : found) {
            const Key key(int(signal.kind), subjectKeyOf(signal));
            foundByKey.insert(key, &signal);
            if (!m_byKey.contains(key))
                m_added.push_back(newFlag(signal));
        }
        for (const RiskFlag& flag : m_stored) {
            RiskFlag now = flag;
            follow(now, foundByKey.value(keyOf(flag, flag.subjectKey)), m_book.today());
            if (now != flag)
                m_changed.push_back({&flag, now});
        }
    }

    /// False where nothing has to be written.
    bool write()
    {
        if (m_added.empty() && m_changed.empty())
            return false;
        UnitOfWork work(m_book.database(), m_book.clock(), Book::userName());
        for (RiskFlag& flag : m_added) {
            m_store.add(work, flag);
            audit(work, flag.id, {}, flag);
        }
        for (const auto& [before, after] : m_changed) {
            m_store.update(work, after);
            if (before->state != after.state)
                audit(work, after.id, {{QStringLiteral("state"), toStored(before->state)}}, after);
        }
        work.commit();
        m_book.announceChange();
        return true;
    }

    qint64 openCount() { return m_store.openCount(); }

private:
    RiskFlag newFlag(const Signal& signal)
    {
        RiskFlag flag{{}, subjectKeyOf(signal), signal};
        flag.noticedOn = m_book.today();
        const EarlierDecision earlier = decisionAbout(flag);
        if (earlier.flag) {
            flag.decision = earlier.flag->decision;
            flag.decidedOn = earlier.flag->decidedOn;
            flag.decidedBy = earlier.flag->decidedBy;
            flag.reason = earlier.flag->reason;
            flag.known = earlier.known;
            follow(flag, &signal, m_book.today());
        }
        return flag;
    }

    /// Two records that became one: what was decided about either holds for both.
    EarlierDecision decisionAbout(const RiskFlag& wanted)
    {
        if (m_byPresentKey.isEmpty()) {
            for (const RiskFlag& flag : m_stored) {
                if (stateAfter(flag.decision) != RiskFlagState::Open && flag.decision != RiskDecision::Over)
                    m_byPresentKey.insert(keyOf(flag, m_store.presentSubject(flag.subjectKey)), &flag);
            }
        }
        EarlierDecision earlier;
        for (const RiskFlag* flag : m_byPresentKey.values(keyOf(wanted, wanted.subjectKey))) {
            if (!earlier.flag || flag->id > earlier.flag->id)
                earlier.flag = flag;
            earlier.known = joined(earlier.known, flag->known);
        }
        return earlier;
    }

    static void audit(UnitOfWork& work, RiskFlagId id, const QJsonObject& before, const RiskFlag& after)
    {
        HistoryStore::audit(
            work, {}, QStringLiteral("risk_flag"), id.value, before,
            {{QStringLiteral("state"), toStored(after.state)}, {QStringLiteral("score"), after.signal.score}});
    }

    struct Change
    {
        const RiskFlag* before;
        RiskFlag after;
    };

    Book& m_book;
    RiskFlagStore m_store;
    std::vector<RiskFlag> m_stored;
    QHash<Key, const RiskFlag*> m_byKey;
    QMultiHash<Key, const RiskFlag*> m_byPresentKey;
    std::vector<RiskFlag> m_added;
    std::vector<Change> m_changed;
};

void append(std::vector<Signal>& all, std::vector<Signal> some)
{
    std::move(some.begin(), some.end(), std::back_inserter(all));
}

} // namespace

Result<std::vector<Signal>> findSignals(Book& book, const std::stop_token& stop)
{
    try {
        SignalReader reader(book.database(), stop);
        std::vector<Signal> found;
        const std::vector<BroughtFact> brought = reader.brought();
        append(found, ringsAmong(brought));
        append(found, velocityAmong(brought));
        append(found, sharedDetailsAmong(brought, reader.details()));
        append(found, refundsAmong(reader.returned(brought)));
        append(found, paidInVain(reader.paidInVain()));
        append(found, paidTwice(reader.paidMilestones()));
        if (stop.stop_requested())
            return Failure{Failure::Kind::Cancelled, {}};
        return found;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<KeptSignals> keepSignals(Book& book, const std::vector<Signal>& found)
{
    try {
        FlagUpdate update(book);
        update.plan(found);
        const bool isChanged = update.write();
        return KeptSignals{update.openCount(), isChanged};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<KeptSignals> lookForSignals(Book& book)
{
    const Result<std::vector<Signal>> found = findSignals(book);
    return found ? keepSignals(book, *found) : Result<KeptSignals>(found.failure());
}

} // namespace vouchwell
