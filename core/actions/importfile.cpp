#include "core/actions/importfile.h"

#include "core/actions/backupbook.h"
#include "core/actions/draftstream.h"
#include "core/actions/evaluation.h"
#include "core/actions/importmatching.h"
#include "core/actions/importrun.h"
#include "core/storage/book.h"
#include "core/storage/conversionreader.h"
#include "core/storage/historystore.h"
#include "core/storage/indexpause.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <future>

namespace vouchwell {

namespace {

/// Above this many rows a first import builds the indexes afterwards.
constexpr qint64 kManyRows = 5000;

/// How much of the work is done when all rows are written; the rest is evaluation.
constexpr double kReadingShare = 0.8;

class ImportFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

Failure stoppedFailure()
{
    return Failure{Failure::Kind::Cancelled, ImportFileTexts::tr("The import was cancelled. Nothing was changed.")};
}

/// The share of the whole work that one phase takes, for one bar from 0 to 1.
std::function<void(double)> phase(const std::function<void(double)>& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double share) { progress(from + (to - from) * std::clamp(share, 0.0, 1.0)); };
}

/// Reads the table as the last import of such a list was told to. `request.table` becomes how it was read.
Result<TableProfile> profileAsRemembered(Book& book, ImportRequest& request, const std::stop_token& stop,
                                         const std::function<void(double)>& progress)
{
    Result<TableProfile> profile = profileFile(request, request.kind, stop, progress);
    if (!profile)
        return profile;
    if (const std::optional<TableOptions> options = rememberedOptions(book, *profile)) {
        request.table = *options;
        profile = profileFile(request, request.kind, stop, progress);
    }
    if (profile)
        applyRemembered(book, *profile, request.choices);
    return profile;
}

Result<TableProfile> profileOf(Book& book, ImportRequest& request, const std::stop_token& stop,
                               const std::function<void(double)>& progress)
{
    if (request.profile)
        return *request.profile;
    if (!request.matching)
        return profileAsRemembered(book, request, stop, progress);
    request.table = optionsWith(request.path, request.table, *request.matching);
    Result<TableProfile> profile = profileFile(request, request.kind, stop, progress);
    if (profile)
        applyMatching(*profile, *request.matching, request.choices);
    return profile;
}

/// A column whose order or mark had to be guessed is one problem, at the first row that could be read in two ways.
void addGuesses(const TableProfile& profile, std::vector<RowProblem>& problems)
{
    for (const ColumnPlan& column : profile.columns) {
        if (!column.guess.isEmpty())
            problems.push_back(
                {column.guessRow, column.header, column.guess, RowProblem::Kind::Guessed, column.index,
                 isDateField(column.field) ? column.dates.firstAmbiguous() : column.decimals.firstAmbiguous()});
    }
}

/// How an import is taken back, and what its title says.
QJsonObject inverseOf(const QString& kind, const QString& file, const ImportSummary& summary)
{
    return {{QStringLiteral("action"), QStringLiteral("undo_import")},
            {QStringLiteral("batch"), QString::number(summary.batch.value)},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("file"), file},
            {QStringLiteral("added"), summary.added}};
}

std::vector<ConversionPreview> previewsOf(Database& database, BatchId batch,
                                          const std::vector<SettledConversion>& settled)
{
    std::vector<ConversionPreview> previews;
    if (settled.empty())
        return previews;
    previews.reserve(settled.size());
    ConversionReader reader(database, batch);
    for (const SettledConversion& conversion : settled) {
        const ConversionNames names = reader.namesOf(conversion.referral, conversion.sale);
        previews.push_back({conversion.referral, names.referrer, names.friendName, names.document, conversion.on,
                            conversion.rewardMinor, conversion.isReversal, names.row});
    }
    std::stable_sort(previews.begin(), previews.end(),
                     [](const ConversionPreview& a, const ConversionPreview& b) { return a.on < b.on; });
    return previews;
}

/// Everything that writes, inside one unit of work that the caller commits or drops.
class ImportJob
{
public:
    ImportJob(Book& book, UnitOfWork& work, const ImportRequest& request, const TableProfile& profile,
              std::future<QString> hash)
        : m_book(book), m_work(work), m_request(request), m_profile(profile), m_hash(std::move(hash))
    {
    }

