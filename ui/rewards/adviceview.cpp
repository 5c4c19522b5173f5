#include "ui/rewards/adviceview.h"

#include "core/actions/exploitsearch.h"
#include "core/actions/gatherevidence.h"
#include "core/base/task.h"
#include "core/metrics/affordability.h"
#include "core/storage/book.h"
#include "ui/rewards/adviceline.h"
#include "ui/rewards/margindialog.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr int kRestMs = 600;

} // namespace

AdviceView::AdviceView(RulesDraft& draft, Workbench& workbench, QWidget* parent)
    : Card(tr("Checks"), parent),
      m_draft(draft),
      m_workbench(workbench),
      m_campaign(workbench.book().starterCampaign()),
      m_column(new QVBoxLayout),
      m_calm(new PlainLabel),
      m_looked(new PlainLabel({}, PlainLabel::Role::Small)),
      m_worth(new PlainLabel({}, PlainLabel::Role::Small)),
      m_margin(new QPushButton(tr("Your &margin…")))
{
    const Metrics m;
    setObjectName(QStringLiteral("adviceView"));
    m_calm->setObjectName(QStringLiteral("noAdvice"));
    m_looked->setWordWrap(true);
    m_margin->setObjectName(QStringLiteral("setMargin"));
    m_margin->setFlat(true);
    m_margin->setAutoDefault(false);
    m_column->setSpacing(m.lines(0.7));
    body()->addWidget(m_calm);
    body()->addWidget(m_looked);
    body()->addLayout(m_column);
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
    connect(m_margin, &QPushButton::clicked, this, [this] { MarginDialog::open(m_workbench, window()); });
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
    else if (!m_loophole)
        m_rest.start();
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
    if (m_draft.isInGesture())
        return m_rest.start();
    if (!m_evidence || !isVisible() || m_draft.rules().rules.empty())
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
    while (m_lines.size() < m_advices.size())
        addLine();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i < m_advices.size())
            m_lines[i]->setAdvice(m_advices[i]);
        m_lines[i]->setVisible(i < m_advices.size());
    }
    m_calm->setText(m_evidence ? tr("Nothing to remark.") : tr("Reading your history…"));
    m_calm->setVisible(m_advices.empty());
    m_looked->setText(m_evidence ? lintedSentence(*m_evidence) : QString());
    m_looked->setVisible(m_evidence && m_advices.empty());
    m_worth->setText(m_evidence ? affordabilitySentence(*m_evidence, m_workbench.locale()) : QString());
}

void AdviceView::addLine()
{
    auto* line = new AdviceLine;
    m_column->addWidget(line);
    QWidget* before = m_lines.empty() ? nullptr : m_lines.back()->fixButton();
    if (before)
        setTabOrder(before, line->showButton());
    setTabOrder(line->showButton(), line->fixButton());
    setTabOrder(line->fixButton(), m_margin);
    m_lines.push_back(line);
    connect(line, &AdviceLine::ruleWanted, this, &AdviceView::selectRule);
    connect(line, &AdviceLine::repairWanted, this,
            [this](const Advice& advice) { m_draft.change(advice.fixTitle, *advice.repaired); });
}

void AdviceView::selectRule(const QString& key)
{
    const std::vector<Rule>& rules = m_draft.rules().rules;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.key == key; });
    if (rule != rules.end())
        m_draft.selectRule(int(rule - rules.begin()));
}

} // namespace vouchwell::ui
