#include "ui/campaigns/movedialog.h"

#include "core/base/text.h"
#include "core/rules/rulewords.h"
#include "core/rules/tracetext.h"
#include "ui/people/recordpage.h"
#include "ui/shell/bookjob.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>

namespace vouchwell::ui {

namespace {

ReportTable moveTable(const std::vector<MoveOutcome::Effect>& effects, const Currency& currency, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = MoveDialog::tr("What would change");
    table.currency = currency;
    table.columns = {{QStringLiteral("person"), MoveDialog::tr("Person"), Kind::Text, false},
                     {QStringLiteral("change"), MoveDialog::tr("Change"), Kind::Text, false}};
    for (const MoveOutcome::Effect& effect : effects) {
        const PostedChange& change = effect.change;
        const qint64 amount = change.granted - change.takenBack - change.clawedBack;
        const QString text = rewardAmountText(amount, kindOfUnit(change.unit), currency.code, locale);
        table.rows.push_back({displayText(effect.name), amount > 0 ? u'+' + text : text});
    }
    return table;
}

} // namespace

void MoveDialog::open(Workbench& workbench, const CampaignVersionRecord& version, QWidget* parent)
{
    if (const QString obstacle = writeObstacle(workbench); !obstacle.isEmpty())
        return workbench.tell(obstacle);
    auto* dialog = new MoveDialog(workbench, version, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

MoveDialog::MoveDialog(Workbench& workbench, const CampaignVersionRecord& version, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_version(version),
      m_which(new QButtonGroup(this)),
      m_sentence(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_table(new DataTable(tr("Whose rewards would change")))
{
    const Metrics m;
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move Referrals"));
    auto* intro =
        new PlainLabel(tr("Referrals keep the rules of their day. Here you let them follow version %1 instead. "
                          "Where something was paid or decided, the referral stays as it is.")
                           .arg(workbench.locale().toString(version.number)));
    intro->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("moveSentence"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("moveTable"));
    m_table->setModel(m_model);
    m_table->setPlaceholder(tr("Nothing that is owed today changes."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    column->addWidget(intro);
    column->addWidget(createChoice());
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(createButtons());
    resize(m.lines(36), m.lines(26));
    foresee();
}

QWidget* MoveDialog::createChoice()
{
    auto* choice = new QWidget;
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    auto* open = new QRadioButton(tr("&Open referrals, whose friend has not bought yet"));
    auto* unpaid = new QRadioButton(tr("&All referrals for which nothing was paid yet"));
    open->setObjectName(QStringLiteral("moveOpen"));
    unpaid->setObjectName(QStringLiteral("moveUnpaid"));
    m_which->addButton(open, int(VersionMove::Which::Open));
    m_which->addButton(unpaid, int(VersionMove::Which::Unpaid));
    open->setChecked(true);
    column->addWidget(open);
    column->addWidget(unpaid);
    connect(m_which, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            foresee();
    });
    return choice;
}

QWidget* MoveDialog::createButtons()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    m_move = new QPushButton(tr("&Move"));
    m_move->setObjectName(QStringLiteral("moveReferrals"));
    m_move->setProperty("primary", true);
    m_move->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_move);
    connect(m_move, &QPushButton::clicked, this, &MoveDialog::move);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

VersionMove MoveDialog::chosen() const
{
    return {m_version.id, VersionMove::Which(m_which->checkedId()), {}, {}};
}

void MoveDialog::foresee()
{
    show(foreseeMove(m_workbench.book(), chosen()));
}

void MoveDialog::show(const Result<MoveOutcome>& outcome)
{
    const Currency currency = m_workbench.book().shop().currency;
    m_move->setEnabled(bool(outcome));
    m_model->setTable(
        moveTable(outcome ? outcome->effects : std::vector<MoveOutcome::Effect>(), currency, m_workbench.locale()));
    m_table->setColumnKind(1, DataTable::ColumnKind::Number);
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(0);
    if (!outcome)
        return m_sentence->setText(outcome.failure().text);
    QStringList sentences{tr("%Ln referral(s) would move.", nullptr, outcome->moved)};
    if (outcome->kept > 0)
        sentences << tr("%Ln would stay.", nullptr, outcome->kept);
    m_sentence->setText(sentences.join(u' '));
}

void MoveDialog::move()
{
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_sentence->setText(obstacle);
    m_move->setEnabled(false);
    runBookJob(
        m_workbench, tr("Referrals are moved to other rules."), Book::Mode::ReadWrite,
        [move = chosen()](Book& book, const std::stop_token&) { return moveToVersion(book, move); },
        [dialog = QPointer<MoveDialog>(this)](const Result<MoveOutcome>& outcome) {
            if (dialog)
                dialog->finish(outcome);
        });
}

void MoveDialog::finish(const Result<MoveOutcome>& outcome)
{
    if (!outcome)
        return show(outcome);
    m_workbench.tell(tr("Moved: %Ln referral(s) to version %1.", nullptr, outcome->moved)
                         .arg(m_workbench.locale().toString(m_version.number)));
    accept();
}

} // namespace vouchwell::ui