    Result<ImportSummary> run(const std::stop_token& stop, const std::function<void(double)>& progress)
    {
        EvaluationStore touched(m_book.database());
        touched.touchDue(m_book.today());
        ImportStore store(m_work);
        const QFileInfo file(m_request.path);
        const BatchId batch = store.begin({kindKey(m_profile.kind), file.fileName(), m_profile.facts.sheet,
                                           QString::fromUtf8(toJson(matchingOf(m_profile))), m_book.today()});
        std::optional<IndexPause> pause = pausedIndexes();
        const PersonId firstNew = nextPersonId(m_book.database());
        ChangeRecorder changes(m_work, batch, firstNew);
        Result<Written> written = writeRows(touched, {batch, firstNew}, changes, stop, progress);
        if (!written)
            return written.failure();
        if (pause)
            pause->resume();
        changes.touchConcerned();
        Evaluation evaluation(m_work, touched, m_book.today(), Standing::Settled);
        evaluation.run();
        if (progress)
            progress(1.0);
        ImportSummary summary = std::move(written->summary);
        summary.conversions = previewsOf(m_book.database(), batch, evaluation.conversions());
        summary.rewardsAddedMinor = evaluation.addedMinor();
        summary.pastRewards = m_request.decisions.pastRewardsOrDefault();
        ClaimStore claims(m_work);
        if (m_profile.kind == ImportKind::Sales)
            written->past = pastOfSales(claims, evaluation, touched, summary);
        if (m_request.isDryRun || !written->past.areAskedFor())
            addPast(summary, written->past.measure(m_work, claims, touched));
        store.finish(
            batch,
            {summary.rows, summary.added, summary.updated, summary.unchanged, summary.skipped, summary.referrals},
            m_hash.get());
        remember(m_work, m_profile, m_request.decisions.pastRewards, m_book.today());
        const ActId act = HistoryStore::addAct(m_work, QStringLiteral("import"), file.fileName(),
                                               inverseOf(kindKey(m_profile.kind), file.fileName(), summary));
        changes.store(act);
        HistoryStore::audit(m_work, act, QStringLiteral("import_batch"), batch.value, {},
                            {{QStringLiteral("added"), summary.added}, {QStringLiteral("updated"), summary.updated}});
        return summary;
    }

private:
    struct Identity
    {
        BatchId batch;
        PersonId firstNew; ///< everybody from this id on is new
    };

    struct Written
    {
        ImportSummary summary;
        PastReferrals past;
    };

    /// Reads and writes all rows. Everything that is kept meanwhile to recognise people is gone afterwards: building
    /// indexes needs as much room again.
    Result<Written> writeRows(EvaluationStore& touched, const Identity& identity, ChangeRecorder& changes,
                              const std::stop_token& stop, const std::function<void(double)>& progress)
    {
        ImportRun run(m_book, m_work, touched,
                      {m_profile, m_request.decisions, identity.batch, identity.firstNew, m_request.isProposing,
                       m_request.isListingRows, stop},
                      changes);
        DraftStream stream(m_request, m_profile, m_book.shop().currency, m_book.today());
        while (std::optional<DraftBlock> block = stream.next()) {
            for (StreamedRow& row : block->rows)
                run.take(row);
            std::vector<RowProblem>& problems = run.summary().problems;
            problems.insert(problems.end(), std::make_move_iterator(block->problems.begin()),
                            std::make_move_iterator(block->problems.end()));
            stream.giveBack(std::move(*block));
            if (stop.stop_requested())
                return stoppedFailure();
            if (progress)
                progress(kReadingShare * stream.progress());
        }
        if (stream.failure())
            return *stream.failure();
        run.finish();
        if (stop.stop_requested())
            return stoppedFailure();
        run.summary().warnings = stream.warnings();
        return Written{std::move(run.summary()), run.takePastReferrals()};
    }

    /// The referrals that became customers with these sales, before the day from which they earn: unless somebody asks,
    /// they go on earning nothing.
    PastReferrals pastOfSales(ClaimStore& claims, const Evaluation& evaluation, EvaluationStore& touched,
                              ImportSummary& summary)
    {
        summary.pastRewards = m_request.decisions.pastRewards.value_or(ImportDecisions::PastRewards::LeaveOut);
        PastReferrals past(summary.pastRewards, m_book.today());
        std::vector<MarkedClaim> marked;
        for (const SettledConversion& conversion : evaluation.conversions()) {
            if (conversion.isReversal)
                continue;
            for (const MarkedClaim& claim : claims.markedClaims(conversion.referral, conversion.on)) {
                past.note(claim);
                marked.push_back(claim);
            }
        }
        if (marked.empty() || !past.areAskedFor())
            return past;
        for (const MarkedClaim& claim : marked) {
            claims.setRewardsFrom(claim.id, {});
            touched.touch(claim.referredFriend);
        }
        Evaluation again(m_work, touched, m_book.today(), Standing::Settled);
        again.run();
        summary.rewardsAddedMinor += again.addedMinor();
        return past;
    }

