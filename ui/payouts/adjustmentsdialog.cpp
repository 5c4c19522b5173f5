#include "ui/payouts/adjustmentsdialog.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/rules/rulewords.h"
#include "core/rules/tracetext.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

QString signedText(qint64 minor, const QString& unit, const QString& currency, const QLocale& locale)
{
    const QString text = rewardAmountText(minor, kindOfUnit(unit), currency, locale);
    return minor > 0 ? u'+' + text : text;
}

ReportTable tableOf(const std::vector<AdjustmentProposal>& proposals, const Currency& currency, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = AdjustmentsDialog::tr("Rewards that would be different today");
    table.currency = currency;
    table.columns = {{QStringLiteral("person"), AdjustmentsDialog::tr("Person"), Kind::Text, false},
                     {QStringLiteral("friend"), AdjustmentsDialog::tr("Friend"), Kind::Text, false},
                     {QStringLiteral("earned"), AdjustmentsDialog::tr("Earned"), Kind::Date, false},
                     {QStringLiteral("state"), AdjustmentsDialog::tr("State"), Kind::Text, false},
                     {QStringLiteral("given"), AdjustmentsDialog::tr("Given"), Kind::Text, false},
                     {QStringLiteral("today"), AdjustmentsDialog::tr("By the rules"), Kind::Text, false},
                     {QStringLiteral("change"), AdjustmentsDialog::tr("Change"), Kind::Text, false}};
    for (const AdjustmentProposal& p : proposals) {
        const RewardKind kind = kindOfUnit(p.unit);
        table.rows.push_back({displayText(p.recipientName), displayText(p.friendName), p.earnedOn,
                              rewardStateTitle(p.state), rewardAmountText(p.givenMinor, kind, currency.code, locale),
                              rewardAmountText(p.byRulesMinor, kind, currency.code, locale),
                              signedText(p.deltaMinor(), p.unit, currency.code, locale)});
    }
    return table;
}

} // namespace

void AdjustmentsDialog::open(Workbench& workbench, QWidget* parent)
{
    if (const QString obstacle = writeObstacle(workbench); !obstacle.isEmpty())
        return workbench.tell(obstacle);
    auto* dialog = new AdjustmentsDialog(workbench, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

AdjustmentsDialog::AdjustmentsDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_sentence(new PlainLabel),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_table(new DataTable(tr("Rewards that would be different today"))),
      m_choice(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_reason(new QLineEdit)
{
    const Metrics m;
    setObjectName(QStringLiteral("adjustmentsDialog"));
    setWindowTitle(tr("Adjust Given Rewards"));
    m_sentence->setObjectName(QStringLiteral("adjustmentsSentence"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("adjustmentsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::MultiSelection);
    m_choice->setObjectName(QStringLiteral("adjustmentsChoice"));
    m_reason->setObjectName(QStringLiteral("adjustmentsReason"));
    m_reason->setPlaceholderText(tr("for example: found in the old notebook"));
    auto* label = new PlainLabel(tr("&Reason (may be empty)"));
    label->setBuddy(m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(createButtons());
    resize(m.lines(52), m.lines(28));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AdjustmentsDialog::showChoice);
    search();
}

AdjustmentsDialog::~AdjustmentsDialog()
{
    m_stop.request_stop();
}

QWidget* AdjustmentsDialog::createButtons()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    m_apply = new QPushButton(tr("&Adjust"));
    m_apply->setObjectName(QStringLiteral("applyAdjustments"));
    m_apply->setProperty("primary", true);
    m_apply->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Leave them as they are"));
    close->setObjectName(QStringLiteral("leaveAdjustments"));
    close->setAutoDefault(false);
    row->addWidget(m_choice, 1);
    row->addWidget(close);
    row->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &AdjustmentsDialog::apply);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void AdjustmentsDialog::search()
{
    m_sentence->setText(tr("Comparing what was given with what the rules give today…"));
    m_apply->setEnabled(false);
    const Book& book = m_workbench.book();
    m_stop = runTask(
        this,
        [place = book.place(),
         clock = book.sharedClock()](const std::stop_token& stop) -> Result<std::vector<AdjustmentProposal>> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? proposeAdjustments(**own, {}, stop) : Result<std::vector<AdjustmentProposal>>(own.failure());
        },
        [this](const Result<std::vector<AdjustmentProposal>>& found) { take(found); });
}

void AdjustmentsDialog::take(const Result<std::vector<AdjustmentProposal>>& found)
{
    if (!found) {
        m_sentence->setRole(PlainLabel::Role::Error);
        return m_sentence->setText(found.failure().text);
    }
    m_proposals = *found;
    m_model->setTable(tableOf(m_proposals, m_workbench.book().shop().currency, m_workbench.locale()));
    for (int column = 4; column <= 6; ++column)
        m_table->setColumnKind(column, DataTable::ColumnKind::Number);
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(0);
    m_table->setPlaceholder(tr("Every reward is what the rules give."));
    m_sentence->setText(
        m_proposals.empty()
            ? tr("What was given is what the rules give by what is known today.")
            : tr("Something was recorded later, or came back, and moved these to another tier. What was given stands "
                 "until you decide. Those that are selected are adjusted: more is a reward of its own, less is "
                 "deducted from the next payout where it was paid."));
    selectGains();
    showChoice();
}

/// What people would get less is usually left to them: the shop selects it.
void AdjustmentsDialog::selectGains()
{
    QItemSelection gains;
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        if (m_proposals[i].deltaMinor() > 0)
            gains.select(m_model->index(int(i), 0), m_model->index(int(i), m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(gains, QItemSelectionModel::ClearAndSelect);
}

std::vector<AdjustmentProposal> AdjustmentsDialog::chosen() const
{
    std::vector<AdjustmentProposal> chosen;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_proposals[size_t(row.row())]);
    return chosen;
}

void AdjustmentsDialog::showChoice()
{
    const Currency currency = m_workbench.book().shop().currency;
    qint64 more = 0;
    qint64 less = 0;
    const std::vector<AdjustmentProposal> rows = chosen();
    for (const AdjustmentProposal& proposal : rows) {
        if (rewardUnitFrom(proposal.unit) == RewardUnit::Money)
            (proposal.deltaMinor() > 0 ? more : less) += proposal.deltaMinor();
    }
    m_apply->setEnabled(!rows.empty());
    m_choice->setVisible(!m_proposals.empty());
    QStringList sums;
    if (more > 0)
        sums << u'+' + formatMoney({more, currency}, m_workbench.locale());
    if (less < 0)
        sums << formatMoney({less, currency}, m_workbench.locale());
    const QString count = tr("%Ln reward(s) selected", nullptr, int(rows.size()));
    //: "3 rewards selected: +€12.00, -€5.00"
    m_choice->setText(sums.isEmpty() ? count : tr("%1: %2").arg(count, sums.join(QLatin1String(", "))));
}

void AdjustmentsDialog::apply()
{
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_choice->setText(obstacle);
    std::vector<RewardId> rewards;
    for (const AdjustmentProposal& proposal : chosen())
        rewards.push_back(proposal.reward);
    const Result<AppliedAdjustments> applied = applyAdjustments(m_workbench.book(), rewards, m_reason->text());
    if (!applied) {
        m_sentence->setRole(PlainLabel::Role::Error);
        return m_sentence->setText(applied.failure().text);
    }
    m_workbench.tell(tr("Adjusted: %Ln reward(s).", nullptr, applied->rewards));
    accept();
}

} // namespace vouchwell::ui
