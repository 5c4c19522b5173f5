#include "ui/people/persondetails.h"

#include "core/base/text.h"
#include "core/domain/iban.h"
#include "core/metrics/reporttable.h"
#include "core/metrics/rewardamount.h"
#include "core/rules/tracetext.h"
#include "core/storage/book.h"
#include "core/storage/personstore.h"
#include "core/storage/storageerror.h"
#include "ui/payouts/redeemdialog.h"
#include "ui/payouts/statementdialog.h"
#include "ui/people/detailsview.h"
#include "ui/people/historysection.h"
#include "ui/people/recordmodel.h"
#include "ui/rewards/whydialog.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

namespace {

constexpr int kMostPurchases = 10;
constexpr int kMostRewards = 10;
/// More links than this make a list nobody reads; the referrals page has them all.
constexpr int kMostBrought = 30;

QString addressOf(const Person& person)
{
    const QString place = joinedName(person.postalCode, person.city);
    if (person.street.isEmpty() || place.isEmpty())
        return person.street + place;
    return person.street + u'\n' + place;
}

} // namespace

QString PersonDetails::day(QDate date) const
{
    return date.isValid() ? formatDate(date, m_workbench.locale()) : QString();
}

PersonDetails::Record PersonDetails::read(PersonId id) const
{
    Record record;
    if (m_workbench.isWriting())
        return record;
    try {
        Book& book = m_workbench.book();
        record.person = PersonStore(book.database(), book.shop().country).find(id);
        DetailReader reader(book.database());
        record.sales = reader.salesOf(id);
        record.rewards = reader.rewardsOf(id);
        record.balances = BalanceReader(book.database()).balances(id);
        const Result<std::vector<HistoryLine>> history = historyOf(book, id);
        if (history)
            record.history = *history;
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
    return record;
}

void PersonDetails::fill(qint32 index)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const Record record = read({snapshot->people.id[size_t(index)]});
    addHeading(*snapshot, index);
    addContact(*snapshot, index, record);
    addBroughtBy(*snapshot, index);
    addBrought(*snapshot, index);
    addBalances(record);
    addRewards(*snapshot, index, record);
    addPurchases(*snapshot, record);
    addChanges(m_view, record.history, m_workbench.locale());
    if (m_workbench.isWriting())
        m_view.addMuted(tr("Purchases and notes are shown again when the import is done."));
}

void PersonDetails::addHeading(const Snapshot& snapshot, qint32 index)
{
    const Snapshot::People& people = snapshot.people;
    const auto at = size_t(index);
    QString pill;
    switch (people.status[at]) {
    case Person::Status::Active: break;
    //: State of a customer
    case Person::Status::Archived: pill = tr("Archived"); break;
    case Person::Status::Blocked: pill = tr("Blocked"); break;
    case Person::Status::Anonymised: pill = tr("Anonymised"); break;
    }
    m_view.addHeading(people.name.at(at), pill);
    if (people.referrals[at] == 0)
        return m_view.addMuted(tr("Has not referred anybody yet."));
    const QString brought = tr("%n referral(s)", nullptr, people.referrals[at]);
    const QString customers = tr("%n became customer(s)", nullptr, people.conversions[at]);
    //: "7 referrals · 5 became customers"
    m_view.addMuted(tr("%1 · %2").arg(brought, customers));
}

void PersonDetails::addContact(const Snapshot& snapshot, qint32 index, const Record& record)
{
    const Snapshot::People& people = snapshot.people;
    const auto at = size_t(index);
    if (!record.person) {
        m_view.addFact(tr("E-mail"), people.email.at(at));
        m_view.addFact(tr("Phone"), people.phone.at(at));
        m_view.addFact(tr("Customer since"), day(dayOf(people.since[at])));
        return;
    }
    const Person& person = *record.person;
    const auto addEach = [this](const QString& label, const QStringList& values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_view.addFact(i == 0 ? label : QString(), values.at(i));
    };
    addEach(tr("E-mail"), person.emails);
    addEach(tr("Phone"), person.phones);
    addEach(tr("Customer code"), person.codes);
    m_view.addFact(tr("Company"), person.company);
    m_view.addFact(tr("Address"), addressOf(person));
    m_view.addFact(tr("Customer since"), day(person.customerSince));
    m_view.addFact(tr("IBAN"), maskedIban(person.iban));
    m_view.addFact(tr("Tags"), m_workbench.locale().createSeparatedList(person.tags));
    for (const auto& [name, value] : person.extraFields)
        m_view.addFact(name, value);
    m_view.addFact(tr("Notes"), person.notes);
}

void PersonDetails::addReferralLine(const Snapshot& snapshot, qint32 referral, qint32 person)
{
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const auto at = size_t(referral);
    const PersonId id{snapshot.people.id[size_t(person)]};
    Workbench* workbench = &m_workbench;
    m_view.addLine(snapshot.people.name.at(size_t(person)), day(dayOf(referrals.referredOn[at])),
                   stageTitle(referrals.stage[at]), [workbench, id] { workbench->openPerson(id); });
}

