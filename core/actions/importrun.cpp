#include "core/actions/importrun.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/transfer/draftlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

QStringView storedResult(RowResult result)
{
    switch (result) {
    case RowResult::Added: return u"added";
    case RowResult::Updated: return u"updated";
    case RowResult::Unchanged: return u"unchanged";
    case RowResult::Skipped: return u"skipped";
    }
    Q_UNREACHABLE();
}

RowResult resultOf(PeopleWriter::Change change)
{
    switch (change) {
    case PeopleWriter::Change::Added: return RowResult::Added;
    case PeopleWriter::Change::Filled: return RowResult::Updated;
    case PeopleWriter::Change::Nothing: return RowResult::Unchanged;
    }
    Q_UNREACHABLE();
}

QString severalFit(const PersonDraft& person)
{
    return ImportTexts::tr("Several people fit “%1”; please add an e-mail address.").arg(labelOf(person));
}

/// True when every word of one name is part of the other: "Ana Pérez" and "Ana María Pérez" are no contradiction.
bool namesAgree(const QString& a, const QString& b)
{
    if (a == b || a.isEmpty() || b.isEmpty())
        return true;
    const QStringList wordsA = a.split(u' ');
    const QStringList wordsB = b.split(u' ');
    const auto contains = [](const QStringList& all, const QStringList& some) {
        for (const QString& word : some) {
            if (!all.contains(word))
                return false;
        }
        return true;
    };
    return contains(wordsA, wordsB) || contains(wordsB, wordsA);
}

} // namespace

ImportRun::ImportRun(Book& book, UnitOfWork& work, EvaluationStore& touched, const ImportPlan& plan,
                     ChangeRecorder& changes)
    : m_book(book),
      m_work(work),
      m_touched(touched),
      m_profile(plan.profile),
      m_decisions(plan.decisions),
      m_plan(plan),
      m_batch(plan.batch),
      m_store(work),
      m_people(work.database(), isLooking(plan) ? PeopleIndex::Emails::AreKept : PeopleIndex::Emails::AreForgotten),
      m_writer(work, m_people, plan.batch, changes, plan.decisions.knownPeople),
      m_claims(work, &changes),
      m_campaigns(work.database()),
      m_past(plan.profile.kind == ImportKind::Sales ? ImportDecisions::PastRewards::Give
                                                    : plan.decisions.pastRewardsOrDefault(),
             book.today()),
      m_sales(book, work, plan.decisions, plan.batch),
      m_proposals(work, m_people, m_plan, changes),
      m_referrers(m_people, m_proposals, m_plan),
      m_mentions(work)
{
    m_summary.batch = plan.batch;
    m_people.reserve(size_t(std::max<qint64>(plan.profile.rows, 0)));
}

void ImportRun::take(StreamedRow& row)
{
    ++m_summary.rows;
    if (!row.draft.skipReason.isEmpty()) {
        skip(row, row.draft.skipReason);
        return;
    }
    switch (m_profile.kind) {
    case ImportKind::Customers: takeCustomer(row); break;
    case ImportKind::Referrals: takeReferral(row); break;
    case ImportKind::Sales: takeSale(row); break;
    }
}

void ImportRun::finish()
{
    m_writer.flush();
    m_store.flush();
    m_people.adoptMentions();
    applyMerges();
    m_summary.proposals = m_proposals.decideSame();
    applyMerges();
    m_writer.writeNames();
    claimOpenMentions();
    for (const NamedReferrer& named : m_namedReferrers)
        claim(named);
    m_writer.writeNames(); // those that were learnt of referrers
    m_referrers.askForNew();
    m_summary.referrerProposals = m_proposals.referrers();
    m_referrers.addProblems(m_summary);
    for (const UsedCode& used : m_usedCodes)
        claim(used);
    if (m_profile.kind != ImportKind::Sales)
        return;
    m_sales.finish();
    m_summary.returns = m_sales.returns();
}

void ImportRun::applyMerges()
{
    if (!m_people.hasMerges())
        return;
    m_store.flush();
    const qint64 newOnes = m_writer.applyMerges();
    if (m_profile.kind != ImportKind::Customers)
        return;
    // Two rows that were written as two new people have turned out to be one.
    m_summary.added -= newOnes;
    m_summary.updated += newOnes;
}

void ImportRun::addProblem(qint64 row, ImportField field, RowProblem::Kind kind, const QString& reason,
                           const QString& value)
{
    const auto column = std::find_if(m_profile.columns.begin(), m_profile.columns.end(),
                                     [field](const ColumnPlan& plan) { return plan.field == field; });
    if (column == m_profile.columns.end())
        m_summary.problems.push_back({row, {}, reason, kind, -1, value});
    else
        m_summary.problems.push_back({row, column->header, reason, kind, column->index, value});
}

