#include "ui/milestones/challengedialog.h"

#include "core/actions/campaignchoice.h"
#include "core/actions/challenges.h"
#include "core/actions/segments.h"
#include "core/base/text.h"
#include "core/metrics/challengestanding.h"
#include "core/metrics/milestoneprogress.h"
#include "core/storage/book.h"
#include "ui/payouts/dialogform.h"
#include "ui/people/dayfield.h"
#include "ui/rewards/numberfield.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace vouchwell::ui {

namespace {

constexpr int kMost = 1'000'000;
constexpr int kMostDays = 365;
constexpr int kMostPrizes = 1000;

template<typename Enum>
Enum chosenIn(const QComboBox* box)
{
    return Enum(box->currentData().toInt());
}

/// An amount of money among the other fields of a form.
void dressAsField(NumberField* field, const Currency& currency)
{
    field->setFrame(true);
    field->setAlignment(Qt::AlignLeading);
    field->setCurrency(currency);
}

void selectData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

void ChallengeDialog::open(Workbench& workbench, QWidget* window, const std::optional<Challenge>& challenge,
                           const Saved& saved)
{
    auto* dialog = new ChallengeDialog(workbench, challenge, saved, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

ChallengeDialog::ChallengeDialog(Workbench& workbench, const std::optional<Challenge>& challenge, Saved saved,
                                 QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_saved(std::move(saved)),
      m_template(new QComboBox),
      m_name(new QLineEdit),
      m_from(new DayField(workbench.book().today(), tr("First day"))),
      m_to(new DayField(workbench.book().today(), tr("Last day"))),
      m_kind(new QComboBox),
      m_metric(new QComboBox),
      m_target(new QSpinBox),
      m_targetAmount(new NumberField),
      m_winners(new QSpinBox),
      m_chances(new QComboBox),
      m_prizeForm(new QComboBox),
      m_prizeMoney(new NumberField),
      m_prizeCount(new QSpinBox),
      m_thing(new QLineEdit),
      m_cost(new NumberField),
      m_hold(new QSpinBox),
      m_segment(new QComboBox),
      m_campaign(new QComboBox),
      m_sentence(new PlainLabel({}, PlainLabel::Role::Muted))
{
    setObjectName(QStringLiteral("challengeDialog"));
    setWindowTitle(challenge ? tr("Edit Challenge") : tr("New Challenge"));
    m_form = arrangeForm(this, tr("A contest over some days"), tr("It can be changed until it is decided, and undone."),
                         challenge ? tr("&Save") : tr("&Make the challenge"));
    m_sentence->setObjectName(QStringLiteral("challengeSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(Metrics().lines(4));
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_sentence);
    const auto templates =
        challengeTemplates(workbench.book().shop().currency, workbench.book().today(), workbench.locale());
    if (!challenge) {
        m_template->setObjectName(QStringLiteral("template"));
        for (const Challenge& one : templates)
            m_template->addItem(one.name);
        m_form->addRow(tr("&Begin with"), m_template);
        connect(m_template, &QComboBox::activated, this,
                [this, templates](int index) { fill(templates[size_t(index)]); });
    }
    createContest(m_form);
    createPrize(m_form);
    createWho(m_form);
    fill(challenge.value_or(templates.front()));
    auto* accept = findChild<QPushButton*>(QStringLiteral("accept"));
    disconnect(accept, nullptr, this, nullptr);
    connect(accept, &QPushButton::clicked, this, &ChallengeDialog::save);
    resize(Metrics().lines(32), sizeHint().height());
}

void ChallengeDialog::createContest(QFormLayout* form)
{
    m_name->setObjectName(QStringLiteral("name"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItem(tr("The best win"), int(Challenge::Kind::Rank));
    m_kind->addItem(tr("Everybody who reaches it wins"), int(Challenge::Kind::Target));
    m_kind->addItem(tr("Winners are drawn"), int(Challenge::Kind::Raffle));
    m_metric->setObjectName(QStringLiteral("metric"));
    for (const Achievement metric : {Achievement::Referrals, Achievement::Conversions, Achievement::Revenue})
        m_metric->addItem(achievementTitle(metric), int(metric));
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setRange(1, kMost);
    dressAsField(m_targetAmount, m_workbench.book().shop().currency);
    m_targetAmount->setRange(1, std::numeric_limits<int>::max());
    m_winners->setObjectName(QStringLiteral("winners"));
    m_winners->setRange(1, kMostPrizes);
    m_chances->setObjectName(QStringLiteral("chances"));
    m_chances->addItem(tr("One ticket for each person"), int(Challenge::Chances::Equal));
    m_chances->addItem(tr("One ticket for each that counts"), int(Challenge::Chances::Weighted));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_to);
    form->addRow(tr("Who &wins"), m_kind);
    form->addRow(tr("What c&ounts"), m_metric);
    form->addRow(tr("&At least"), m_target);
    form->addRow(tr("&At least (amount)"), m_targetAmount);
    form->addRow(tr("N&umber of winners"), m_winners);
    form->addRow(tr("C&hances"), m_chances);
    for (QComboBox* box : {m_kind, m_metric, m_chances})
        connect(box, &QComboBox::currentIndexChanged, this, &ChallengeDialog::follow);
    for (QSpinBox* box : {m_target, static_cast<QSpinBox*>(m_targetAmount), m_winners})
        connect(box, &QSpinBox::valueChanged, this, &ChallengeDialog::follow);
    for (DayField* day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &ChallengeDialog::follow);
}

void ChallengeDialog::createPrize(QFormLayout* form)
{
    const Currency& currency = m_workbench.book().shop().currency;
    m_prizeForm->setObjectName(QStringLiteral("prizeForm"));
    m_prizeForm->addItem(tr("Store credit"), int(RewardForm::StoreCredit));
    m_prizeForm->addItem(tr("Money"), int(RewardForm::Cash));
    m_prizeForm->addItem(tr("Points"), int(RewardForm::Points));
    m_prizeForm->addItem(tr("A thing"), int(RewardForm::Gift));
    m_prizeMoney->setObjectName(QStringLiteral("prizeMoney"));
    dressAsField(m_prizeMoney, currency);
    m_prizeMoney->setRange(1, std::numeric_limits<int>::max());
    m_prizeCount->setRange(1, kMost);
    m_thing->setObjectName(QStringLiteral("thing"));
    dressAsField(m_cost, currency);
    m_cost->setRange(0, std::numeric_limits<int>::max());
    m_hold->setRange(0, kMostDays);
    //: After a number: "7 days"
    m_hold->setSuffix(tr(" days"));
    form->addRow(tr("&Prize"), m_prizeForm);
    form->addRow(tr("Amoun&t"), m_prizeMoney);
    form->addRow(tr("How man&y"), m_prizeCount);
    form->addRow(tr("&Thing"), m_thing);
    form->addRow(tr("What &it costs you"), m_cost);
    form->addRow(tr("Pai&d after"), m_hold);
    connect(m_prizeForm, &QComboBox::currentIndexChanged, this, &ChallengeDialog::follow);
}

void ChallengeDialog::createWho(QFormLayout* form)
{
    m_segment->setObjectName(QStringLiteral("segment"));
    m_segment->addItem(tr("Everybody"), qint64(0));
    if (const Result<std::vector<Segment>> segments = savedSegments(m_workbench.book())) {
        for (const Segment& segment : *segments)
            m_segment->addItem(displayText(segment.name), segment.id.value);
    }
    m_campaign->addItem(tr("Every campaign"), qint64(0));
    try {
        const CampaignChoice campaigns(m_workbench.book().database());
        for (const CampaignRecord& campaign : campaigns.all())
            m_campaign->addItem(displayText(campaign.name), campaign.id.value);
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
    form->addRow(tr("Who ta&kes part"), m_segment);
    form->addRow(tr("Refe&rrals of"), m_campaign);
}

void ChallengeDialog::fill(const Challenge& challenge)
{
    m_before = challenge;
    m_name->setText(challenge.name);
    m_from->setDate(challenge.from);
    m_to->setDate(challenge.to);
    selectData(m_kind, int(challenge.kind));
    selectData(m_metric, int(challenge.metric));
    m_target->setValue(int(std::clamp<qint64>(challenge.target, 1, kMost)));
    m_targetAmount->setValue(int(std::clamp<qint64>(challenge.target, 1, std::numeric_limits<int>::max())));
    m_winners->setValue(challenge.winners);
    selectData(m_chances, int(challenge.chances));
    selectData(m_prizeForm, int(challenge.prize.form));
    m_prizeMoney->setValue(int(std::min<qint64>(challenge.prize.amount, std::numeric_limits<int>::max())));
    m_prizeCount->setValue(int(std::min<qint64>(challenge.prize.amount, kMost)));
    m_thing->setText(challenge.prize.name);
    m_cost->setValue(int(std::min<qint64>(challenge.prize.costMinor, std::numeric_limits<int>::max())));
    m_hold->setValue(challenge.holdDays);
    selectData(m_segment, challenge.segment.value);
    selectData(m_campaign, challenge.campaign.value);
    follow();
}

Challenge ChallengeDialog::typed() const
{
    Challenge challenge = m_before;
    challenge.name = m_name->text();
    challenge.from = m_from->date();
    challenge.to = m_to->date();
    challenge.kind = chosenIn<Challenge::Kind>(m_kind);
    challenge.metric = chosenIn<Achievement>(m_metric);
    challenge.target = challenge.metric == Achievement::Revenue ? m_targetAmount->value() : m_target->value();
    if (challenge.kind == Challenge::Kind::Rank)
        challenge.target = 0;
    challenge.winners = m_winners->value();
    challenge.chances = chosenIn<Challenge::Chances>(m_chances);
    challenge.prize.form = chosenIn<RewardForm>(m_prizeForm);
    const bool isMoney = unitOf(challenge.prize.form) == RewardUnit::Money;
    challenge.prize.amount = isMoney ? m_prizeMoney->value() : m_prizeCount->value();
    challenge.prize.name = challenge.prize.form == RewardForm::Gift ? m_thing->text() : QString();
    challenge.prize.costMinor = isMoney ? challenge.prize.amount : m_cost->value();
    challenge.holdDays = m_hold->value();
    challenge.segment = {m_segment->currentData().toLongLong()};
    challenge.campaign = {m_campaign->currentData().toLongLong()};
    return challenge;
}

void ChallengeDialog::follow()
{
    const Challenge challenge = typed();
    const bool isRevenue = challenge.metric == Achievement::Revenue;
    const bool hasTarget = challenge.kind != Challenge::Kind::Rank;
    const bool isMoney = unitOf(challenge.prize.form) == RewardUnit::Money;
    m_form->setRowVisible(m_target, hasTarget && !isRevenue);
    m_form->setRowVisible(m_targetAmount, hasTarget && isRevenue);
    m_form->setRowVisible(m_winners, challenge.kind != Challenge::Kind::Target);
    m_form->setRowVisible(m_chances, challenge.kind == Challenge::Kind::Raffle);
    m_form->setRowVisible(m_prizeMoney, isMoney);
    m_form->setRowVisible(m_prizeCount, !isMoney);
    m_form->setRowVisible(m_thing, challenge.prize.form == RewardForm::Gift);
    m_form->setRowVisible(m_cost, !isMoney);
    m_sentence->setRole(PlainLabel::Role::Muted);
    m_sentence->setData(challengeSentence(challenge, m_workbench.book().shop().currency, m_workbench.locale()) + u' ' +
                        tieSentence(challenge));
}

void ChallengeDialog::save()
{
    const Result<ChallengeId> saved = saveChallenge(m_workbench.book(), typed());
    if (!saved) {
        m_sentence->setRole(PlainLabel::Role::Error);
        return m_sentence->setData(saved.failure().text);
    }
    m_saved(*saved);
    accept();
}

} // namespace vouchwell::ui
