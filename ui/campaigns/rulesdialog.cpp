#include "ui/campaigns/rulesdialog.h"

#include "core/actions/publishrules.h"
#include "core/actions/replay.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/storage/book.h"
#include "translations/translations.h"
#include "ui/campaigns/comparisonview.h"
#include "ui/campaigns/rulesfile.h"
#include "ui/campaigns/termsview.h"
#include "ui/people/dayfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

#include <limits>

namespace vouchwell::ui {

namespace {

constexpr int kAllPeople = std::numeric_limits<int>::max();

} // namespace

void RulesDialog::choose(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent)
{
    if (const QString obstacle = writeObstacle(workbench); !obstacle.isEmpty())
        return workbench.tell(obstacle);
    const std::optional<RulesFile> file = chooseRulesFile(workbench, parent);
    if (!file)
        return;
    auto* dialog = new RulesDialog(workbench, campaign, file->name, file->json, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RulesDialog::showDraft(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent)
{
    if (const QString obstacle = writeObstacle(workbench); !obstacle.isEmpty())
        return workbench.tell(obstacle);
    auto* dialog = new RulesDialog(workbench, campaign, campaign.name, campaign.draftRules, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

RulesDialog::RulesDialog(Workbench& workbench, const CampaignRecord& campaign, const QString& title,
                         const QByteArray& json, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_campaign(campaign),
      m_stack(new QStackedLayout),
      m_problems(new DetailsView(tr("What is wrong with the rules"))),
      m_terms(new TermsView(workbench)),
      m_comparison(new ComparisonView(workbench.book().shop().currency, workbench.locale())),
      m_from(new DayField(workbench.book().today(), tr("First day of the new rules"))),
      m_note(new PlainLabel({}, PlainLabel::Role::Small))
{
    const Metrics m;
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Change the Rules"));
    auto* heading = new PlainLabel({}, PlainLabel::Role::SectionTitle);
    heading->setData(title);
    m_stack->addWidget(createProblems());
    m_stack->addWidget(createPreview());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    column->addWidget(heading);
    column->addLayout(m_stack, 1);
    column->addWidget(createButtons());
    resize(m.lines(60), m.lines(34));
    read(json);
}

RulesDialog::~RulesDialog()
{
    m_stop.request_stop();
}

QWidget* RulesDialog::createProblems()
{
    m_problems->setObjectName(QStringLiteral("rulesProblems"));
    m_problems->setTitle(tr("These rules cannot be published"));
    return m_problems;
}

QWidget* RulesDialog::createPreview()
{
    const Metrics m;
    auto* preview = new QWidget;
    auto* row = new QHBoxLayout(preview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.9));
    row->addWidget(m_terms, 1);
    row->addWidget(m_comparison, 1);
    m_stopButton = new QPushButton(tr("S&top comparing"));
    m_stopButton->setObjectName(QStringLiteral("stopComparing"));
    m_stopButton->setFlat(true);
    m_stopButton->setAutoDefault(false);
    m_stopButton->hide();
    m_comparison->addHeaderWidget(m_stopButton);
    connect(m_stopButton, &QPushButton::clicked, this, &RulesDialog::stopComparing);
    return preview;
}

QWidget* RulesDialog::createButtons()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    m_from->setObjectName(QStringLiteral("rulesFrom"));
    m_note->setObjectName(QStringLiteral("rulesNote"));
    m_note->setWordWrap(true);
    auto* label = new PlainLabel(tr("For referrals &from"));
    label->setBuddy(m_from);
    m_publish = new QPushButton(tr("&Publish"));
    m_publish->setObjectName(QStringLiteral("publishRules"));
    m_publish->setProperty("primary", true);
    m_publish->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_from);
    row->addWidget(m_note, 1);
    row->addWidget(cancel);
    row->addWidget(m_publish);
    connect(m_publish, &QPushButton::clicked, this, &RulesDialog::publish);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void RulesDialog::read(const QByteArray& json)
{
    const Result<RuleSet> rules = ruleSetFromJson(json);
    if (!rules)
        return showProblems(rules.failure().text.split(u'\n', Qt::SkipEmptyParts));
    m_rules = *rules;
    QStringList problems = problemsOf(m_rules);
    if (const QString currency = m_workbench.book().shop().currency.code; m_rules.currency != currency)
        problems << tr("The rules are in %1, but the book is in %2. Please change the currency of the rules.")
                        .arg(m_rules.currency, currency);
    if (!problems.isEmpty())
        return showProblems(problems);
    m_terms->setTerms({m_workbench.book().shop().name, m_campaign.name, 0, {}}, m_rules, {});
    const QDate suggested = suggestedStart(m_workbench.book(), m_campaign.id);
    // While there is no referral, the rules hold from the beginning.
    m_from->setEnabled(suggested.isValid());
    m_from->setDate(suggested.isValid() ? suggested : m_workbench.book().today());
    m_from->setMinimumDate(m_from->date());
    m_note->setText(tr("What is published cannot be taken back: referrals keep the rules of their day. Other rules can "
                       "be published after it."));
    m_stack->setCurrentIndex(1);
    compare();
}

void RulesDialog::showProblems(const QStringList& problems)
{
    m_problems->begin(1);
    for (const QString& problem : problems)
        m_problems->addText(problem);
    m_problems->addMuted(tr("Please correct the file and choose it again."));
    m_problems->end();
    m_stack->setCurrentIndex(0);
    m_publish->setEnabled(false);
    m_from->setEnabled(false);
    m_note->setText(tr("%Ln thing(s) to correct", nullptr, int(problems.size())));
}

void RulesDialog::compare()
{
    m_comparison->setSentence(tr("Working out your history of the last 12 months by these rules…"));
    m_stopButton->show();
    const Book& book = m_workbench.book();
    m_stop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), rules = m_rules,
         campaign = m_campaign.id](const std::stop_token& stop) -> Result<ReplayFigures> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? replayRules(**own, rules, {campaign, {}, {}, kAllPeople}, stop)
                       : Result<ReplayFigures>(own.failure());
        },
        [this](const Result<ReplayFigures>& comparison) { take(comparison); });
}

void RulesDialog::take(const Result<ReplayFigures>& comparison)
{
    if (m_stop.stop_requested())
        return;
    m_stopButton->hide();
    if (comparison)
        m_comparison->setComparison(*comparison);
    else
        m_comparison->setSentence(comparison.failure().text);
}

void RulesDialog::stopComparing()
{
    m_stop.request_stop();
    m_stopButton->hide();
    m_comparison->setSentence(tr("The comparison was stopped; the rules can be published without it."));
}

void RulesDialog::publish()
{
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_note->setText(obstacle);
    PublishRequest request;
    request.campaign = m_campaign.id;
    request.rules = m_rules;
    if (m_from->isEnabled())
        request.effectiveFrom = m_from->date();
    request.terms = termsByLanguage(m_rules, shippedLanguages(), m_workbench.locale(), translatorOf);
    const Result<Published> published = publishRules(m_workbench.book(), request);
    if (!published) {
        m_note->setRole(PlainLabel::Role::Error);
        return m_note->setText(published.failure().text);
    }
    m_workbench.tell(tr("Published: version %1 of the rules.").arg(m_workbench.locale().toString(published->number)));
    accept();
}

} // namespace vouchwell::ui