QString ImportRun::headerOf(int column) const
{
    return column < 0 ? QString() : m_profile.columns[size_t(column)].header;
}

void ImportRun::skip(StreamedRow& row, const QString& reason)
{
    row.draft.skipReason = reason;
    finishRow(row, RowResult::Skipped, {}, 0);
}

void ImportRun::finishRow(const StreamedRow& row, RowResult result, PersonId person, qint64 record)
{
    const DraftRow& draft = row.draft;
    switch (result) {
    case RowResult::Added: ++m_summary.added; break;
    case RowResult::Updated: ++m_summary.updated; break;
    case RowResult::Unchanged: ++m_summary.unchanged; break;
    case RowResult::Skipped:
        ++m_summary.skipped;
        m_summary.problems.push_back({draft.row, headerOf(draft.skipColumn), draft.skipReason,
                                      RowProblem::Kind::Skipped, draft.skipColumn, draft.skipValue});
        break;
    }
    if (m_plan.isListingRows)
        m_summary.results.push_back({draft.row, result, draft.label, draft.skipReason});
    m_writer.writeNames();
    m_store.addRow(m_batch, draft.row, storedResult(result), draft.skipReason, person.value, record, row.cells);
}

SavedClaim ImportRun::addClaim(const NewClaim& claim)
{
    m_writer.flush();
    const SavedClaim saved = m_claims.add(claim);
    const bool isDecidedHere = saved.isNewClaim || m_profile.kind != ImportKind::Sales;
    if (claim.batch == m_batch && isDecidedHere)
        m_past.note(saved, claim.referredFriend);
    if (saved.isNewReferral)
        ++m_summary.referrals;
    m_touched.touch(claim.referredFriend);
    return saved;
}

void ImportRun::warnOfOtherName(const DraftRow& row, const PersonDraft& person, PeopleIndex::Entity entity)
{
    const QString known = m_people.nameKeyOf(entity).toString();
    if (namesAgree(known, person.nameKey))
        return;
    addProblem(row.row, ImportField::Email, RowProblem::Kind::OtherName,
               ImportTexts::tr(
                   "“%1” and “%2” have the same contact data, so they are taken for one person; the name known first "
                   "was kept.")
                   .arg(labelOf(person), known),
               labelOf(person));
}

void ImportRun::takeCustomer(StreamedRow& row)
{
    const CustomerDraft& draft = std::get<CustomerDraft>(row.draft.draft);
    const PeopleIndex::Entity entity = m_people.customer(draft.person);
    applyMerges();
    warnOfOtherName(row.draft, draft.person, entity);
    const PeopleWriter::Change change = m_writer.write(entity, draft);
    if (change == PeopleWriter::Change::Added)
        m_proposals.note(entity, row.draft.row);
    if (!draft.referredBy.isEmpty())
        m_namedReferrers.push_back({row.draft.row, entity, draft.referredBy, draft.customerSince});
    finishRow(row, resultOf(change), m_people.personOf(entity), 0);
}

void ImportRun::claimOpenMentions()
{
    for (const OpenMention& mention : m_mentions.all()) {
        const PeopleIndex::Entity referrer = m_people.named(mention.referredBy);
        OpenMention taken = mention;
        const CampaignRecord* chosen = m_campaigns.find(mention.campaign);
        taken.campaign = chosen && chosen->isPublished ? chosen->id : m_campaigns.on(mention.claimedOn);
        if (referrer < 0 || !taken.campaign.isValid())
            continue;
        claim(taken, m_people.personOf(referrer));
        m_mentions.remove(mention);
    }
}

void ImportRun::claim(const OpenMention& mention, PersonId referrer)
{
    addClaim({referrer,
              mention.referredFriend,
              mention.claimedOn,
              mention.sourceOrder,
              {},
              EntryMode::CustomerList,
              mention.batch,
              mention.rewardsFrom,
              !mention.rewardsFrom.isValid(),
              mention.campaign});
}

CampaignId ImportRun::campaignOn(QDate day)
{
    if (m_decisions.campaign.isValid())
        return m_decisions.campaign;
    const auto known = m_campaignOfDay.constFind(day.toJulianDay());
    if (known != m_campaignOfDay.constEnd())
        return *known;
    return *m_campaignOfDay.insert(day.toJulianDay(), m_campaigns.on(day));
}

