#include "ui/imports/matchrow.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <array>

namespace vouchwell::ui {

namespace {

constexpr std::array kDateOrders{DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay};
constexpr std::array<char16_t, 2> kDecimalMarks{u',', u'.'};

QString dateOrderTitle(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return MatchRow::tr("day / month / year");
    case DateOrder::MonthDayYear: return MatchRow::tr("month / day / year");
    case DateOrder::YearMonthDay: return MatchRow::tr("year / month / day");
    }
    Q_UNREACHABLE();
}

/// A combo box that lets the page scroll instead of changing its value under the wheel.
class CalmComboBox final : public QComboBox
{
public:
    CalmComboBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

MatchRow::MatchRow(ImportKind kind, const ReadingContext& context, QGridLayout* grid, int gridRow, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_header(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_samples(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_field(new CalmComboBox),
      m_reading(new CalmComboBox),
      m_pill(new Pill),
      m_question(new QWidget),
      m_questionText(new PlainLabel({}, PlainLabel::Role::Strong))
{
    for (PlainLabel* label : {m_header, m_samples}) {
        label->setElided(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    for (const ImportField field : fieldsOf(kind))
        m_field->addItem(fieldTitle(field), int(field));
    m_reading->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reading->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* reading = new QHBoxLayout;
    reading->setSpacing(Metrics().lines(0.5));
    reading->addWidget(m_reading);
    reading->addWidget(m_pill);
    reading->addStretch(1);
    grid->addWidget(m_header, gridRow, 0);
    grid->addWidget(m_samples, gridRow, 1);
    grid->addWidget(m_field, gridRow, 2);
    grid->addLayout(reading, gridRow, 3);
    createQuestion(grid, gridRow + 1);
    auto* line = new QFrame;
    line->setProperty("surface", QStringLiteral("line"));
    line->setFixedHeight(Metrics().hairline());
    grid->addWidget(line, gridRow + 2, 0, 1, 4);
    connect(m_field, &QComboBox::activated, this,
            [this](int index) { Q_EMIT fieldChosen(ImportField(m_field->itemData(index).toInt())); });
    connect(m_reading, &QComboBox::activated, this, &MatchRow::chooseReading);
}

void MatchRow::createQuestion(QGridLayout* grid, int gridRow)
{
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, Metrics().lines(0.4));
    row->setSpacing(Metrics().lines(0.5));
    row->addWidget(m_questionText);
    for (int i = 0; i < 2; ++i) {
        m_answers[i] = new QPushButton;
        m_answers[i]->setObjectName(i == 0 ? QStringLiteral("firstAnswer") : QStringLiteral("secondAnswer"));
        row->addWidget(m_answers[i]);
        connect(m_answers[i], &QPushButton::clicked, this, [this, i] { answer(i); });
    }
    row->addStretch(1);
    grid->addWidget(m_question, gridRow, 1, 1, 3);
}

void MatchRow::show(const ColumnPlan& plan, bool isChosen)
{
    m_plan = plan;
    m_header->setData(plan.header);
    m_field->setCurrentIndex(m_field->findData(int(plan.field)));
    m_field->setObjectName(QStringLiteral("field%1").arg(plan.index));
    m_field->setAccessibleName(tr("%1 goes into").arg(displayText(plan.header)));
    showExamples(plan);
    showReading(plan);
    showPill(plan, isChosen);
    showQuestion(plan);
}

void MatchRow::showExamples(const ColumnPlan& plan)
{
    QStringList examples;
    for (const QString& sample : plan.samples) {
        if (!isDateField(plan.field) && !isAmountField(plan.field)) {
            examples += sample.simplified();
            continue;
        }
        const QString meaning = understoodValue(sample, plan, m_context);
        //: An example from the file and how it is understood
        examples += meaning.isEmpty() ? tr("%1 cannot be read").arg(sample) : tr("%1 → %2").arg(sample, meaning);
    }
    m_samples->setData(examples.isEmpty() ? tr("empty") : examples.join(QStringLiteral("  ·  ")));
}

void MatchRow::showReading(const ColumnPlan& plan)
{
    const QSignalBlocker blocker(m_reading);
    m_reading->clear();
    if (isDateField(plan.field)) {
        for (const DateOrder order : kDateOrders)
            m_reading->addItem(dateOrderTitle(order), int(order));
        m_reading->setCurrentIndex(m_reading->findData(int(plan.dateOrder)));
        m_reading->setAccessibleName(tr("Order of the dates in %1").arg(displayText(plan.header)));
    } else if (isAmountField(plan.field)) {
        m_reading->addItem(tr("decimal comma"), int(u','));
        m_reading->addItem(tr("decimal point"), int(u'.'));
        m_reading->setCurrentIndex(plan.decimalMark == u',' ? 0 : 1);
        m_reading->setAccessibleName(tr("Decimal mark of %1").arg(displayText(plan.header)));
    }
    m_reading->setObjectName(QStringLiteral("reading%1").arg(plan.index));
    m_reading->setVisible(m_reading->count() > 0);
}

void MatchRow::showPill(const ColumnPlan& plan, bool isChosen)
{
    const bool isLeft = plan.field == ImportField::Ignore;
    const bool isExtra = plan.field == ImportField::Extra;
    if (!plan.guess.isEmpty()) {
        m_pill->setText(tr("please decide"));
        m_pill->setTone(Tone::Warn);
    } else if (isLeft || isExtra) {
        m_pill->setText(isLeft ? tr("left out") : tr("extra field"));
        m_pill->setTone(Tone::Neutral);
    } else if (isChosen) {
        m_pill->setText(tr("your choice"));
        m_pill->setTone(Tone::Info);
    } else {
        m_pill->setText(plan.matchedByName ? tr("by name") : tr("by its values"));
        m_pill->setTone(Tone::Good);
    }
    m_pill->updateGeometry();
    m_pill->update();
}

void MatchRow::showQuestion(const ColumnPlan& plan)
{
    m_question->setVisible(!plan.guess.isEmpty());
    if (plan.guess.isEmpty())
        return;
    const ReadingQuestion question = readingQuestion(plan, m_context);
    m_questionText->setData(question.text);
    for (int i = 0; i < 2; ++i) {
        m_answers[i]->setText(question.answers[i]);
        m_answers[i]->setVisible(!question.answers[i].isEmpty());
    }
}

void MatchRow::chooseReading(int index)
{
    if (isDateField(m_plan.field))
        Q_EMIT dateOrderChosen(kDateOrders[size_t(index)]);
    else
        Q_EMIT decimalMarkChosen(QChar(kDecimalMarks[size_t(index)]));
}

void MatchRow::answer(int index)
{
    chooseReading(index); // the two readings asked about are the first two of either list
}

} // namespace vouchwell::ui
