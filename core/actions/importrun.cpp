#include "core/actions/importrun.h"

#include "core/domain/person.h"
#include "core/storage/book.h"
#include "core/storage/salestore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

constexpr size_t kRowsBetweenReports = 512;

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

QString labelOf(const PersonDraft& person)
{
    if (!person.fullName.isEmpty())
        return person.fullName;
    if (!person.givenName.isEmpty() || !person.familyName.isEmpty())
        return joinedName(person.givenName, person.familyName);
    for (const QString* text : {&person.email, &person.phone, &person.code}) {
        if (!text->isEmpty())
            return *text;
    }
    return {};
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

/// Tells progress every now and then; false when the work shall stop.
bool goesOn(size_t done, size_t all, const std::stop_token& stop, const std::function<void(double)>& progress)
{
    if (done % kRowsBetweenReports != 0)
        return true;
    if (progress)
        progress(double(done) / double(all));
    return !stop.stop_requested();
}

} // namespace

ImportRun::ImportRun(Book& book, UnitOfWork& work, EvaluationStore& touched, const TableProfile& profile, BatchId batch)
    : m_book(book),
      m_work(work),
      m_touched(touched),
      m_profile(profile),
      m_batch(batch),
      m_store(work),
      m_people(work.database()),
      m_writer(work, m_people, batch),
      m_claims(work, book.starterCampaign(), book.starterVersion())
{
    m_summary.batch = batch;
}

bool ImportRun::write(std::vector<DraftRow>& rows, const std::stop_token& stop,
                      const std::function<void(double)>& progress)
{
    m_summary.rows = qint64(rows.size());
    m_summary.results.reserve(rows.size());
    switch (m_profile.kind) {
    case ImportKind::Customers: return writeCustomers(rows, stop, progress);
    case ImportKind::Referrals: return writeReferrals(rows, stop, progress);
    case ImportKind::Sales: return writeSales(rows, stop, progress);
    }
    Q_UNREACHABLE();
}

QString ImportRun::header(ImportField field) const
{
    for (const ColumnPlan& column : m_profile.columns) {
        if (column.field == field)
            return column.header;
    }
    return {};
}

void ImportRun::skip(DraftRow& row, const QString& reason)
{
    row.skipReason = reason;
    finishRow(row, RowResult::Skipped, {}, 0, row.cells.join(QLatin1String(" · ")).left(80));
}

void ImportRun::finishRow(const DraftRow& row, RowResult result, PersonId person, qint64 record, const QString& label)
{
    switch (result) {
    case RowResult::Added: ++m_summary.added; break;
    case RowResult::Updated: ++m_summary.updated; break;
    case RowResult::Unchanged: ++m_summary.unchanged; break;
    case RowResult::Skipped:
        ++m_summary.skipped;
        m_summary.problems.push_back({row.row, {}, row.skipReason});
        break;
    }
    m_summary.results.push_back({row.row, result, label, row.skipReason});
    m_store.addRow(m_batch, row.row, storedResult(result), row.skipReason, person.value, record, row.cells);
}

SavedClaim ImportRun::addClaim(const NewClaim& claim)
{
    const SavedClaim saved = m_claims.add(claim);
    if (saved.isNewReferral)
        ++m_summary.referrals;
    m_touched.touch(claim.referredFriend);
    return saved;
}

void ImportRun::warnOfOtherName(const DraftRow& row, const PersonDraft& person, PeopleIndex::Entity entity)
{
    const QString& known = m_people.nameKeyOf(entity);
    if (namesAgree(known, person.nameKey))
        return;
    m_summary.problems.push_back(
        {row.row, header(ImportField::Email),
         ImportTexts::tr(
             "“%1” and “%2” have the same contact data, so they are taken for one person; the name known first "
             "was kept.")
             .arg(labelOf(person), known)});
}

