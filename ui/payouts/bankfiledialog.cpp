#include "ui/payouts/bankfiledialog.h"

#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/payouts/shopaccountdialog.h"
#include "ui/people/dayfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

NoticeBar* makeNotice(NoticeBar::Kind kind, const char* name)
{
    auto* notice = new NoticeBar(kind, {});
    notice->setObjectName(QLatin1String(name));
    notice->setDismissible(false);
    notice->hide();
    return notice;
}

void say(NoticeBar* notice, NoticeBar::Kind kind, const QString& sentence)
{
    notice->setNotice(kind, displayText(sentence));
    notice->setVisible(!sentence.isEmpty());
}

} // namespace

BankFileDialog::BankFileDialog(Workbench& workbench, PayoutId payout, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_payout(payout),
      m_format(new QComboBox),
      m_day(new DayField(workbench.book().today(), tr("Day of the transfer"))),
      m_fields(new QFormLayout),
      m_summary(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_dayHint(new PlainLabel({}, PlainLabel::Role::Small)),
      m_problem(makeNotice(NoticeBar::Kind::Error, "problem")),
      m_without(makeNotice(NoticeBar::Kind::Warn, "withoutAccount")),
      m_earlier(makeNotice(NoticeBar::Kind::Warn, "earlierFile")),
      m_save(new QPushButton(tr("&Save file…")))
{
    setObjectName(QStringLiteral("bankFileDialog"));
    setWindowTitle(tr("Bank file of payout %1").arg(payout.value));
    createFields();
    createButtons();
    connect(m_format, &QComboBox::activated, this, &BankFileDialog::look);
    connect(m_day, &QDateEdit::dateChanged, this, &BankFileDialog::look);
    look();
}

void BankFileDialog::createFields()
{
    const Metrics m;
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItem(tr("SEPA (pain.001.001.09)"), int(BankFormat::Sepa2019));
    m_format->addItem(tr("SEPA, older (pain.001.001.03)"), int(BankFormat::Sepa2009));
    m_format->addItem(tr("CSV, for other banks and the accountant"), int(BankFormat::Csv));
    m_day->setObjectName(QStringLiteral("executeOn"));
    m_day->setMinimumDate(m_workbench.book().today());
    m_summary->setObjectName(QStringLiteral("summary"));
    m_dayHint->setObjectName(QStringLiteral("dayHint"));
    for (PlainLabel* label : {m_summary, m_dayHint}) {
        label->setWordWrap(true);
        label->setMinimumWidth(m.lines(26));
    }
    m_fields->addRow(tr("&Format"), m_format);
    m_fields->addRow(tr("&Day of the transfer"), m_day);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_summary);
    column->addLayout(m_fields);
    column->addWidget(m_dayHint);
    for (NoticeBar* notice : {m_problem, m_without, m_earlier})
        column->addWidget(notice);
}

void BankFileDialog::createButtons()
{
    auto* account = new QPushButton(tr("Shop's &account…"));
    account->setObjectName(QStringLiteral("shopAccount"));
    account->setFlat(true);
    account->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.6));
    row->addWidget(account);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(account, &QPushButton::clicked, this, &BankFileDialog::enterAccount);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

BankFileChoice BankFileDialog::choice() const
{
    return {BankFormat(m_format->currentData().toInt()), m_day->date()};
}

void BankFileDialog::look()
{
    const bool isSepa = choice().format != BankFormat::Csv;
    m_day->setEnabled(isSepa);
    const QString obstacle = writeObstacle(m_workbench);
    const Result<BankFile> file = obstacle.isEmpty() ? drawUpBankFile(m_workbench.book(), m_payout, choice())
                                                     : Result<BankFile>(Failure{Failure::Kind::Refused, obstacle});
    m_save->setEnabled(bool(file));
    say(m_problem, NoticeBar::Kind::Error, file ? QString() : file.failure().text);
    showFile(file ? *file : BankFile());
    m_summary->setVisible(bool(file));
    adjustSize();
}

void BankFileDialog::showFile(const BankFile& file)
{
    const QString amount =
        formatMoney({file.record.totalMinor, m_workbench.book().shop().currency}, m_workbench.locale());
    m_summary->setText(tr("%1 to %n person(s)", nullptr, file.record.people).arg(amount));
    const bool isMoved = file.executeOn.isValid() && file.executeOn != m_day->date();
    m_dayHint->setText(isMoved ? tr("Banks do not work on that day: the file asks for %1.")
                                     .arg(formatDate(file.executeOn, m_workbench.locale()))
                               : QString());
    m_dayHint->setVisible(isMoved);
    say(m_without, NoticeBar::Kind::Warn, withoutAccountSentence(file));
    say(m_earlier, NoticeBar::Kind::Warn, earlierFileSentence(m_workbench.book(), file));
}

void BankFileDialog::enterAccount()
{
    auto* dialog = new ShopAccountDialog(m_workbench, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &BankFileDialog::look);
    dialog->open();
}

} // namespace vouchwell::ui
