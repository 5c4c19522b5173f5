#include "ui/imports/decisionbar.h"

#include "core/base/text.h"
#include "ui/imports/scopebutton.h"
#include "ui/people/personfield.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

constexpr size_t kActions = size_t(CheckAction::TakeIn) + 1;
constexpr size_t kMostProposals = 3;
constexpr qsizetype kLongestName = 28;

QString actionTitle(CheckAction action)
{
    switch (action) {
    case CheckAction::Edit: return DecisionBar::tr("&Edit the Value");
    case CheckAction::WithoutValue: return DecisionBar::tr("Import &without This Value");
    case CheckAction::LeaveOut: return DecisionBar::tr("&Skip the Row");
    case CheckAction::TakeIn: return DecisionBar::tr("&Import This Row after All");
    case CheckAction::Merge: return DecisionBar::tr("Merge into One (M)");
    case CheckAction::KeepApart: return DecisionBar::tr("Keep Both (K)");
    case CheckAction::TakeFile: return DecisionBar::tr("Take the File’s Values (F)");
    case CheckAction::KeepBook: return DecisionBar::tr("Keep the Book’s (B)");
    case CheckAction::Nobody: return DecisionBar::tr("&Leave Empty");
    case CheckAction::NewPerson: // named after the person
    case CheckAction::Answer1:   // what the value would mean
    case CheckAction::Answer2: return {};
    }
    Q_UNREACHABLE();
}

/// A name from the data on a button: short, and without shortcuts.
QString shownOnButton(const QString& name)
{
    QString shown = displayText(name.simplified());
    if (shown.size() > kLongestName)
        shown = shown.left(kLongestName) + u'…';
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

DecisionBar::DecisionBar(Workbench& bench, const ReadingContext& context, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_context(context),
      m_reason(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_controls(new QWidget),
      m_person(new PersonField(bench, tr("Who is meant"), PersonField::NewPeople::Refused)),
      m_scope(new ScopeButton(context.locale))
{
    const Metrics m;
    m_reason->setObjectName(QStringLiteral("rowReason"));
    m_reason->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.5));
    column->addWidget(m_reason);
    column->addWidget(m_controls);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.5));
    createReferrer(row);
    const char* names[kActions] = {"editValue",    "withoutValue",  "mergeSame",   "keepApart",
                                   "takeFile",     "keepBook",      "newReferrer", "noReferrer",
                                   "firstReading", "secondReading", "leaveOut",    "takeIn"};
    for (size_t i = 0; i < kActions; ++i)
        row->addWidget(addButton(QLatin1String(names[i]), CheckAction(i)));
    row->addStretch(1);
    row->addWidget(m_scope);
    showNothing();
}

QPushButton* DecisionBar::addButton(const QString& name, CheckAction action)
{
    auto* button = new QPushButton(actionTitle(action));
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
    m_buttons.push_back(button);
    return button;
}

