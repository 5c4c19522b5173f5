#include "ui/referrals/recordreferraldialog.h"

#include "core/actions/askedby.h"
#include "core/actions/campaignchoice.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/people/dayfield.h"
#include "ui/people/personfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <map>

namespace vouchwell::ui {

namespace {

constexpr int kMostChannels = 12;

/// The channels used most, most used first.
QStringList usedChannels(const Snapshot& snapshot)
{
    std::map<QString, int> counts;
    for (size_t i = 0; i < snapshot.referrals.channel.size(); ++i) {
        if (!snapshot.referrals.channel.utf8(i).isEmpty())
            ++counts[snapshot.referrals.channel.at(i)];
    }
    std::vector<std::pair<int, QString>> order;
    for (const auto& [channel, count] : counts)
        order.emplace_back(-count, channel);
    std::sort(order.begin(), order.end());
    QStringList channels;
    for (const auto& [count, channel] : order) {
        if (channels.size() < kMostChannels)
            channels.append(channel);
    }
    return channels;
}

} // namespace

RecordReferralDialog::RecordReferralDialog(Workbench& workbench, PersonId referrer, QWidget* parent)
    : QDialog(parent), m_workbench(workbench)
{
    setObjectName(QStringLiteral("recordReferralDialog"));
    setWindowTitle(tr("Record a referral"));
    createFields();
    createButtons();
    fillChannels();
    m_referrer->setPerson(referrer);
    (referrer.isValid() ? m_friend : m_referrer)->setFocus();
    connect(&m_workbench, &Workbench::writingChanged, this, &RecordReferralDialog::review);
    review();
}

QWidget* RecordReferralDialog::withHint(PersonField* field, PlainLabel* hint)
{
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.1));
    column->addWidget(field);
    column->addWidget(hint);
    hint->setElided(true);
    hint->setMinimumHeight(hint->fontMetrics().height());
    return both;
}

void RecordReferralDialog::createFields()
{
    const Metrics m;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(m.lines(0.8));
    m_form->setVerticalSpacing(m.lines(0.4));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_form);
    const auto addPerson = [&](const QString& name, const QString& label, PlainLabel*& hint) {
        auto* field =
            new PersonField(m_workbench, QString(label).remove(QLatin1Char('&')), PersonField::NewPeople::Allowed);
        field->setObjectName(name);
        field->setMinimumWidth(m.lines(18));
        hint = new PlainLabel({}, PlainLabel::Role::Small);
        hint->setObjectName(name + QLatin1String("Hint"));
        auto* title = new PlainLabel(label);
        title->setBuddy(field);
        m_form->addRow(title, withHint(field, hint));
        connect(field, &PersonField::choiceChanged, this, &RecordReferralDialog::review);
        return field;
    };
    m_referrer = addPerson(QStringLiteral("referrer"), tr("Who &referred?"), m_referrerHint);
    m_friend = addPerson(QStringLiteral("friend"), tr("Who is &new?"), m_friendHint);
    m_contact = new QLineEdit;
    m_contact->setObjectName(QStringLiteral("contact"));
    m_contact->setPlaceholderText(tr("optional"));
    m_form->addRow(tr("E-mail or &phone"), m_contact);
    m_date = new DayField(m_workbench.book().today(), tr("When"));
    m_date->setObjectName(QStringLiteral("date"));
    m_form->addRow(tr("&When"), m_date);
    m_channel = new QComboBox;
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->lineEdit()->setPlaceholderText(tr("optional: in the shop, by message, …"));
    m_form->addRow(tr("&How"), m_channel);
    createCampaignFields();
    m_outlook = new NoticeBar(NoticeBar::Kind::Info, {});
    m_outlook->setObjectName(QStringLiteral("outlook"));
    m_outlook->setDismissible(false);
    m_outlook->setMinimumHeight(m.lines(3.1));
    QSizePolicy keepsRoom = m_outlook->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_outlook->setSizePolicy(keepsRoom);
    column->addWidget(m_outlook);
    column->addStretch(1);
    connect(m_contact, &QLineEdit::textChanged, this, &RecordReferralDialog::review);
    connect(m_date, &QDateEdit::dateChanged, this, &RecordReferralDialog::review);
}

