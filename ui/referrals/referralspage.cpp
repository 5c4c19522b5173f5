#include "ui/referrals/referralspage.h"

#include "core/actions/recordreferral.h"
#include "core/actions/todofacts.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/detailreader.h"
#include "core/storage/storageerror.h"
#include "ui/people/chiprow.h"
#include "ui/people/detailsview.h"
#include "ui/referrals/claimdialog.h"
#include "ui/referrals/referralcommands.h"
#include "ui/referrals/referraldetails.h"
#include "ui/referrals/stagedelegate.h"
#include "ui/referrals/stagedialog.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dropbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace vouchwell::ui {

namespace {

constexpr int kAllStages = kStageCount;
constexpr int kSeveralClaims = kStageCount + 1;

EmptyState* createNoReferrals()
{
    return new EmptyState(QStringLiteral("heart-handshake"), ReferralsPage::tr("No referrals yet"),
                          ReferralsPage::tr("Ask a happy customer today."), ReferralsPage::tr("Record a referral"));
}

} // namespace

ReferralsPage::ReferralsPage(Workbench& workbench, QWidget*)
    : RecordPage(workbench,
                 {tr("Referrals"), QStringLiteral("referrals"), tr("Search referrals"), tr("Referrals"),
                  tr("Details of the referral"), tr("No referral matches.")},
                 new ReferralModel, createNoReferrals()),
      m_campaign(new QComboBox)
{
    setObjectName(QStringLiteral("referralsPage"));
    registerReferralCommands(workbench.commands());
    createControls();
    createColumns();
    connectCommands();
    start(ReferralModel::Date, Qt::DescendingOrder);
}

void ReferralsPage::createControls()
{
    chips()->addChip(kAllStages, tr("All"));
    for (int stage = 0; stage < kStageCount; ++stage)
        chips()->addChip(stage, stageTitle(Stage(stage)));
    chips()->addChip(kSeveralClaims, tr("Several claims"));
    m_campaign->setObjectName(QStringLiteral("campaignFilter"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->addItem(tr("All campaigns"), 0);
    m_campaign->hide();
    header()->addControl(m_campaign);
    connect(m_campaign, &QComboBox::currentIndexChanged, this, &ReferralsPage::applyFilter);
    connect(chips(), &ChipRow::chosen, this, [this] {
        if (m_view.isEmpty())
            return;
        m_view.clear();
        applyFilter();
    });
    QAction* record = m_workbench.commands().action(primaryActionId());
    QPushButton* primary = header()->setPrimary(tr("&Record a referral"), QStringLiteral("heart-handshake"));
    connect(primary, &QPushButton::clicked, record, &QAction::trigger);
    connect(emptyState(), &EmptyState::actionTriggered, record, &QAction::trigger);
}

void ReferralsPage::createColumns()
{
    using Kind = DataTable::ColumnKind;
    table()->setColumnKind(ReferralModel::Friend, Kind::Strong);
    for (const int column :
         {ReferralModel::Date, ReferralModel::Channel, ReferralModel::Converted, ReferralModel::Campaign})
        table()->setColumnKind(column, Kind::Muted);
    for (const int column : {ReferralModel::Revenue, ReferralModel::Reward})
        table()->setColumnKind(column, Kind::Number);
    table()->setItemDelegateForColumn(ReferralModel::StageColumn, new StageDelegate(table()));
    setColumns({11, 15, 14, 19, 10, 11, 9, 8, 10}, ReferralModel::Friend,
               {ReferralModel::Channel, ReferralModel::Campaign, ReferralModel::Converted, ReferralModel::Reward,
                ReferralModel::Revenue});
}

void ReferralsPage::connectCommands()
{
    const QString id = QStringLiteral("referral.stage");
    adoptCommand(id, true);
    QAction* stage = m_workbench.commands().action(id);
    table()->addAction(stage);
    connect(stage, &QAction::triggered, this, [this] {
        if (isVisible())
            askForStage(std::nullopt);
    });
    connect(table(), &QAbstractItemView::activated, stage, &QAction::trigger);
    const QString claimsId = QStringLiteral("referral.decide");
    adoptCommand(claimsId, true);
    QAction* claims = m_workbench.commands().action(claimsId);
    table()->addAction(claims);
    connect(claims, &QAction::triggered, this, [this] {
        if (isVisible() && currentReferral().isValid())
            openClaimDesk(m_workbench, window(), currentReferral());
    });
}

std::vector<qint32> ReferralsPage::filtered(const Snapshot& snapshot) const
{
    std::vector<qint32> rows = ReferralModel::search(snapshot, searchField()->text());
    const int wanted = chips()->current();
    if (m_campaign->currentIndex() > 0)
        std::erase_if(rows, [&](qint32 row) { return !isOfCampaign(snapshot, row); });
    if (!m_view.isEmpty())
        std::erase_if(rows, [&](qint32 row) { return !isInView(snapshot, row); });
    if (wanted == kAllStages)
        return rows;
    std::erase_if(rows, [&](qint32 row) {
        return wanted == kSeveralClaims ? !snapshot.referrals.hasSeveralClaims[size_t(row)]
                                        : int(snapshot.referrals.stage[size_t(row)]) != wanted;
    });
    return rows;
}

bool ReferralsPage::isOfCampaign(const Snapshot& snapshot, qint32 referral) const
{
    const qint32 campaign = snapshot.referrals.campaign[size_t(referral)];
    return snapshot.campaigns.id[size_t(campaign)] == m_campaign->currentData().toLongLong();
}

void ReferralsPage::offerCampaigns(const Snapshot& snapshot)
{
    const QSignalBlocker quiet(m_campaign);
    const QVariant chosen = m_campaign->currentData();
    while (m_campaign->count() > 1)
        m_campaign->removeItem(1);
    for (size_t i = 0; i < snapshot.campaigns.id.size(); ++i)
        m_campaign->addItem(displayText(snapshot.campaigns.name[i]), snapshot.campaigns.id[i]);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(chosen)));
    const bool areSeveral = snapshot.campaigns.id.size() > 1;
    m_campaign->setVisible(areSeveral);
    table()->setColumnHidden(ReferralModel::Campaign, !areSeveral);
}