bool ImportRun::writeCustomers(std::vector<DraftRow>& rows, const std::stop_token& stop,
                               const std::function<void(double)>& progress)
{
    // All rows are recognised before the first is written: a later row may show that two earlier ones are one person.
    std::vector<PeopleIndex::Entity> entities(rows.size(), PeopleIndex::kNobody);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].skipReason.isEmpty())
            entities[i] = m_people.customer(std::get<CustomerDraft>(rows[i].draft).person);
    }
    m_people.adoptMentions();
    m_writer.applyMerges();
    bool hasReferrers = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!goesOn(i, rows.size(), stop, progress))
            return false;
        if (entities[i] == PeopleIndex::kNobody) {
            skip(rows[i], rows[i].skipReason);
            continue;
        }
        const CustomerDraft& draft = std::get<CustomerDraft>(rows[i].draft);
        warnOfOtherName(rows[i], draft.person, entities[i]);
        const PeopleWriter::Change change = m_writer.write(entities[i], draft);
        hasReferrers = hasReferrers || !draft.referredBy.isEmpty();
        finishRow(rows[i], resultOf(change), m_people.personOf(entities[i]), 0, labelOf(draft.person));
    }
    for (size_t i = 0; hasReferrers && i < rows.size(); ++i) {
        if (entities[i] != PeopleIndex::kNobody)
            claimFromCustomer(rows[i], std::get<CustomerDraft>(rows[i].draft), entities[i]);
    }
    return true;
}

void ImportRun::claimFromCustomer(const DraftRow& row, const CustomerDraft& draft, PeopleIndex::Entity entity)
{
    if (draft.referredBy.isEmpty())
        return;
    const PeopleIndex::Entity referrer = m_people.named(draft.referredBy);
    if (referrer < 0) {
        const QString reason =
            referrer == PeopleIndex::kSeveral
                ? ImportTexts::tr("Several people are called “%1”; please write an e-mail address or a customer code.")
                : ImportTexts::tr("Nobody here is called “%1”, so no referral was recorded for this row.");
        m_summary.problems.push_back({row.row, header(ImportField::ReferredBy), reason.arg(draft.referredBy)});
        return;
    }
    NewClaim claim;
    claim.referrer = m_people.personOf(referrer);
    claim.referredFriend = m_people.personOf(entity);
    claim.claimedOn = draft.customerSince.isValid() ? draft.customerSince : m_book.today();
    claim.sourceOrder = row.row;
    claim.entryMode = EntryMode::CustomerList;
    claim.batch = m_batch;
    addClaim(claim);
}

bool ImportRun::writeReferrals(std::vector<DraftRow>& rows, const std::stop_token& stop,
                               const std::function<void(double)>& progress)
{
    std::vector<std::pair<PeopleIndex::Entity, PeopleIndex::Entity>> entities(
        rows.size(), {PeopleIndex::kNobody, PeopleIndex::kNobody});
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].skipReason.isEmpty())
            continue;
        const ReferralDraft& draft = std::get<ReferralDraft>(rows[i].draft);
        entities[i] = {m_people.mentioned(draft.referrer), m_people.mentioned(draft.referredFriend)};
    }
    m_people.adoptMentions();
    m_writer.applyMerges();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!goesOn(i, rows.size(), stop, progress))
            return false;
        const auto [referrer, referredFriend] = entities[i];
        if (!rows[i].skipReason.isEmpty()) {
            skip(rows[i], rows[i].skipReason);
            continue;
        }
        const ReferralDraft& draft = std::get<ReferralDraft>(rows[i].draft);
        if (referrer == PeopleIndex::kSeveral || referredFriend == PeopleIndex::kSeveral) {
            const PersonDraft& unclear = referrer == PeopleIndex::kSeveral ? draft.referrer : draft.referredFriend;
            skip(rows[i],
                 ImportTexts::tr("Several people fit “%1”; please add an e-mail address.").arg(labelOf(unclear)));
            continue;
        }
        warnOfOtherName(rows[i], draft.referredFriend, referredFriend);
        const bool filledReferrer = m_writer.write(referrer, draft.referrer) == PeopleWriter::Change::Filled;
        const bool filledFriend = m_writer.write(referredFriend, draft.referredFriend) == PeopleWriter::Change::Filled;
        NewClaim claim{m_people.personOf(referrer),
                       m_people.personOf(referredFriend),
                       draft.referredOn,
                       rows[i].row,
                       draft.channel,
                       EntryMode::Import,
                       m_batch};
        if (!claim.claimedOn.isValid())
            claim.claimedOn = m_book.today();
        const SavedClaim saved = addClaim(claim);
        const bool isUpdate = saved.isMovedEarlier || filledReferrer || filledFriend;
        const RowResult result = saved.isNewClaim ? RowResult::Added
                                 : isUpdate       ? RowResult::Updated
                                                  : RowResult::Unchanged;
        finishRow(rows[i], result, claim.referredFriend, saved.referral.value, labelOf(draft.referredFriend));
    }
    return true;
}

