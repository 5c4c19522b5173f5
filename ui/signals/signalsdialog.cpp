#include "ui/signals/signalsdialog.h"

#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/signals/signalmodel.h"
#include "ui/signals/signalview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// Texts of several lines with room between them.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Metrics().lines(0.7));
    }
};

QPushButton* createAnswer(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

SignalsDialog::SignalsDialog(Workbench& workbench, RiskFlagId selected, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_model(new SignalModel(workbench, this)),
      m_state(new QComboBox),
      m_list(new QListView),
      m_view(new SignalView(workbench)),
      m_reason(new QLineEdit),
      m_clear(createAnswer("clear")),
      m_note(createAnswer("note")),
      m_hold(createAnswer("hold")),
      m_invalid(createAnswer("invalid")),
      m_problem(new PlainLabel({}, PlainLabel::Role::Error))
{
    const Metrics m;
    setObjectName(QStringLiteral("signalsDialog"));
    setWindowTitle(tr("Signals worth a look"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addWidget(new PlainLabel(windowTitle(), PlainLabel::Role::PageTitle));
    auto* note = new PlainLabel(tr("A signal changes nothing by itself. Arrows: choose. C: clear. F: confirm."),
                                PlainLabel::Role::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.8));
    auto* leading = new QVBoxLayout;
    createList(leading);
    row->addLayout(leading, 2);
    row->addWidget(m_view, 3);
    column->addLayout(row, 1);
    createAnswers(column);
    connectParts();
    const Result<std::vector<SignalLine>> all = listSignals(workbench.book(), RiskFlagState::Open);
    const bool isOpen = all && std::any_of(all->begin(), all->end(), [&](const SignalLine& line) {
                            return !selected.isValid() || line.flag.id == selected;
                        });
    m_state->setCurrentIndex(isOpen || !selected.isValid() ? 0 : m_state->count() - 1);
    reload(selected, 0);
    m_list->setFocus();
    resize(m.lines(54), m.lines(38));
}

void SignalsDialog::createList(QBoxLayout* column)
{
    m_state->setObjectName(QStringLiteral("stateChoice"));
    m_state->setAccessibleName(tr("Which signals"));
    //: Which signals are listed
    m_state->addItem(tr("Open"), int(RiskFlagState::Open));
    m_state->addItem(tr("Cleared"), int(RiskFlagState::Cleared));
    m_state->addItem(tr("Confirmed"), int(RiskFlagState::Confirmed));
    m_state->addItem(tr("All"), -1);
    m_list->setObjectName(QStringLiteral("signalList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
}

void SignalsDialog::createAnswers(QBoxLayout* column)
{
    auto* label = new PlainLabel(tr("&Reason (may stay empty)"), PlainLabel::Role::Muted);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    //: The letter is the key that does it
    m_clear->setText(tr("Clear: nothing is wrong (C)"));
    m_note->setText(tr("Confirm and only note it (F)"));
    auto* why = new QHBoxLayout;
    why->setSpacing(Metrics().lines(0.6));
    why->addWidget(label);
    why->addWidget(m_reason, 1);
    column->addLayout(why);
    column->addWidget(m_problem);
    auto* answers = new QGridLayout;
    answers->setSpacing(Metrics().lines(0.5));
    answers->addWidget(m_clear, 0, 0);
    answers->addWidget(m_note, 0, 1);
    answers->addWidget(m_hold, 1, 0);
    answers->addWidget(m_invalid, 1, 1);
    column->addLayout(answers);
    auto* close = createAnswer("close");
    close->setText(tr("C&lose"));
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void SignalsDialog::connectParts()
{
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { reload({}, 0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SignalsDialog::showSelected);
    connect(m_view, &SignalView::left, this, &QDialog::accept);
    connect(m_clear, &QPushButton::clicked, this, [this] { decide(RiskDecision::Cleared); });
    connect(m_note, &QPushButton::clicked, this, [this] { decide(RiskDecision::Noted); });
    connect(m_hold, &QPushButton::clicked, this, [this] { decide(RiskDecision::Held); });
    connect(m_invalid, &QPushButton::clicked, this, [this] { decide(RiskDecision::Invalid); });
    // Letters are keys of the list: in the field for the reason they are letters.
    auto* clear = new QShortcut(Qt::Key_C, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_clear, &QPushButton::click);
    auto* confirm = new QShortcut(Qt::Key_F, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(confirm, &QShortcut::activated, this, [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
}

/// Selects the flag, else the row, else the last one.
void SignalsDialog::reload(RiskFlagId selected, int row)
{
    const int state = m_state->currentData().toInt();
    Result<std::vector<SignalLine>> lines =
        listSignals(m_workbench.book(), state < 0 ? std::nullopt : std::optional(RiskFlagState(state)));
    if (!lines) {
        m_problem->setText(lines.failure().text);
        m_problem->show();
        return;
    }
    m_model->setLines(std::move(*lines));
    const int found = m_model->rowOf(selected);
    const int wanted = std::min(found >= 0 ? found : row, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(wanted));
    showSelected();
}

void SignalsDialog::showSelected()
{
    m_problem->hide();
    const int row = m_list->currentIndex().row();
    if (row < 0) {
        m_view->showNothing();
        return offer({}, false);
    }
    const Result<SignalCase> shown = signalCase(m_workbench.book(), m_model->line(row).flag.id);
    if (!shown) {
        m_view->showNothing();
        return offer({}, false);
    }
    m_view->show(*shown);
    offer(shown->concern, true);
}

void SignalsDialog::offer(const SignalConcern& concern, bool isSomething)
{
    const bool canWrite = isSomething && writeObstacle(m_workbench).isEmpty();
    m_clear->setEnabled(canWrite);
    m_note->setEnabled(canWrite);
    m_hold->setText(tr("Confirm and put %n reward(s) on hold", nullptr, int(concern.rewards.size())));
    m_hold->setEnabled(canWrite && !concern.rewards.empty());
    m_invalid->setText(tr("Confirm and mark %n referral(s) as not valid", nullptr, int(concern.referrals.size())));
    m_invalid->setEnabled(canWrite && !concern.referrals.empty());
}

void SignalsDialog::decide(RiskDecision decision)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const QString obstacle = writeObstacle(m_workbench);
    const Result<SignalOutcome> outcome =
        obstacle.isEmpty() ? decideSignal(m_workbench.book(), {m_model->line(row).flag.id, decision, m_reason->text()})
                           : Result<SignalOutcome>(Failure{Failure::Kind::Refused, obstacle});
    if (!outcome) {
        m_problem->setText(outcome.failure().text);
        m_problem->show();
        return;
    }
    m_workbench.tell(outcome->sentence);
    m_reason->clear();
    reload({}, row);
    m_list->setFocus();
}

void openSignalsDesk(Workbench& workbench, QWidget* window, RiskFlagId selected)
{
    if (workbench.isWriting())
        return workbench.tell(writeObstacle(workbench));
    auto* dialog = new SignalsDialog(workbench, selected, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vouchwell::ui