void RecordReferralDialog::createCampaignFields()
{
    m_campaign = new QComboBox;
    m_campaign->setObjectName(QStringLiteral("campaign"));
    m_form->addRow(tr("Ca&mpaign"), m_campaign);
    connect(m_campaign, &QComboBox::activated, this, [this] {
        m_isCampaignChosen = true;
        review();
    });
    m_askedBy = new PersonField(m_workbench, tr("Who of the staff asked"), PersonField::NewPeople::Allowed);
    m_askedBy->setObjectName(QStringLiteral("askedBy"));
    m_form->addRow(tr("As&ked by"), m_askedBy);
    if (isAskedByWanted(m_workbench.book()))
        m_askedBy->setPerson(m_workbench.lastAskedBy());
    else
        m_form->setRowVisible(m_askedBy, false);
    connect(m_askedBy, &PersonField::choiceChanged, this, &RecordReferralDialog::review);
}

/// The campaigns that could take the referral on its day; by default the one that would.
void RecordReferralDialog::fillCampaigns()
{
    const ReferralEntry now = entry();
    const CampaignId chosen = m_isCampaignChosen ? now.campaign : CampaignId{};
    m_campaign->clear();
    try {
        const CampaignChoice choice(m_workbench.book().database());
        for (const CampaignRecord* campaign : choice.takingOn(now.referredOn))
            m_campaign->addItem(displayText(campaign->name), campaign->id.value);
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    ReferralEntry withoutChoice = now;
    withoutChoice.campaign = {};
    const int kept = m_campaign->findData(chosen.value);
    m_isCampaignChosen = kept >= 0;
    const int byDefault = m_campaign->findData(campaignFor(m_workbench.book(), withoutChoice).value);
    m_campaign->setCurrentIndex(kept >= 0 ? kept : byDefault);
    m_form->setRowVisible(m_campaign, m_campaign->count() > 1);
}

void RecordReferralDialog::createButtons()
{
    const Metrics m;
    m_reason = new PlainLabel({}, PlainLabel::Role::Muted);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    const auto add = [this](const QString& name, const QString& text) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* cancel = add(QStringLiteral("cancel"), tr("&Cancel"));
    m_saveAndAdd = add(QStringLiteral("saveAndAdd"), tr("Save and &add another"));
    m_save = add(QStringLiteral("save"), tr("&Save referral"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_saveAndAdd);
    row->addWidget(m_save);
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_reason->setMinimumHeight(m_reason->fontMetrics().height());
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    column->addWidget(m_reason);
    column->addLayout(row);
    // Tab goes on to what is wanted most.
    setTabOrder(m_channel, m_save);
    setTabOrder(m_save, m_saveAndAdd);
    setTabOrder(m_saveAndAdd, cancel);
    connect(m_save, &QPushButton::clicked, this, &RecordReferralDialog::saveAndClose);
    connect(m_saveAndAdd, &QPushButton::clicked, this, &RecordReferralDialog::saveAndAddAnother);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void RecordReferralDialog::fillChannels()
{
    const QString typed = m_channel->currentText();
    m_channel->clear();
    if (const SnapshotPtr snapshot = m_workbench.snapshot()) {
        for (const QString& channel : usedChannels(*snapshot))
            m_channel->addItem(displayText(channel));
    }
    m_channel->setCurrentIndex(-1);
    m_channel->setEditText(typed);
}

ReferralEntry RecordReferralDialog::entry() const
{
    ReferralEntry entry;
    entry.referrer = m_referrer->personId();
    entry.newReferrerName = m_referrer->newName();
    entry.referredFriend = m_friend->personId();
    entry.newFriendName = m_friend->newName();
    entry.newFriendContact = m_friend->personId().isValid() ? QString() : m_contact->text().trimmed();
    entry.referredOn = m_date->date();
    entry.channel = m_channel->currentText();
    entry.campaign = {m_campaign->currentData().toLongLong()};
    // Somebody who was new a moment ago may not be in the list yet.
    const bool isNoLongerNew = !m_newStaffName.isEmpty() && m_askedBy->newName() == m_newStaffName;
    entry.askedBy = isNoLongerNew ? m_workbench.lastAskedBy() : m_askedBy->personId();
    entry.newAskedByName = isNoLongerNew ? QString() : m_askedBy->newName();
    return entry;
}

QString RecordReferralDialog::hintFor(const PersonField* field) const
{
    if (!field->newName().isEmpty())
        return tr("New customer");
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const qint32 index = snapshot ? snapshot->indexOfPerson(field->personId()) : -1;
    if (index < 0)
        return {};
    const auto at = size_t(index);
    const QString email = snapshot->people.email.at(at);
    const QString contact = email.isEmpty() ? snapshot->people.phone.at(at) : email;
    const QString referrals = tr("%n referral(s)", nullptr, snapshot->people.referrals[at]);
    return contact.isEmpty() ? referrals : tr("%1 · %2").arg(contact, referrals);
}

void RecordReferralDialog::updateHints()
{
    m_referrerHint->setData(hintFor(m_referrer));
    m_friendHint->setData(hintFor(m_friend));
    m_form->setRowVisible(m_contact, !m_friend->newName().isEmpty());
}

QString RecordReferralDialog::promiseSentence(const ReferralEntry& entry) const
{
    if (m_referrer->shownName().isEmpty() || m_friend->shownName().isEmpty())
        return {};
    const auto promise = promisedReward(m_workbench.book(), entry);
    if (!promise)
        return {};
    const QLocale locale = m_workbench.locale();
    const QString amount = formatMoney({promise->rewardMinor, m_workbench.book().shop().currency}, locale);
    const QString until = formatDate(promise->until, locale);
    if (promise->until < m_workbench.book().today()) {
        //: referrer, amount, friend, date in the past
        return tr("%1 gets %2 if %3 bought by %4.").arg(m_referrer->shownName(), amount, m_friend->shownName(), until);
    }
    //: referrer, amount, friend, date
    return tr("%1 will get %2 when %3 buys by %4.").arg(m_referrer->shownName(), amount, m_friend->shownName(), until);
}

void RecordReferralDialog::review()
{
    updateHints();
    const QString obstacle = writeObstacle(m_workbench);
    if (obstacle.isEmpty())
        fillCampaigns();
    const ReferralEntry now = entry();
    const QString reason = obstacle.isEmpty() ? entryProblem(now, m_workbench.book().today()) : obstacle;
    m_reason->setData(reason);
    m_save->setEnabled(reason.isEmpty());
    m_saveAndAdd->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    if (!obstacle.isEmpty())
        return m_outlook->hide();
    const QString warning = foresee(m_workbench.book(), now);
    const QString promise = warning.isEmpty() ? promiseSentence(now) : QString();
    m_outlook->setNotice(warning.isEmpty() ? NoticeBar::Kind::Info : NoticeBar::Kind::Warn,
                         displayText(warning.isEmpty() ? promise : warning));
    m_outlook->setVisible(!m_outlook->text().isEmpty());
}

bool RecordReferralDialog::save()
{
    m_referrer->settle();
    m_friend->settle();
    m_askedBy->settle();
    const Result<RecordedReferral> recorded = recordReferral(m_workbench.book(), entry());
    if (!recorded) {
        m_outlook->setNotice(NoticeBar::Kind::Error, displayText(recorded.failure().text));
        m_outlook->show();
        return false;
    }
    m_workbench.rememberAskedBy(recorded->askedBy);
    m_newStaffName = m_askedBy->newName();
    m_workbench.tell(recorded->sentence);
    Q_EMIT referralRecorded(recorded->referral);
    return true;
}

void RecordReferralDialog::saveAndClose()
{
    if (save())
        accept();
}

void RecordReferralDialog::saveAndAddAnother()
{
    if (!save())
        return;
    m_contact->clear();
    m_friend->clearPerson();
    m_referrer->clearPerson();
    m_referrer->setFocus(Qt::OtherFocusReason);
}

} // namespace vouchwell::ui