bool ImportRun::writeSales(std::vector<DraftRow>& rows, const std::stop_token& stop,
                           const std::function<void(double)>& progress)
{
    m_sales = std::make_unique<SaleStore>(m_work);
    std::vector<PeopleIndex::Entity> entities(rows.size(), PeopleIndex::kNobody);
    for (size_t i = 0; i < rows.size(); ++i) {
        const SaleDraft& draft = std::get<SaleDraft>(rows[i].draft);
        if (rows[i].skipReason.isEmpty() && !draft.customer.isEmpty())
            entities[i] = m_people.mentioned(draft.customer);
    }
    m_people.adoptMentions();
    m_writer.applyMerges();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!goesOn(i, rows.size(), stop, progress))
            return false;
        if (!rows[i].skipReason.isEmpty()) {
            skip(rows[i], rows[i].skipReason);
            continue;
        }
        const SaleDraft& draft = std::get<SaleDraft>(rows[i].draft);
        if (entities[i] == PeopleIndex::kSeveral) {
            skip(
                rows[i],
                ImportTexts::tr("Several people fit “%1”; please add an e-mail address.").arg(labelOf(draft.customer)));
            continue;
        }
        PersonId person;
        if (entities[i] != PeopleIndex::kNobody) {
            m_writer.write(entities[i], draft.customer);
            person = m_people.personOf(entities[i]);
        }
        const RowResult result = writeSale(rows[i], draft, person);
        const QString label = labelOf(draft.customer);
        finishRow(rows[i], result, person, 0, draft.document.isEmpty() ? label : draft.document + u' ' + label);
    }
    m_sales->linkReturns();
    m_sales->touchPeopleOf(m_batch);
    return true;
}

RowResult ImportRun::writeSale(const DraftRow& row, const SaleDraft& draft, PersonId person)
{
    NewTransaction sale{
        person,   draft.source,   draft.document, draft.documentKey,           draft.isReturn,
        draft.on, draft.netMinor, draft.taxMinor, m_book.shop().currency.code, draft.originalDocumentKey,
        m_batch};
    if (draft.documentKey.isEmpty()) {
        const QString identity = QStringLiteral("%1|%2|%3|%4")
                                     .arg(person.value)
                                     .arg(draft.on.toJulianDay())
                                     .arg(int(draft.isReturn))
                                     .arg(draft.netMinor);
        auto seen = m_seenWithoutDocument.find(identity);
        if (seen == m_seenWithoutDocument.end())
            seen = m_seenWithoutDocument.insert(identity, m_sales->countWithoutDocument(sale));
        // The n-th equal row of a file is the n-th equal sale of the book.
        if (seen.value() > 0) {
            --seen.value();
            return RowResult::Unchanged;
        }
        m_sales->add(sale);
        return RowResult::Added;
    }
    const std::optional<KnownTransaction> known =
        m_sales->findDocument(draft.source, draft.documentKey, draft.isReturn);
    if (!known) {
        m_sales->add(sale);
        return RowResult::Added;
    }
    if (!known->person.isValid() && person.isValid()) {
        m_sales->setPerson(known->id, person);
        m_touched.touch(person);
        return RowResult::Updated;
    }
    const bool isSame =
        known->on == draft.on && known->netMinor == draft.netMinor && (known->person == person || !person.isValid());
    if (!isSame) {
        m_summary.problems.push_back(
            {row.row, header(ImportField::Document),
             ImportTexts::tr(
                 "“%1” is in the book already with another customer, date or amount; the book was not changed.")
                 .arg(draft.document)});
    }
    return RowResult::Unchanged;
}

} // namespace vouchwell
