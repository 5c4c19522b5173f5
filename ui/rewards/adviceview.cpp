#include "ui/rewards/adviceview.h"

#include "core/actions/exploitsearch.h"
#include "core/actions/gatherevidence.h"
#include "core/base/task.h"
#include "core/metrics/affordability.h"
#include "core/storage/book.h"
#include "ui/rewards/margindialog.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr int kRestMs = 600;

/// Everything that a line shows.
QString saidBy(const std::vector<Advice>& advices)
{
    QStringList said;
    for (const Advice& advice : advices)
        said << adviceWord(advice.kind) << advice.sentence << advice.whatToDo << advice.fixTitle << advice.ruleKey;
    return said.join(u'\n');
}

Tone toneOf(const Advice& advice)
{
    return advice.severity == Advice::Severity::Warning ? Tone::Warn : Tone::Info;
}

QPushButton* quietButton(const QString& text, const char* name, const QString& about)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setAccessibleDescription(about);
    return button;
}

} // namespace

AdviceView::AdviceView(RulesDraft& draft, Workbench& workbench, QWidget* parent)
    : Card(tr("Checks"), parent),
      m_draft(draft),
      m_workbench(workbench),
      m_campaign(workbench.book().starterCampaign()),
      m_worth(new PlainLabel({}, PlainLabel::Role::Small)),
      m_margin(quietButton(tr("Your &margin…"), "setMargin", {}))
{
    const Metrics m;
    setObjectName(QStringLiteral("adviceView"));
    m_worth->setObjectName(QStringLiteral("customerWorth"));
    m_worth->setWordWrap(true);
    auto* line = new QFrame;
    line->setProperty("surface", QStringLiteral("line"));
    line->setFixedHeight(m.hairline());
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_margin);
    body()->addWidget(line);
    body()->addWidget(m_worth);
    body()->addLayout(below);
    body()->addStretch(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &AdviceView::lookForLoophole);
    connect(m_margin, &QPushButton::clicked, this, &AdviceView::askForMargin);
    connect(&draft, &RulesDraft::changed, this, &AdviceView::follow);
    connect(&workbench.book(), &Book::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            readHistory();
    });
    showAdvices();
}

AdviceView::~AdviceView()
{
    m_readStop.request_stop();
    m_searchStop.request_stop();
}

void AdviceView::setCampaign(CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    m_isStale = true;
    m_evidence.reset();
    follow();
    if (isVisible())
        readHistory();
}

void AdviceView::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    if (m_isStale)
        readHistory();
}

void AdviceView::readHistory()
{
    m_isStale = false;
    m_readStop.request_stop();
    const Book& book = m_workbench.book();
    m_readStop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(),
         campaign = m_campaign](const std::stop_token& stop) -> Result<RulesEvidence> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? gatherEvidence(**own, campaign, stop) : Result<RulesEvidence>(own.failure());
        },
        [this](const Result<RulesEvidence>& evidence) { takeEvidence(evidence); });
}

void AdviceView::takeEvidence(const Result<RulesEvidence>& evidence)
{
    if (!evidence) {
        if (evidence.failure().kind != Failure::Kind::Cancelled)
            m_workbench.report(evidence.failure());
        return;
    }
    m_evidence = *evidence;
    follow();
    Q_EMIT evidenceRead();
}

void AdviceView::follow()
{
    m_searchStop.request_stop();
    m_loophole.reset();
    m_rest.start();
    showAdvices();
}

void AdviceView::lookForLoophole()
{
    if (m_draft.isInGesture() || !isVisible())
        return m_rest.start();
    if (!m_evidence || m_draft.rules().rules.empty())
        return;
    const Book& book = m_workbench.book();
    m_searchStop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), rules = m_draft.rules(), campaign = m_campaign,
         locale = m_workbench.locale()](const std::stop_token& stop) -> Result<std::optional<Advice>> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? findExploit(**own, rules, campaign, locale, stop)
                       : Result<std::optional<Advice>>(own.failure());
        },
        [this](const Result<std::optional<Advice>>& loophole) { takeLoophole(loophole); });
}

void AdviceView::takeLoophole(const Result<std::optional<Advice>>& loophole)
{
    // A search that was asked to stop was about rules that are no longer there.
    if (!loophole || m_searchStop.stop_requested())
        return;
    m_loophole = *loophole;
    showAdvices();
}

void AdviceView::showAdvices()
{
    m_advices = m_evidence ? lintRules(m_draft.rules(), *m_evidence, m_workbench.locale()) : std::vector<Advice>();
    if (m_loophole)
        m_advices.push_back(*m_loophole);
    m_worth->setText(m_evidence ? affordabilitySentence(*m_evidence, m_workbench.locale()) : QString());
    const QString said = saidBy(m_advices) + (m_evidence ? lintedSentence(*m_evidence) : QString());
    if (m_lines && said == m_shown)
        return;
    m_shown = said;
    const Metrics m;
    // A button of the old lines may be what was just pressed.
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.7));
    for (const Advice& advice : m_advices)
        column->addWidget(createLine(advice));
    if (m_advices.empty())
        column->addWidget(createCalm());
    body()->insertWidget(0, m_lines);
    keepTabOrder();
}

void AdviceView::keepTabOrder()
{
    QWidget* last = nullptr;
    for (QPushButton* button : m_lines->findChildren<QPushButton*>()) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
    if (last)
        setTabOrder(last, m_margin);
}

QWidget* AdviceView::createCalm() const
{
    const Metrics m;
    auto* calm = new QWidget;
    auto* column = new QVBoxLayout(calm);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.2));
    auto* words = new PlainLabel(m_evidence ? tr("Nothing to remark.") : tr("Reading your history…"));
    words->setObjectName(QStringLiteral("noAdvice"));
    column->addWidget(words);
    if (m_evidence) {
        auto* looked = new PlainLabel(lintedSentence(*m_evidence), PlainLabel::Role::Small);
        looked->setWordWrap(true);
        column->addWidget(looked);
    }
    return calm;
}

QWidget* AdviceView::createLine(const Advice& advice)
{
    const Metrics m;
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("advice"));
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.2));
    auto* head = new QHBoxLayout;
    head->addWidget(new Pill(adviceTitle(advice.kind), toneOf(advice)), 0, Qt::AlignVCenter);
    head->addStretch(1);
    if (!advice.ruleKey.isEmpty()) {
        auto* show = quietButton(tr("Show"), "showAdvice", advice.sentence);
        head->addWidget(show);
        connect(show, &QPushButton::clicked, this, [this, advice] { selectRuleOf(advice); });
    }
    column->addLayout(head);
    auto* sentence = new PlainLabel(advice.sentence);
    sentence->setWordWrap(true);
    auto* whatToDo = new PlainLabel(advice.whatToDo, PlainLabel::Role::Small);
    whatToDo->setWordWrap(true);
    column->addWidget(sentence);
    column->addWidget(whatToDo);
    if (advice.repaired) {
        auto* fix = quietButton(advice.fixTitle, "fixAdvice", advice.sentence);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(fix);
        column->addLayout(row);
        connect(fix, &QPushButton::clicked, this,
                [this, advice] { m_draft.change(advice.fixTitle, *advice.repaired); });
    }
    return line;
}

void AdviceView::selectRuleOf(const Advice& advice)
{
    const std::vector<Rule>& rules = m_draft.rules().rules;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.key == advice.ruleKey; });
    if (rule != rules.end())
        m_draft.selectRule(int(rule - rules.begin()));
}

void AdviceView::askForMargin()
{
    auto* dialog = new MarginDialog(m_workbench, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vouchwell::ui