void ReferralsPage::countChips(const Snapshot& snapshot)
{
    offerCampaigns(snapshot);
    std::array<qint64, kStageCount> counts{};
    for (const Stage stage : snapshot.referrals.stage)
        ++counts[size_t(stage)];
    chips()->setCount(kAllStages, qint64(snapshot.referrals.id.size()));
    for (int stage = 0; stage < kStageCount; ++stage)
        chips()->setCount(stage, counts[size_t(stage)]);
    const std::vector<bool>& several = snapshot.referrals.hasSeveralClaims;
    chips()->setCount(kSeveralClaims, std::count(several.begin(), several.end(), true));
}

bool ReferralsPage::isFiltered() const
{
    return !m_view.isEmpty() || chips()->current() != kAllStages || m_campaign->currentIndex() > 0 ||
           !searchField()->text().trimmed().isEmpty();
}

void ReferralsPage::clearFilter()
{
    m_view.clear();
    chips()->setCurrent(kAllStages);
    m_campaign->setCurrentIndex(0);
}

void ReferralsPage::widenFilter(qint32)
{
    clearFilter();
}

QString ReferralsPage::shownSentence(const Snapshot&, qint64 shown) const
{
    QString sentence = tr("%n referral(s)", nullptr, int(shown));
    if (m_view == u"ending")
        sentence = tr("%n referral(s) whose window ends within two weeks", nullptr, int(shown));
    else if (m_view == u"waiting")
        sentence = tr("%n referral(s) that are open for more than 30 days", nullptr, int(shown));
    else if (m_view == u"contacts")
        sentence = tr("%n referral(s) of friends without e-mail and phone", nullptr, int(shown));
    if (chips()->current() == kSeveralClaims) {
        //: A number of referrals: "3 referrals that several people claim"
        sentence = tr("%1 that several people claim").arg(sentence);
    } else if (chips()->current() != kAllStages) {
        //: A number of referrals and the stage in which they all are
        sentence = tr("%1 in the stage “%2”").arg(sentence, stageTitle(Stage(chips()->current())));
    }
    if (m_campaign->currentIndex() > 0)
        //: A number of referrals and the campaign they were made in
        sentence = tr("%1 in the campaign “%2”").arg(sentence, m_campaign->currentText());
    const QString searched = searchField()->text().trimmed();
    return searched.isEmpty() ? sentence : tr("%1 with “%2”").arg(sentence, searched);
}

QString ReferralsPage::countsSentence(qint64 shown, qint64 all) const
{
    return tr("%1 of %n referral(s) shown", nullptr, int(all)).arg(m_workbench.locale().toString(shown));
}

ReferralId ReferralsPage::currentReferral() const
{
    const qint32 index = currentIndex();
    return index < 0 ? ReferralId{} : ReferralId{m_workbench.snapshot()->referrals.id[size_t(index)]};
}

