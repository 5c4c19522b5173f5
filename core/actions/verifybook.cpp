#include "core/actions/verifybook.h"

#include "core/actions/casecheck.h"
#include "core/actions/differencetext.h"
#include "core/actions/figurecheck.h"
#include "core/actions/programfacts.h"
#include "core/actions/sumcheck.h"
#include "core/storage/backupfolder.h"
#include "core/storage/book.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace vouchwell {

namespace {

class VerifyBookTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

/// How much of the time each part takes, about.
constexpr double kShareOfFile = 0.3;
constexpr double kShareOfReferrals = 0.6;

struct Stopped
{
};

/// Checks one book, part by part.
class Proof
{
public:
    Proof(Book& book, const std::stop_token& stop, const std::function<void(double)>& progress)
        : m_book(book), m_stop(stop), m_progress(progress)
    {
    }

    BookProof run()
    {
        QElapsedTimer timer;
        timer.start();
        BookProof proof;
        proof.counts = verifyCounts(m_book.database());
        m_broken = VerifyReader(m_book.database()).brokenRules();
        reach(kShareOfFile);
        checkReferrals(proof.counts.referrals);
        checkFigures();
        DifferenceTexts texts(m_book);
        for (const BrokenRule& rule : m_broken) {
            stopWhereAsked();
            proof.differences.push_back(texts.describe(rule));
        }
        proof.newestBackup = newestBackup();
        proof.milliseconds = timer.elapsed();
        return proof;
    }

private:
    void stopWhereAsked() const
    {
        if (m_stop.stop_requested())
            throw Stopped();
    }

    void reach(double share) const
    {
        stopWhereAsked();
        if (m_progress)
            m_progress(share);
    }

    void checkReferrals(qint64 total)
    {
        EvaluationStore store(m_book.database());
        const VersionRules rules = store.rulesByVersion();
        const ProgramFeed feed(rules, m_book.today(), Standing::AllGiven);
        std::optional<Program> together;
        store.touchAll();
        if (feed.dependsOnHistory())
            together = workOutTogether(store, rules, feed);
        qint64 looked = 0;
        store.forEachBlock([&](std::vector<ReferralCase>& block) {
            checkBlock(block, rules, feed, store, together);
            looked += qint64(block.size());
            reach(kShareOfFile + kShareOfReferrals * double(looked) / double(std::max<qint64>(total, 1)));
        });
    }

    Program workOutTogether(EvaluationStore& store, const VersionRules& rules, const ProgramFeed& feed)
    {
        Program program = feed.start();
        store.forEachBlock([&](std::vector<ReferralCase>& block) {
            const std::vector<ReferralCourse> courses = coursesOf(block, rules, m_book.today());
            for (size_t i = 0; i < block.size(); ++i)
                feed.add(program, block[i], courses[i]);
            stopWhereAsked();
        });
        if (feed.asksAboutPeople())
            store.describePeople(program);
        program.workOut(Tracing::Off);
        return program;
    }

    void checkBlock(const std::vector<ReferralCase>& block, const VersionRules& rules, const ProgramFeed& feed,
                    EvaluationStore& store, const std::optional<Program>& together)
    {
        Program program = feed.start();
        const std::vector<ReferralCourse> courses = coursesOf(block, rules, m_book.today());
        for (size_t i = 0; i < block.size() && !together; ++i)
            feed.add(program, block[i], courses[i]);
        if (!together) {
            if (feed.asksAboutPeople())
                store.describePeople(program);
            program.workOut(Tracing::Off);
        }
        for (size_t i = 0; i < block.size(); ++i) {
            const Program& worked = together ? *together : program;
            CaseCheck(block[i], courses[i], worked.rewardsOf(block[i].id), m_broken).run();
            m_figures.count(block[i], courses[i]);
            m_sums.count(block[i], courses[i]);
        }
    }

    void checkFigures()
    {
        const Result<SnapshotPtr> snapshot = loadSnapshot(m_book, m_stop);
        stopWhereAsked();
        if (!snapshot)
            throw StorageError(StorageError::Kind::Other, snapshot.failure().text);
        m_figures.compare(**snapshot, postedBalances(m_book.database()), m_broken);
        const Result<MetricFactsPtr> facts = loadMetricFacts(m_book, *snapshot, m_stop);
        stopWhereAsked();
        if (!facts)
            throw StorageError(StorageError::Kind::Other, facts.failure().text);
        m_sums.compare(m_book.database(), Numbers(*facts, {}), m_broken);
        reach(1.0);
    }

    std::optional<QDateTime> newestBackup() const
    {
        const std::vector<BackupFile> backups = BackupFolder(m_book.path()).list();
        return backups.empty() ? std::nullopt : std::optional(backups.front().madeAt);
    }

    Book& m_book;
    const std::stop_token& m_stop;
    const std::function<void(double)>& m_progress;
    std::vector<BrokenRule> m_broken;
    FigureCheck m_figures;
    SumCheck m_sums;
};

} // namespace

Result<BookProof> proveBook(Book& book, const std::stop_token& stop, const std::function<void(double)>& progress)
{
    try {
        return Proof(book, stop, progress).run();
    } catch (const Stopped&) {
        return Failure{Failure::Kind::Cancelled, VerifyBookTexts::tr("The check was stopped; nothing was changed.")};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<std::vector<Difference>> verifyBook(Book& book)
{
    Result<BookProof> proof = proveBook(book);
    if (!proof)
        return proof.failure();
    return std::move(proof->differences);
}

} // namespace vouchwell
