#include "ui/settings/checkdialog.h"

#include "core/metrics/reportcsv.h"
#include "ui/imports/busystep.h"
#include "ui/settings/differencetable.h"
#include "ui/shell/bookjob.h"
#include "ui/shell/session.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

namespace vouchwell::ui {

namespace {

constexpr int kShowProgressEveryMs = 80;
constexpr int kCountColumns = 4;

} // namespace

void CheckDialog::open(Workbench& workbench, QWidget* parent)
{
    if (workbench.isWriting())
        return workbench.tell(tr("%1 Please check the book when that is done.").arg(workbench.deed()));
    auto* dialog = new CheckDialog(workbench, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->start();
}

CheckDialog::CheckDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_share(std::make_shared<std::atomic<double>>(0.0)),
      m_timer(new QTimer(this)),
      m_stack(new QStackedLayout(this)),
      m_busy(new BusyStep(workbench.locale())),
      m_icon(new PlainLabel),
      m_title(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_text(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_counts(new QGridLayout),
      m_table(new DataTable(tr("Differences"))),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_next(new PlainLabel)
{
    const Metrics m;
    setWindowTitle(tr("Check the Book"));
    setObjectName(QStringLiteral("checkDialog"));
    m_timer->setInterval(kShowProgressEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] { m_busy->setProgress(*m_share); });
    connect(m_busy, &BusyStep::cancelRequested, this, [this] { m_stop.request_stop(); });
    m_stack->addWidget(m_busy);
    m_stack->addWidget(createResult());
    resize(m.lines(46), m.lines(17));
}

CheckDialog::~CheckDialog()
{
    m_stop.request_stop();
}

QWidget* CheckDialog::createResult()
{
    const Metrics m;
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(m.pageMargin(), m.pageMargin(), m.pageMargin(), m.cardPadding());
    column->setSpacing(m.lines(0.9));
    auto* head = new QHBoxLayout;
    head->setSpacing(m.lines(0.8));
    auto* words = new QVBoxLayout;
    words->setSpacing(m.lines(0.25));
    m_title->setObjectName(QStringLiteral("checkTitle"));
    m_text->setObjectName(QStringLiteral("checkText"));
    m_text->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_text);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_counts->setHorizontalSpacing(m.lines(1.6));
    m_counts->setVerticalSpacing(m.lines(0.1));
    column->addLayout(m_counts);
    m_table->setObjectName(QStringLiteral("differencesTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    m_next->setObjectName(QStringLiteral("checkAdvice"));
    m_next->setWordWrap(true);
    column->addWidget(m_next);
    column->addStretch(0);
    column->addWidget(createButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckDialog::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, &CheckDialog::openRecord);
    return result;
}

QWidget* CheckDialog::createButtons()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    const auto add = [&](const char* name, const QString& text, auto deed) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, deed);
        row->addWidget(button);
        return button;
    };
    m_copy = add("copyDifferences", tr("&Copy"), [this] { copyAll(); });
    m_save = add("saveDifferences", tr("&Save as CSV…"), [this] { saveCsv(); });
    row->addStretch(1);
    m_openRecord = add("openRecord", tr("&Open Record"), [this] { openRecord(); });
    m_openRecord->setProperty("primary", true);
    add("closeCheck", tr("C&lose"), [this] { close(); });
    return bar;
}

void CheckDialog::start()
{
    m_stack->setCurrentIndex(0);
    m_busy->start(tr("Working out every reward, balance and count anew…"), 0);
    m_timer->start();
    const auto work = [share = m_share](Book& book, const std::stop_token& stop) {
        return proveBook(book, stop, [share](double value) { *share = value; });
    };
    m_stop = runBookJob(m_workbench, tr("The book is being checked."), Book::Mode::ReadOnly, work,
                        [dialog = QPointer(this)](const Result<BookProof>& proof) {
                            if (dialog)
                                dialog->take(proof);
                        });
}

void CheckDialog::take(const Result<BookProof>& proof)
{
    m_timer->stop();
    if (!proof) {
        if (proof.failure().kind == Failure::Kind::Cancelled)
            m_workbench.tell(proof.failure().text);
        else
            m_workbench.report(proof.failure());
        close();
        return;
    }
    m_proof = *proof;
    showProof();
}

void CheckDialog::showProof()
{
    const bool isSound = m_proof.differences.empty();
    m_stack->setCurrentIndex(1);
    showHead();
    showCounts();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_table, m_next, m_copy, m_save, m_openRecord})
        widget->setVisible(!isSound);
    if (isSound)
        findChild<QPushButton*>(QStringLiteral("closeCheck"))->setFocus();
    else
        showDifferences();
}