void DecisionBar::createReferrer(QBoxLayout* row)
{
    for (size_t i = 0; i < kMostProposals; ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("proposedReferrer%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT personChosen(m_proposed.at(i)); });
        m_proposals.push_back(button);
        row->addWidget(button);
    }
    m_person->setObjectName(QStringLiteral("referrerField"));
    m_person->setMinimumWidth(Metrics().lines(9));
    row->addWidget(m_person, 1);
    connect(m_person, &PersonField::choiceChanged, this, [this] {
        if (m_person->personId().isValid())
            Q_EMIT personChosen(m_person->personId());
    });
}

CheckScope DecisionBar::scope() const
{
    return m_scope->isHidden() ? CheckScope::Chosen : m_scope->scope();
}

void DecisionBar::hideAll()
{
    for (QPushButton* button : m_buttons)
        button->hide();
    for (QPushButton* button : m_proposals)
        button->hide();
    m_person->hide();
    m_scope->hide();
}

bool DecisionBar::isInUse() const
{
    return scope() != CheckScope::Chosen || (!m_person->isHidden() && !m_person->text().isEmpty());
}

void DecisionBar::showNothing()
{
    m_shown = {};
    hideAll();
    m_reason->setText({});
    m_controls->hide();
}

void DecisionBar::showLine(const CheckLines& lines, const DecidedLine& decided)
{
    const Shown shown{lines.row(decided.line).row, lines.reason(decided.line), decided.chosenRows, decided.isTicked};
    if (shown == m_shown && isInUse())
        return;
    m_shown = shown;
    hideAll();
    m_controls->show();
    showReason(lines, decided.line);
    const auto show = [this](CheckAction action, bool isShown) { m_buttons[size_t(action)]->setVisible(isShown); };
    show(CheckAction::LeaveOut, decided.canBeTicked && decided.isTicked);
    show(CheckAction::TakeIn, decided.canBeTicked && !decided.isTicked);
    if (!decided.isTicked && decided.canBeTicked)
        return;
    if (lines.proposal(decided.line)) {
        show(CheckAction::Merge, true);
        show(CheckAction::KeepApart, true);
        m_scope->offer(lines, decided.line, decided.chosenRows);
    } else if (lines.changedSale(decided.line)) {
        show(CheckAction::TakeFile, true);
        show(CheckAction::KeepBook, true);
        m_scope->offer(lines, decided.line, decided.chosenRows);
    } else if (const RowProblem* problem = lines.problem(decided.line)) {
        showProblem(lines, *problem, decided);
    }
}

void DecisionBar::showReason(const CheckLines& lines, const CheckLine& line)
{
    const QString reason = lines.reason(line);
    const qint64 row = lines.row(line).row;
    if (row == 0 || reason.isEmpty())
        return m_reason->setData(reason);
    //: A row of the person's file: its number, what to know about it
    m_reason->setData(tr("Row %1: %2").arg(m_context.locale.toString(row), reason));
}

void DecisionBar::showProblem(const CheckLines& lines, const RowProblem& problem, const DecidedLine& decided)
{
    if (decided.guessed)
        return showQuestion(*decided.guessed);
    m_buttons[size_t(CheckAction::Edit)]->setVisible(decided.hasCell);
    if (isAboutReferrer(problem))
        return showReferrer(lines, problem, lines.row(decided.line).result == RowResult::Skipped);
    m_buttons[size_t(CheckAction::WithoutValue)]->setVisible(decided.hasCell &&
                                                             problem.kind != RowProblem::Kind::Skipped);
    m_buttons[size_t(CheckAction::LeaveOut)]->show();
    if (decided.hasCell)
        m_scope->offer(lines, decided.line, decided.chosenRows);
}

void DecisionBar::showReferrer(const CheckLines& lines, const RowProblem& problem, bool isSkipped)
{
    using enum RowProblem::Kind;
    const auto rows = int(lines.like(problem, CheckScope::SameValue).size());
    if (rows > 1)
        m_reason->setData(m_reason->text() + u' ' + tr("What you choose holds for %Ln row(s).", nullptr, rows));
    // A referral needs its referrer: its row is imported with one or not at all.
    m_buttons[size_t(CheckAction::LeaveOut)]->setVisible(problem.kind == ReferrerNew);
    m_buttons[size_t(CheckAction::Nobody)]->setVisible(problem.kind != ReferrerNew && !isSkipped);
    m_buttons[size_t(CheckAction::NewPerson)]->setText(tr("&Create “%1”").arg(shownOnButton(problem.value)));
    m_buttons[size_t(CheckAction::NewPerson)]->setVisible(problem.kind != ReferrerUnclear);
    showProposals(lines.referrersFor(problem.value));
    m_person->clearPerson();
    const SnapshotPtr snapshot = m_bench.snapshot();
    m_person->setVisible(snapshot && !snapshot->people.id.empty());
}

void DecisionBar::showProposals(const std::vector<ReferrerProposal>& proposals)
{
    m_proposed.clear();
    for (size_t i = 0; i < proposals.size() && i < m_proposals.size(); ++i) {
        m_proposed.push_back(proposals[i].person);
        m_proposals[i]->setText(shownOnButton(proposals[i].name));
        m_proposals[i]->setToolTip(Qt::convertFromPlainText(displayText(proposals[i].reason)));
        m_proposals[i]->show();
    }
}

void DecisionBar::showQuestion(const ColumnPlan& plan)
{
    const ReadingQuestion question = readingQuestion(plan, m_context);
    m_buttons[size_t(CheckAction::LeaveOut)]->hide();
    m_reason->setData(question.text);
    for (int i = 0; i < 2; ++i) {
        QPushButton* button = m_buttons[size_t(CheckAction::Answer1) + size_t(i)];
        button->setText(question.answers[i]);
        button->setVisible(!question.answers[i].isEmpty());
    }
}

} // namespace vouchwell::ui