bool ReferralsPage::showReferral(ReferralId referral)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    return snapshot && showIndex(snapshot->indexOfReferral(referral));
}

void ReferralsPage::showStage(std::optional<Stage> stage)
{
    clearFilter();
    chips()->setCurrent(stage ? int(*stage) : kAllStages);
    applyFilter();
}

void ReferralsPage::showView(const QString& view)
{
    searchField()->clear();
    clearFilter();
    m_view = view;
    applyFilter();
}

bool ReferralsPage::isInView(const Snapshot& snapshot, qint32 referral) const
{
    const auto row = size_t(referral);
    if (!isOpen(snapshot.referrals.stage[row]))
        return false;
    const auto person = size_t(snapshot.referrals.friendIndex[row]);
    if (m_view == u"contacts")
        return snapshot.people.email.utf8(person).isEmpty() && snapshot.people.phone.utf8(person).isEmpty();
    if (m_view == u"waiting")
        return isWaitingLong(snapshot, row);
    const auto today = qint32(snapshot.today.toJulianDay());
    const qint32 end = snapshot.referrals.expiresAfter[row];
    return end >= today && end <= today + Attention::kSoonDays;
}

void ReferralsPage::fillDetails(qint32 index)
{
    ReferralDetails(m_workbench, *details()).fill(index);
    details()->setFooter(stageButtons());
}

QWidget* ReferralsPage::stageButtons()
{
    auto* button = new DropButton(tr("Set the stage"));
    button->setObjectName(QStringLiteral("stageButton"));
    button->setEnabled(writeObstacle(m_workbench).isEmpty());
    auto* menu = new QMenu(button);
    const auto add = [&](Stage stage, const QString& text, auto&& react) {
        QAction* action = menu->addAction(icon(stageIcon(stage), IconTone::Muted), text);
        action->setObjectName(QStringLiteral("set%1").arg(int(stage)));
        connect(action, &QAction::triggered, this, react);
    };
    add(Stage::Contacted, stageTitle(Stage::Contacted), [this] { setStage(Stage::Contacted); });
    add(Stage::Qualified, stageTitle(Stage::Qualified), [this] { setStage(Stage::Qualified); });
    add(Stage::Lost, tr("Lost…"), [this] { askForStage(Stage::Lost); });
    add(Stage::Invalid, tr("Not valid…"), [this] { askForStage(Stage::Invalid); });
    menu->addSeparator();
    add(Stage::Received, tr("Back to received"), [this] { setStage(Stage::Received); });
    button->setMenu(menu);
    return button;
}

QString ReferralsPage::currentText() const
{
    const qint32 index = currentIndex();
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const Snapshot::People& people = snapshot->people;
    const QString name = people.name.at(size_t(snapshot->referrals.friendIndex[size_t(index)]));
    const qint32 referrer = snapshot->referrals.referrer[size_t(index)];
    return referrer < 0 ? name : tr("%1, referred by %2").arg(name, people.name.at(size_t(referrer)));
}

void ReferralsPage::askForStage(std::optional<Stage> suggested)
{
    const ReferralId referral = currentReferral();
    if (!referral.isValid() || !writeObstacle(m_workbench).isEmpty())
        return;
    std::optional<ReferralDetail> now;
    try {
        now = DetailReader(m_workbench.book().database()).referral(referral);
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    if (!now)
        return;
    auto* dialog = new StageDialog(currentText(), suggested.value_or(now->shopStage), now->shopNote, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, referral] { setStageWithNote(referral, dialog->stage(), dialog->note()); });
    dialog->open();
}

void ReferralsPage::setStage(Stage stage)
{
    const ReferralId referral = currentReferral();
    QString note;
    try {
        // A step forward keeps what was noted before; going back to the start drops it.
        const auto now = DetailReader(m_workbench.book().database()).referral(referral);
        note = now && stage != Stage::Received ? now->shopNote : QString();
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    setStageWithNote(referral, stage, note);
}

void ReferralsPage::setStageWithNote(ReferralId referral, Stage stage, const QString& note)
{
    const Result<Done> done = setReferralStage(m_workbench.book(), referral, stage, note);
    if (!done)
        return m_workbench.report(done.failure());
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const qint32 index = snapshot->indexOfReferral(referral);
    if (index < 0)
        return;
    const QString name = snapshot->people.name.at(size_t(snapshot->referrals.friendIndex[size_t(index)]));
    //: What has just been done: the friend's name, the stage
    m_workbench.tell(tr("The referral of %1 is now said to be: %2.").arg(name, stageTitle(stage)));
}

} // namespace vouchwell::ui
