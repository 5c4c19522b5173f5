#include "ui/imports/pastrewardschoice.h"

#include "core/base/money.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace vouchwell::ui {

PastRewardsChoice::PastRewardsChoice(Currency currency, const QLocale& locale, QWidget* parent)
    : QWidget(parent),
      m_currency(std::move(currency)),
      m_locale(locale),
      m_sentence(new PlainLabel),
      m_box(new QCheckBox)
{
    setObjectName(QStringLiteral("pastRewards"));
    m_sentence->setObjectName(QStringLiteral("pastRewardsSentence"));
    m_sentence->setWordWrap(true);
    m_box->setObjectName(QStringLiteral("givePastRewards"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.3));
    column->addWidget(m_sentence);
    column->addWidget(m_box);
    hide();
    connect(m_box, &QCheckBox::clicked, this, [this](bool isChecked) {
        showSentence();
        Q_EMIT chosen(isChecked ? ImportDecisions::PastRewards::Give : ImportDecisions::PastRewards::LeaveOut);
    });
}

void PastRewardsChoice::setSummary(const ImportSummary& summary)
{
    m_referrals = int(summary.pastReferrals);
    m_box->setText(tr("&Give rewards for them too: adds %1 to what is owed.", nullptr, m_referrals)
                       .arg(formatMoney({summary.pastRewardsMinor, m_currency}, m_locale)));
    showSentence();
    setVisible(summary.pastReferrals > 0 && summary.pastRewardsMinor != 0);
}

void PastRewardsChoice::setChoice(ImportDecisions::PastRewards choice)
{
    m_box->setChecked(choice == ImportDecisions::PastRewards::Give);
    showSentence();
}

void PastRewardsChoice::showSentence()
{
    m_sentence->setText(
        m_box->isChecked()
            ? tr("%Ln of these referrals became customers before today.", nullptr, m_referrals)
            : tr("%Ln of these referrals became customers before today. They give no rewards.", nullptr, m_referrals));
}

} // namespace vouchwell::ui