void ImportRun::addNoCampaign(qint64 row, ImportField dayField, QDate day)
{
    addProblem(row, dayField, RowProblem::Kind::NoCampaign,
               ImportTexts::tr("No referral was recorded for this row. %1 Or choose a campaign for the whole file.")
                   .arg(m_campaigns.whyNone(day)),
               day.toString(Qt::ISODate));
}

PersonId ImportRun::askedByOf(const DraftRow& row, const QString& text)
{
    if (text.isEmpty())
        return {};
    PeopleIndex::Entity entity = m_people.named(text);
    if (entity == PeopleIndex::kNobody) {
        PersonDraft draft;
        draft.fullName = text.simplified();
        draft.nameKey = foldKey(draft.fullName);
        entity = m_people.mentioned(draft);
        if (entity >= 0)
            m_writer.write(entity, draft);
    }
    if (entity >= 0)
        return m_people.personOf(entity);
    addProblem(row.row, ImportField::AskedBy, RowProblem::Kind::Unreadable,
               ImportTexts::tr("Several people are called “%1”, so nobody is noted as having asked. Please write an "
                               "e-mail address or a customer code.")
                   .arg(text),
               text);
    return {};
}

PeopleIndex::Entity ImportRun::referrerOf(const QString& text)
{
    const ImportDecisions::Naming* naming = m_decisions.namingOf(text);
    if (!naming)
        return m_people.named(text);
    switch (naming->who) {
    case ImportDecisions::Naming::Who::Nobody: return PeopleIndex::kNobody;
    case ImportDecisions::Naming::Who::Person: return m_proposals.personMeantBy(text, naming->person);
    case ImportDecisions::Naming::Who::NewPerson: break;
    }
    PersonDraft draft;
    draft.fullName = text.simplified();
    draft.nameKey = foldKey(draft.fullName);
    const PeopleIndex::Entity entity = m_people.mentioned(draft);
    if (entity >= 0)
        m_writer.write(entity, draft);
    return entity;
}

void ImportRun::claim(const NamedReferrer& named)
{
    OpenMention mention{m_people.personOf(named.customer),
                        named.referredBy,
                        named.claimedOn.isValid() ? named.claimedOn : m_book.today(),
                        named.row,
                        m_batch,
                        m_past.rewardsFrom(),
                        m_decisions.campaign};
    const PeopleIndex::Entity referrer = referrerOf(named.referredBy);
    if (referrer >= 0) {
        mention.campaign = campaignOn(mention.claimedOn);
        if (!mention.campaign.isValid())
            return addNoCampaign(named.row, ImportField::CustomerSince, mention.claimedOn);
        return claim(mention, m_people.personOf(referrer));
    }
    if (m_decisions.namingOf(named.referredBy))
        return; // nobody, by decision
    const bool isUnclear = referrer == PeopleIndex::kSeveral;
    const QString reason =
        isUnclear
            ? ImportTexts::tr("Several people are called “%1”; please write an e-mail address or a customer code.")
            : ImportTexts::tr("Nobody here is called “%1”, so no referral was recorded for this row.");
    addProblem(named.row, ImportField::ReferredBy,
               isUnclear ? RowProblem::Kind::ReferrerUnclear : RowProblem::Kind::ReferrerUnknown,
               reason.arg(named.referredBy), named.referredBy);
    m_mentions.add(mention);
    m_proposals.ask(named.referredBy);
}