void PersonDetails::addBroughtBy(const Snapshot& snapshot, qint32 index)
{
    const qint32 referral = snapshot.people.referralOf[size_t(index)];
    const qint32 referrer = referral < 0 ? -1 : snapshot.referrals.referrer[size_t(referral)];
    if (referral < 0)
        return;
    m_view.addSection(tr("Brought by"));
    if (referrer >= 0)
        addReferralLine(snapshot, referral, referrer);
    const ReferralId id{snapshot.referrals.id[size_t(referral)]};
    Workbench* workbench = &m_workbench;
    m_view.addLine(tr("Show this referral"), {}, {}, [workbench, id] { workbench->openReferral(id); });
}

void PersonDetails::addBrought(const Snapshot& snapshot, qint32 index)
{
    const Snapshot::Referrals& referrals = snapshot.referrals;
    std::vector<qint32> brought;
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        if (referrals.referrer[i] == index)
            brought.push_back(qint32(i));
    }
    if (brought.empty())
        return;
    m_view.addSection(tr("Brought %n person(s)", nullptr, int(brought.size())));
    for (size_t i = 0; i < brought.size() && i < size_t(kMostBrought); ++i)
        addReferralLine(snapshot, brought[i], referrals.friendIndex[size_t(brought[i])]);
    const int more = int(brought.size()) - kMostBrought;
    if (more > 0)
        m_view.addMuted(tr("and %n more; search for the name on the Referrals page", nullptr, more));
}

void PersonDetails::addPurchases(const Snapshot& snapshot, const Record& record)
{
    if (record.sales.empty())
        return;
    m_view.addSection(tr("%n purchase(s) and return(s)", nullptr, int(record.sales.size())));
    for (size_t i = 0; i < record.sales.size() && i < size_t(kMostPurchases); ++i) {
        const SaleDetail& sale = record.sales[i];
        const Money amount{sale.isReturn ? -sale.netMinor : sale.netMinor, snapshot.currency};
        QString note = sale.isReturn ? tr("Return") : QString();
        if (!sale.document.isEmpty())
            note = sale.isReturn ? tr("Return %1").arg(sale.document) : sale.document;
        m_view.addLine(formatMoney(amount, m_workbench.locale()), day(sale.on), note);
    }
    const int more = int(record.sales.size()) - kMostPurchases;
    if (more > 0)
        m_view.addMuted(tr("and %n earlier", nullptr, more));
}

void PersonDetails::addBalances(const Record& record)
{
    if (record.balances.empty())
        return;
    const QLocale locale = m_workbench.locale();
    Workbench* workbench = &m_workbench;
    QWidget* window = m_view.window();
    m_view.addSection(tr("Credit and points"));
    for (const NamedBalance& one : record.balances) {
        const Balance& balance = one.balance;
        const auto text = [&](qint64 amount) { return unitAmountText(amount, balance.unit, locale); };
        QStringList notes;
        if (balance.expiresNextOn.isValid())
            notes << tr("%1 expires after %2").arg(text(balance.expiringNext), day(balance.expiresNextOn));
        if (balance.pending != 0)
            notes << tr("%1 pending").arg(text(balance.pending));
        if (balance.used != 0)
            notes << tr("%1 used").arg(text(balance.used));
        const bool isUsable = balance.usable() > 0;
        std::function<void()> use;
        if (isUsable)
            use = [workbench, window, one] { askToRedeem(*workbench, window, one); };
        m_view.addLine(isUsable ? tr("Use %1…").arg(text(balance.usable())) : text(balance.usable()),
                       displayText(balanceTitle(balance.kind)), notes.join(QLatin1String(" · ")), use);
    }
    const NamedBalance& first = record.balances.front();
    m_view.addLine(tr("Statement…"), {}, {}, [workbench, window, person = first.balance.person, name = first.name] {
        auto* dialog = new StatementDialog(*workbench, person, name, std::nullopt, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void PersonDetails::addRewards(const Snapshot& snapshot, qint32 index, const Record& record)
{
    const auto at = size_t(index);
    const QLocale locale = m_workbench.locale();
    if (record.rewards.empty() && snapshot.people.pendingMinor[at] == 0 && snapshot.people.availableMinor[at] == 0)
        return;
    m_view.addSection(tr("Rewards"));
    m_view.addFact(tr("Pending"), formatMoney({snapshot.people.pendingMinor[at], snapshot.currency}, locale));
    m_view.addFact(tr("Available"), formatMoney({snapshot.people.availableMinor[at], snapshot.currency}, locale));
    for (size_t i = 0; i < record.rewards.size() && i < size_t(kMostRewards); ++i) {
        const Reward& reward = record.rewards[i].reward;
        const bool isDue = reward.state == RewardState::Pending && reward.availableOn <= snapshot.today;
        const RewardState state = isDue ? RewardState::Available : reward.state;
        const qint32 referral = snapshot.indexOfReferral(reward.referralId);
        QString note = rewardStateTitle(state);
        if (referral >= 0) {
            const auto friendAt = size_t(snapshot.referrals.friendIndex[size_t(referral)]);
            //: A reward's state and the friend it is for: "Pending, for Ana Pérez"
            note = tr("%1, for %2").arg(note, snapshot.people.name.at(friendAt));
        }
        Workbench* workbench = &m_workbench;
        // The amount leads to its reason.
        m_view.addLine(usedAmountText(reward.dueMinor(), reward.redeemedMinor, record.rewards[i].unit, locale),
                       day(reward.earnedOn), note, [workbench, window = m_view.window(), id = reward.id] {
                           WhyDialog::open(*workbench, window, id);
                       });
    }
}

} // namespace vouchwell::ui
