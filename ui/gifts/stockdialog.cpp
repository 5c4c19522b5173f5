#include "ui/gifts/stockdialog.h"

#include "core/metrics/giftreport.h"
#include "core/storage/book.h"
#include "ui/people/dayfield.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace vouchwell::ui {

namespace {

constexpr int kMostTyped = 1'000'000;

struct StockTexts
{
    QString title;
    QString note; ///< what will happen
    QString verb;
};

StockTexts textsOf(StockChange change)
{
    switch (change) {
    case StockChange::In:
        return {StockDialog::tr("Goods In"),
                StockDialog::tr("They are added to what is on hand. The first goods in or count begins the counting."),
                StockDialog::tr("&Add")};
    case StockChange::Out:
        return {StockDialog::tr("Write Off"),
                StockDialog::tr("Broken, lost or given away otherwise. What somebody earned is handed over with "
                                "“Use…” instead."),
                StockDialog::tr("&Write off")};
    default:
        return {StockDialog::tr("Count"),
                StockDialog::tr("From this day on so many are there, whatever was entered for the days before."),
                StockDialog::tr("&Save count")};
    }
}

/// A name above the fields, a note and a problem below them, and the buttons. The form is given back.
QFormLayout* arrangeGiftDialog(QDialog* dialog, const QString& about, const QString& note, const QString& verb,
                               PlainLabel* problem)
{
    const Metrics m;
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    auto* title = new PlainLabel({}, PlainLabel::Role::Strong);
    title->setData(about);
    auto* form = new QFormLayout;
    auto* hint = new PlainLabel(note, PlainLabel::Role::Small);
    for (PlainLabel* label : {title, hint, problem}) {
        label->setWordWrap(true);
        label->setMinimumWidth(m.lines(24));
    }
    problem->setObjectName(QStringLiteral("problem"));
    problem->hide();
    auto* accept = new QPushButton(verb);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setProperty("primary", true);
    accept->setDefault(true);
    auto* cancel = new QPushButton(StockDialog::tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(problem);
    column->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return form;
}

QPushButton* acceptOf(const QDialog* dialog)
{
    return dialog->findChild<QPushButton*>(QStringLiteral("accept"));
}

void showProblem(PlainLabel* label, const QString& text)
{
    label->setData(text);
    label->show();
}

} // namespace

StockDialog::StockDialog(Workbench& workbench, StockChange change, const GiftLevel& level, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_change(change),
      m_thing(level.name),
      m_pieces(new QSpinBox),
      m_day(new DayField(workbench.book().today(), tr("Date"))),
      m_reason(new QLineEdit),
      m_problem(new PlainLabel({}, PlainLabel::Role::Error))
{
    setObjectName(QStringLiteral("stockDialog"));
    const StockTexts texts = textsOf(change);
    setWindowTitle(texts.title);
    createFields(arrangeGiftDialog(this, giftTitle(level.name), texts.note, texts.verb, m_problem), level);
    connect(acceptOf(this), &QPushButton::clicked, this, &StockDialog::save);
}

void StockDialog::createFields(QFormLayout* form, const GiftLevel& level)
{
    const bool isCount = m_change == StockChange::Count;
    m_pieces->setObjectName(QStringLiteral("pieces"));
    m_pieces->setRange(isCount ? 0 : 1, kMostTyped);
    m_pieces->setValue(isCount ? int(level.onHand) : 1);
    m_pieces->selectAll();
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setMaximumDate(m_workbench.book().today());
    m_reason->setObjectName(QStringLiteral("reason"));
    form->addRow(isCount ? tr("&Counted") : tr("&Pieces"), m_pieces);
    form->addRow(tr("&Date"), m_day);
    form->addRow(tr("&Reason"), m_reason);
    if (m_change != StockChange::Out)
        m_reason->setPlaceholderText(tr("may stay empty"));
}

void StockDialog::save()
{
    const Result<GiftLevel> saved =
        changeStock(m_workbench.book(), m_change, {m_thing, m_pieces->value(), m_day->date(), m_reason->text()});
    if (!saved)
        return showProblem(m_problem, saved.failure().text);
    m_workbench.tell(tr("%1: %2 on hand").arg(giftTitle(saved->name), m_workbench.locale().toString(saved->onHand)));
    accept();
}

LowMarkDialog::LowMarkDialog(Workbench& workbench, const GiftLevel& level, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_mark(new QSpinBox),
      m_problem(new PlainLabel({}, PlainLabel::Role::Error))
{
    setObjectName(QStringLiteral("lowMarkDialog"));
    setWindowTitle(tr("Low Mark"));
    QFormLayout* form =
        arrangeGiftDialog(this, giftTitle(level.name),
                          tr("Home says so when fewer than this are free: on hand and promised to nobody. Without a "
                             "mark it says so when not even the promised ones are there."),
                          tr("&Save mark"), m_problem);
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setRange(0, kMostTyped);
    m_mark->setSpecialValueText(tr("no mark"));
    m_mark->setValue(int(level.lowMark));
    m_mark->selectAll();
    form->addRow(tr("&At least free"), m_mark);
    connect(acceptOf(this), &QPushButton::clicked, this, [this, level] { save(level); });
}

void LowMarkDialog::save(const GiftLevel& level)
{
    const Result<Done> saved = setLowMark(m_workbench.book(), level.kind, level.name, m_mark->value());
    if (!saved)
        return showProblem(m_problem, saved.failure().text);
    m_workbench.tell(tr("The low mark of %1 is saved.").arg(giftTitle(level.name)));
    accept();
}

} // namespace vouchwell::ui