void CheckDialog::showHead()
{
    const bool isSound = m_proof.differences.empty();
    const int side = Metrics().lines(2.2);
    m_icon->setPixmap(icon(isSound ? QStringLiteral("circle-check") : QStringLiteral("triangle-alert"),
                           isSound ? IconTone::Good : IconTone::Warn)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(isSound ? tr("Everything adds up")
                             : tr("%n thing(s) do not add up", nullptr, int(m_proof.differences.size())));
    const QString seconds = m_workbench.locale().toString(double(m_proof.milliseconds) / 1000.0, 'f', 1);
    m_text->setText(isSound ? tr("Every reward, balance, stage and count was worked out anew from what was recorded, "
                                 "in %1 s, and agrees with the book.")
                                  .arg(seconds)
                            : tr("Worked out anew from what was recorded, in %1 s. Nothing was changed.").arg(seconds));
}

void CheckDialog::showCounts()
{
    while (QLayoutItem* item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale = m_workbench.locale();
    const VerifyCounts& counts = m_proof.counts;
    const QString backup = m_proof.newestBackup ? formatDate(m_proof.newestBackup->date(), locale) : tr("none yet");
    const std::pair<QString, QString> cells[] = {{tr("Customers"), locale.toString(counts.people)},
                                                 {tr("Referrals"), locale.toString(counts.referrals)},
                                                 {tr("Sales and returns"), locale.toString(counts.sales)},
                                                 {tr("Rewards"), locale.toString(counts.rewards)},
                                                 {tr("Entries in the ledger"), locale.toString(counts.postings)},
                                                 {tr("Payouts"), locale.toString(counts.payouts)},
                                                 {tr("Imports"), locale.toString(counts.imports)},
                                                 {tr("Newest backup"), backup}};
    int at = 0;
    for (const auto& [label, value] : cells) {
        const int row = at / kCountColumns * 3;
        m_counts->addWidget(new PlainLabel(label, PlainLabel::Role::Small), row, at % kCountColumns);
        m_counts->addWidget(new PlainLabel(value, PlainLabel::Role::Strong), row + 1, at % kCountColumns);
        ++at;
    }
    m_counts->setRowMinimumHeight(2, Metrics().lines(0.5));
}

void CheckDialog::showDifferences()
{
    const Metrics m;
    resize(size().expandedTo(QSize(m.lines(60), m.lines(32))));
    m_model->setTable(differenceTable(m_proof.differences));
    m_table->setColumnHidden(DifferenceColumn::Advice, true);
    m_table->setColumnKind(DifferenceColumn::Record, DataTable::ColumnKind::Strong);
    m_table->setColumnWidth(DifferenceColumn::Record, m.lines(17));
    m_table->setColumnWidth(DifferenceColumn::Stored, m.lines(8));
    m_table->setColumnWidth(DifferenceColumn::Expected, m.lines(8));
    m_table->setStretchColumn(DifferenceColumn::Sentence);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
    showSelection();
}

const Difference* CheckDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_proof.differences[size_t(rows.first().row())];
}

void CheckDialog::showSelection()
{
    const Difference* difference = selected();
    m_openRecord->setEnabled(
        difference && (difference->payout.isValid() || difference->referral.isValid() || difference->person.isValid()));
    //: What is wrong, then what to do about it: two whole sentences
    m_next->setText(difference ? tr("%1 %2").arg(difference->sentence, difference->advice) : QString());
}

void CheckDialog::openRecord()
{
    const Difference* difference = selected();
    if (!difference)
        return;
    if (difference->payout.isValid())
        m_workbench.openPayout(difference->payout);
    else if (difference->referral.isValid())
        m_workbench.openReferral(difference->referral);
    else if (difference->person.isValid())
        m_workbench.openPerson(difference->person);
}

void CheckDialog::copyAll() const
{
    QItemSelectionModel* selection = m_table->selectionModel();
    const QItemSelection before = selection->selection();
    selection->select(
        QItemSelection(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, DifferenceColumn::Advice)),
        QItemSelectionModel::ClearAndSelect);
    m_table->setColumnHidden(DifferenceColumn::Advice, false);
    m_table->copySelection();
    m_table->setColumnHidden(DifferenceColumn::Advice, true);
    selection->select(before, QItemSelectionModel::ClearAndSelect);
    m_workbench.tell(tr("Copied: paste it into a spreadsheet or a message."));
}

void CheckDialog::saveCsv()
{
    const QString path = m_workbench.prompts().saveFile(this, {tr("Save the differences"),
                                                               m_workbench.session().lastFolder(),
                                                               tr("What does not add up") + QStringLiteral(".csv"),
                                                               {tr("CSV for spreadsheets (*.csv)")},
                                                               QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const Result<Done> saved =
        writeFile(path, spreadsheetCsv(differenceTable(m_proof.differences), m_workbench.locale()));
    if (saved)
        m_workbench.tell(tr("Saved: %1").arg(path));
    else
        m_workbench.report(saved.failure());
}

void CheckDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_stack->currentIndex() == 1)
        showHead();
}

} // namespace vouchwell::ui