    static void addPast(ImportSummary& summary, const PastReferrals::Found& found)
    {
        summary.pastReferrals = found.referrals;
        summary.pastRewardsMinor = found.rewardsMinor;
    }

    /// A first large list of customers goes in without indexes; nothing looks anything up by them meanwhile.
    std::optional<IndexPause> pausedIndexes()
    {
        const bool isFirst = m_profile.kind == ImportKind::Customers && m_profile.rows > kManyRows &&
                             isEmptyTable(m_book.database(), QStringLiteral("people"));
        if (!isFirst)
            return std::nullopt;
        return IndexPause(m_book.database(), {QStringLiteral("people"), QStringLiteral("contact_points"),
                                              QStringLiteral("customer_codes")});
    }

    Book& m_book;
    UnitOfWork& m_work;
    const ImportRequest& m_request;
    const TableProfile& m_profile;
    std::future<QString> m_hash; ///< of the file
};

/// Why the chosen campaign cannot be imported into; empty where it can, or where none was chosen.
QString whyNoCampaign(Book& book, CampaignId chosen)
{
    const std::optional<CampaignRecord> campaign = CampaignStore(book.database()).find(chosen);
    if (!chosen.isValid() || (campaign && campaign->isPublished && campaign->byHand != CampaignSwitch::Deleted))
        return {};
    return ImportFileTexts::tr(
        "The chosen campaign has no published rules, or was deleted. Please choose another one.");
}

void sortProblems(std::vector<RowProblem>& problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
}

} // namespace

QString hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

ImportChoices choicesFor(const Book& book)
{
    ImportChoices choices;
    choices.countryCode = book.shop().country;
    return choices;
}

Result<TableProfile> profileFile(const ImportRequest& request, std::optional<ImportKind> kind,
                                 const std::stop_token& stop, const std::function<void(double)>& progress)
{
    const auto profileAs = [&](ImportKind as) -> Result<TableProfile> {
        Result<std::unique_ptr<RowSource>> source = openTable(request.path, request.table);
        if (!source)
            return source.failure();
        return profileTable(**source, as, request.choices, request.table, stop, progress);
    };
    Result<TableProfile> profile = profileAs(kind.value_or(ImportKind::Customers));
    if (!profile || kind)
        return profile;
    const ImportKind likely = likelyKind(profile->headerCells);
    return likely == profile->kind ? profile : profileAs(likely);
}

Result<ImportSummary> importFile(Book& book, const ImportRequest& asked, const std::stop_token& stop,
                                 const std::function<void(double)>& progress)
try {
    ImportRequest request = asked;
    // On a thread of its own: the hash of a large file takes as long as looking through it.
    std::future<QString> hash = std::async(std::launch::async, hashOfFile, request.path);
    const Result<TableProfile> profile = profileOf(book, request, stop, phase(progress, 0.0, 0.1));
    if (!profile)
        return profile.failure();
    if (const QString obstacle = whyNoCampaign(book, request.decisions.campaign); !obstacle.isEmpty())
        return Failure{Failure::Kind::Refused, obstacle};
    if (request.isBackedUpBefore && !request.isDryRun) {
        if (const Result<Done> kept = backUp(book, BackupReason::BeforeImport); !kept)
            return kept.failure();
    }
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    Result<ImportSummary> summary =
        ImportJob(book, work, request, *profile, std::move(hash)).run(stop, phase(progress, 0.1, 1.0));
    if (!summary)
        return summary;
    addGuesses(*profile, summary->problems);
    sortProblems(summary->problems);
    if (request.isDryRun) {
        summary->batch = {};
        return summary;
    }
    if (stop.stop_requested())
        return stoppedFailure();
    work.commit();
    return summary;
} catch (const std::exception& error) {
    return failureOf(error);
}

} // namespace vouchwell
