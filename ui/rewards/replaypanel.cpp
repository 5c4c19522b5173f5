#include "ui/rewards/replaypanel.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/rewards/monthbars.h"
#include "ui/rewards/replayfeed.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QSlider>

namespace vouchwell::ui {

namespace {

constexpr int kMostMorePercent = 50;
constexpr size_t kShownNames = 6;
/// Before any shop's first sale.
const QDate kLongAgo(1970, 1, 1);

Tone toneOf(ReplayLine::Change change)
{
    switch (change) {
    case ReplayLine::Change::Better: return Tone::Good;
    case ReplayLine::Change::Worse: return Tone::Warn;
    case ReplayLine::Change::None: break;
    }
    return Tone::Neutral;
}

} // namespace

ReplayPanel::ReplayPanel(RulesDraft& draft, Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_workbench(workbench),
      m_feed(new ReplayFeed(workbench.book().place(), workbench.book().sharedClock(), this)),
      m_period(new PeriodChooser(workbench.book().today())),
      m_card(new Card(tr("If this had been in force"))),
      m_state(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_figureLines(new QVBoxLayout),
      m_monthsTitle(new PlainLabel(tr("Cost by month: first now, then with the draft"), PlainLabel::Role::Small)),
      m_months(new MonthBars(workbench.book().shop().currency, workbench.locale())),
      m_counting(new PlainLabel({}, PlainLabel::Role::Small)),
      m_more(new QSlider(Qt::Horizontal)),
      m_moreText(new PlainLabel),
      m_breakEven(new PlainLabel({}, PlainLabel::Role::Small)),
      m_people(new Card(tr("Who would notice"))),
      m_others(new PlainLabel({}, PlainLabel::Role::Small))
{
    setObjectName(QStringLiteral("replayPanel"));
    const Metrics m;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.85));
    column->addWidget(m_card);
    column->addWidget(m_people);
    createFigures();
    createAssumption();
    createPeople();
    m_period->setKind(Period::Kind::Last12Months);
    connect(m_period, &PeriodChooser::periodChanged, this, &ReplayPanel::forget);
    connect(&m_draft, &RulesDraft::changed, this, &ReplayPanel::ask);
    connect(&m_draft, &RulesDraft::ruleSelected, this, &ReplayPanel::showCounting);
    connect(&m_workbench.book(), &Book::changed, this, &ReplayPanel::forget);
    connect(m_feed, &ReplayFeed::answered, this, &ReplayPanel::take);
    connect(m_feed, &ReplayFeed::reading, this, [this] { m_state->setText(tr("Reading your history…")); });
    connect(m_feed, &ReplayFeed::failed, this, [this](const QString& sentence) { m_state->setText(sentence); });
}

ReplayPanel::~ReplayPanel() = default;

void ReplayPanel::createFigures()
{
    m_state->setObjectName(QStringLiteral("replayState"));
    m_state->setWordWrap(true);
    m_counting->setObjectName(QStringLiteral("countingSentence"));
    m_counting->setWordWrap(true);
    m_period->setObjectName(QStringLiteral("replayPeriod"));
    m_card->addHeaderWidget(m_period);
    m_figureLines->setSpacing(Metrics().lines(0.25));
    m_card->body()->addWidget(m_state);
    m_card->body()->addLayout(m_figureLines);
    m_card->body()->addWidget(m_monthsTitle);
    m_card->body()->addWidget(m_months);
    m_card->body()->addWidget(m_counting);
    m_monthsTitle->hide();
    m_months->hide();
}

void ReplayPanel::createAssumption()
{
    auto* title = new PlainLabel(tr("Assumption: more friends because of it"));
    title->setWordWrap(true);
    m_more->setObjectName(QStringLiteral("moreFriends"));
    m_more->setRange(0, kMostMorePercent);
    m_more->setPageStep(5);
    m_more->setAccessibleName(tr("More friends because of the draft, in percent"));
    m_moreText->setObjectName(QStringLiteral("moreFriendsText"));
    m_breakEven->setObjectName(QStringLiteral("breakEven"));
    m_breakEven->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_more, 1);
    row->addWidget(m_moreText);
    m_card->body()->addWidget(title);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_breakEven);
    connect(m_more, &QSlider::valueChanged, this, &ReplayPanel::showFigures);
    showFigures();
}

void ReplayPanel::createPeople()
{
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < kShownNames; ++i) {
        auto* name = new QPushButton;
        name->setObjectName(QStringLiteral("noticing%1").arg(i));
        name->setProperty("flat", true);
        name->setToolTip(tr("Open this person"));
        auto* change = new Pill;
        grid->addWidget(name, int(i), 0, Qt::AlignLeading);
        grid->addWidget(change, int(i), 2, Qt::AlignTrailing);
        connect(name, &QPushButton::clicked, this, [this, i] {
            if (m_figures && i < m_figures->people.size())
                m_workbench.openPerson(m_figures->people[i].person);
        });
        m_names.push_back(name);
        m_changes.push_back(change);
    }
    m_people->body()->addLayout(grid);
    m_people->body()->addWidget(m_others);
    m_others->setWordWrap(true);
    m_people->hide();
}

void ReplayPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void ReplayPanel::setCampaign(CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    forget();
}

void ReplayPanel::forget()
{
    m_isOld = true;
    m_period->setToday(m_workbench.book().today());
    ask();
}

/// A page that nobody sees asks when it comes to the front.
void ReplayPanel::ask()
{
    showCounting();
    if (!isVisible() || !m_campaign.isValid())
        return;
    if (std::exchange(m_isOld, false)) {
        const bool isAllTime = m_period->kind() == Period::Kind::AllTime;
        m_feed->setRequest({m_campaign, isAllTime ? kLongAgo : m_period->from(), m_period->to()});
    }
    m_feed->ask(m_draft.rules());
}

