#include "ui/milestones/milestonedialog.h"

#include "core/metrics/milestoneprogress.h"
#include "ui/payouts/dialogform.h"
#include "ui/people/dayfield.h"
#include "ui/rewards/numberfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <limits>

namespace vouchwell::ui {

namespace {

constexpr int kMostFriends = 1'000'000;
constexpr int kFirstNumber = 10;
constexpr int kFirstAmount = 500;

} // namespace

MilestoneDialog::MilestoneDialog(const Currency& currency, QDate fromOn, QWidget* parent)
    : QDialog(parent),
      m_currency(currency),
      m_measure(new QComboBox),
      m_number(new NumberField),
      m_amount(new NumberField),
      m_name(new QLineEdit),
      m_from(new DayField(fromOn, tr("Thanked since")))
{
    setObjectName(QStringLiteral("milestoneDialog"));
    setWindowTitle(tr("New Milestone"));
    QFormLayout* form =
        arrangeForm(this, tr("What the shop celebrates"),
                    tr("It pays nothing: milestones that pay are rules of a campaign. Whoever reached it before the "
                       "first day is not thanked any more."),
                    tr("&Add"));
    for (int i = 0; i < kAchievementCount; ++i)
        m_measure->addItem(achievementTitle(Achievement(i)), i);
    m_measure->setCurrentIndex(int(Achievement::Conversions));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setRange(1, kMostFriends);
    m_number->setValue(kFirstNumber);
    m_amount->setObjectName(QStringLiteral("amount"));
    for (NumberField* field : {m_number, m_amount}) {
        field->setFrame(true);
        field->setAlignment(Qt::AlignLeading);
    }
    m_amount->setCurrency(currency);
    m_amount->setRange(1, std::numeric_limits<int>::max());
    m_amount->setValue(kFirstAmount * int(currency.minorPerMajor()));
    m_name->setObjectName(QStringLiteral("name"));
    form->addRow(tr("Co&unts"), m_measure);
    form->addRow(tr("&Number"), m_number);
    form->addRow(tr("A&mount"), m_amount);
    form->addRow(tr("Nam&e"), m_name);
    form->addRow(tr("Thanked &since"), m_from);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MilestoneDialog::follow);
    connect(m_number, &QSpinBox::valueChanged, this, &MilestoneDialog::follow);
    connect(m_amount, &QSpinBox::valueChanged, this, &MilestoneDialog::follow);
    follow();
}

void MilestoneDialog::follow()
{
    const bool isMoney = milestone().measure == Achievement::Revenue;
    auto* form = findChild<QFormLayout*>();
    form->setRowVisible(m_amount, isMoney);
    form->setRowVisible(m_number, !isMoney);
    const Milestone typed = milestone();
    m_name->setPlaceholderText(milestoneTitle(typed.measure, typed.threshold, m_currency, QLocale()));
}

Milestone MilestoneDialog::milestone() const
{
    Milestone milestone;
    milestone.measure = Achievement(m_measure->currentData().toInt());
    milestone.threshold = milestone.measure == Achievement::Revenue ? m_amount->value() : m_number->value();
    milestone.name = m_name->text().isEmpty()
                         ? milestoneTitle(milestone.measure, milestone.threshold, m_currency, QLocale())
                         : m_name->text();
    milestone.fromOn = m_from->date();
    return milestone;
}

} // namespace vouchwell::ui
