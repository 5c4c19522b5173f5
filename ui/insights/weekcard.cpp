#include "ui/insights/weekcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace vouchwell::ui {

WeekCard::WeekCard(Workbench& bench) : InsightCard(bench, tr("Last week in words"), {})
{
    setObjectName(QStringLiteral("weekCard"));
    auto* copy = new QPushButton(tr("Cop&y"));
    copy->setFlat(true);
    copy->setObjectName(QStringLiteral("copyWeek"));
    copy->setToolTip(tr("The sentences as text, for a message"));
    addHeaderWidget(copy);
    connect(copy, &QPushButton::clicked, this, &WeekCard::copy);
}

void WeekCard::show(const InsightAnswers& answers)
{
    m_title = answers.week.title;
    m_sentences = answers.week.sentences;
    setSubtitle(answers.choice.filterText.isEmpty() ? m_title : tr("%1, of the whole shop").arg(m_title));
    setSentence(m_sentences.join(u'\n'));
}

void WeekCard::copy() const
{
    QGuiApplication::clipboard()->setText(m_title + u'\n' + m_sentences.join(u'\n'));
}

} // namespace vouchwell::ui