void ImportRun::takeReferral(StreamedRow& row)
{
    ReferralDraft& draft = std::get<ReferralDraft>(row.draft.draft);
    const QDate on = draft.referredOn.isValid() ? draft.referredOn : m_book.today();
    const CampaignId campaign = campaignOn(on);
    if (!campaign.isValid()) {
        addNoCampaign(row.draft.row, ImportField::ReferredOn, on);
        const RowProblem problem = m_summary.problems.back();
        m_summary.problems.pop_back();
        skip(row, problem.reason);
        m_summary.problems.back() = problem;
        return;
    }
    const PeopleIndex::Entity referrer = m_referrers.find(draft.referrer);
    if (referrer == PeopleIndex::kNobody)
        return skip(row, ImportTexts::tr("You said that nobody is meant as the referrer of this row."));
    const PeopleIndex::Entity referredFriend = m_people.mentioned(draft.referredFriend);
    if (referrer == PeopleIndex::kSeveral) {
        const RowProblem unclear = m_referrers.unclear(row.draft.row, draft.referrer, severalFit(draft.referrer));
        skip(row, unclear.reason);
        m_summary.problems.back() = unclear;
        return;
    }
    if (referredFriend == PeopleIndex::kSeveral)
        return skip(row, severalFit(draft.referredFriend));
    applyMerges();
    warnOfOtherName(row.draft, draft.referredFriend, referredFriend);
    const bool filledReferrer = m_writer.write(referrer, draft.referrer) == PeopleWriter::Change::Filled;
    m_referrers.note(row.draft.row, draft.referrer, referrer);
    const PeopleWriter::Change friendChange = m_writer.write(referredFriend, draft.referredFriend);
    if (friendChange == PeopleWriter::Change::Added)
        m_proposals.note(referredFriend, row.draft.row);
    const bool filledFriend = friendChange == PeopleWriter::Change::Filled;
    NewClaim claim{m_people.personOf(referrer),
                   m_people.personOf(referredFriend),
                   on,
                   row.draft.row,
                   draft.channel,
                   EntryMode::Import,
                   m_batch,
                   m_past.rewardsFrom(),
                   m_past.areAskedFor(),
                   campaign,
                   askedByOf(row.draft, draft.askedBy)};
    const SavedClaim saved = addClaim(claim);
    const bool isFreed = !saved.isNewClaim && saved.rewardsFrom.isValid() && claim.isAskedFor;
    const bool isUpdate = saved.isMovedEarlier || isFreed || filledReferrer || filledFriend;
    const RowResult result = saved.isNewClaim ? RowResult::Added : isUpdate ? RowResult::Updated : RowResult::Unchanged;
    finishRow(row, result, claim.referredFriend, saved.referral.value);
}

void ImportRun::takeSale(StreamedRow& row)
{
    const SaleDraft& draft = std::get<SaleDraft>(row.draft.draft);
    PersonId person;
    if (!draft.customer.isEmpty()) {
        const PeopleIndex::Entity entity = m_people.mentioned(draft.customer);
        if (entity == PeopleIndex::kSeveral) {
            skip(row, severalFit(draft.customer));
            return;
        }
        applyMerges();
        if (m_writer.write(entity, draft.customer) == PeopleWriter::Change::Added)
            m_proposals.note(entity, row.draft.row);
        person = m_people.personOf(entity);
        if (!draft.referralCodeKey.isEmpty() && !draft.isReturn)
            m_usedCodes.push_back({row.draft.row, entity, draft.referralCodeKey, draft.on});
        m_writer.flush();
    }
    const SaleWriter::Written written = m_sales.write(row.draft.row, draft, person);
    addOtherSale(row.draft, draft, written);
    RowResult result = written.result;
    if (draft.refundedMinor > 0) {
        const SaleWriter::Written refund = m_sales.writeRefund(row.draft.row, draft, person);
        addOtherSale(row.draft, draft, refund);
        if (refund.result != RowResult::Unchanged && result == RowResult::Unchanged)
            result = RowResult::Updated;
    }
    finishRow(row, result, person, written.id.value);
}

void ImportRun::claim(const UsedCode& used)
{
    const PeopleIndex::Entity referrer = m_people.withCode(used.codeKey);
    if (referrer < 0)
        return; // most codes are only discounts
    const PersonId by = m_people.personOf(referrer);
    const PersonId buyer = m_people.personOf(used.buyer);
    const CampaignId campaign = campaignOn(used.on);
    if (by == buyer)
        return;
    if (!campaign.isValid())
        return addNoCampaign(used.row, ImportField::SaleDate, used.on);
    addClaim({by, buyer, used.on, used.row, ImportTexts::tr("Code"), EntryMode::Import, m_batch, m_past.rewardsFrom(),
              false, campaign});
}

void ImportRun::addOtherSale(const DraftRow& row, const SaleDraft& draft, const SaleWriter::Written& written)
{
    if (!written.difference)
        return;
    if (written.result == RowResult::Updated) {
        m_summary.replacedSales.push_back({row.row, draft.document, *written.difference});
        return;
    }
    const QString reason =
        written.isOfThisFile
            ? ImportTexts::tr("“%1” is in another row of this file with another customer, date or amount; this row was "
                              "not imported. Please sort the rows by document, or leave one of them out.")
            : ImportTexts::tr("“%1” is in the book already with another customer, date or amount; the book was not "
                              "changed.");
    addProblem(row.row, ImportField::Document,
               written.isOfThisFile ? RowProblem::Kind::TwiceInFile : RowProblem::Kind::OtherSale,
               reason.arg(draft.document), draft.document);
    m_summary.problems.back().sale = written.difference;
}

} // namespace vouchwell