void ReplayPanel::take(const ReplayFigures& figures)
{
    m_figures = figures;
    for (PersonDifference& person : m_figures->people)
        person.name = nameOf(person.person);
    showFigures();
    showPeople();
    Q_EMIT answered();
}

QString ReplayPanel::nameOf(PersonId person) const
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const qint32 index = snapshot ? snapshot->indexOfPerson(person) : -1;
    return index < 0 ? QString() : snapshot->people.name.at(size_t(index));
}

void ReplayPanel::showFigures()
{
    const QLocale locale = m_workbench.locale();
    //: an assumption: so many per cent more friends
    m_moreText->setText(tr("+%1 %").arg(locale.toString(m_more->value())));
    if (!m_figures)
        return;
    ReplayFigures figures = *m_figures;
    figures.draft = withMoreFriends(figures.draft, m_more->value() * 100);
    m_state->setText(stateOf(figures));
    showLines(figures);
    m_months->setMonths(figures.from, figures.now.costByMonth, figures.draft.costByMonth);
    for (QWidget* part : {static_cast<QWidget*>(m_monthsTitle), static_cast<QWidget*>(m_months)})
        part->setVisible(figures.now.costByMonth.size() > 1);
    showBreakEven();
}

QString ReplayPanel::stateOf(const ReplayFigures& figures) const
{
    const int customers = int(figures.draft.newCustomers);
    if (figures.isPreview)
        return tr("A first guess; the exact figures follow.");
    if (m_more->value() > 0)
        return tr("With the assumption: %Ln new customer(s) in that time.", nullptr, customers);
    return tr("Your history replayed: %Ln new customer(s) in that time. Past behaviour is held fixed.", nullptr,
              customers);
}

void ReplayPanel::showLines(const ReplayFigures& figures)
{
    const std::vector<ReplayLine> lines =
        replayLines(figures, m_workbench.book().shop().currency, m_workbench.locale());
    // What people get is told only where it differs from the cost, so their number changes.
    while (m_lines.size() < lines.size())
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = i < lines.size();
        const Line& widgets = m_lines[i];
        for (QWidget* part :
             std::initializer_list<QWidget*>{widgets.title, widgets.now, widgets.arrow, widgets.draft, widgets.change})
            part->setVisible(isShown);
        if (!isShown)
            continue;
        const ReplayLine& line = lines[i];
        widgets.title->setText(line.title);
        widgets.now->setText(line.now);
        widgets.now->setVisible(!line.now.isEmpty());
        widgets.arrow->setText(layoutDirection() == Qt::RightToLeft ? QStringLiteral("←") : QStringLiteral("→"));
        widgets.arrow->setVisible(!line.now.isEmpty());
        widgets.draft->setObjectName(QStringLiteral("replay_") + line.key);
        widgets.draft->setText(line.draft);
        widgets.change->setTone(toneOf(line.tone));
        widgets.change->setText(line.change);
    }
}

/// The title stands above its numbers, so that longer ones move nothing.
void ReplayPanel::addLine()
{
    const Metrics m;
    Line line{new PlainLabel, new PlainLabel, new PlainLabel, new PlainLabel({}, PlainLabel::Role::Strong), new Pill};
    line.title->setRole(PlainLabel::Role::Muted);
    line.title->setElided(true);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(m.lines(0.4));
    for (PlainLabel* number : {line.now, line.arrow, line.draft})
        numbers->addWidget(number);
    numbers->addStretch(1);
    numbers->addWidget(line.change);
    auto* whole = new QVBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(line.title);
    whole->addLayout(numbers);
    m_figureLines->addLayout(whole);
    m_lines.push_back(line);
}

void ReplayPanel::showBreakEven()
{
    const std::optional<int> margin = m_workbench.book().shop().marginBp;
    m_breakEven->setText(margin ? breakEvenSentence(breakEvenBp(*m_figures, *margin), m_workbench.locale())
                                : tr("How many more friends make up for it can be said once you have entered your "
                                     "margin."));
}

void ReplayPanel::showPeople()
{
    const Currency& currency = m_workbench.book().shop().currency;
    const std::vector<PersonDifference>& people = m_figures->people;
    for (size_t i = 0; i < kShownNames; ++i) {
        const bool isShown = i < people.size();
        m_names[i]->setVisible(isShown);
        m_changes[i]->setVisible(isShown);
        if (!isShown)
            continue;
        const qint64 change = people[i].draftMinor - people[i].nowMinor;
        const QString amount = signedMoney(change, currency, m_workbench.locale());
        m_names[i]->setText(displayText(people[i].name).replace(u'&', QStringLiteral("&&")));
        //: a person and how much more or less they would get
        m_names[i]->setAccessibleName(tr("%1, %2").arg(displayText(people[i].name), amount));
        m_changes[i]->setTone(change > 0 ? Tone::Good : Tone::Warn);
        m_changes[i]->setText(amount);
    }
    const int others =
        m_figures->peopleWithMore + m_figures->peopleWithLess - int(std::min(kShownNames, people.size()));
    m_others->setText(tr("and %Ln more", nullptr, others));
    m_others->setVisible(others > 0);
    m_people->setVisible(!people.empty());
}

/// The figures mean little without the rule of how referrals are counted.
void ReplayPanel::showCounting()
{
    const int selected = m_draft.selectedRule();
    const QString sentence = selected < 0 ? QString() : countingSentence(m_draft.rules().rules[size_t(selected)]);
    m_counting->setText(sentence);
    m_counting->setVisible(!sentence.isEmpty());
}

} // namespace vouchwell::ui
