#pragma once

#include "ui/insights/insightcard.h"

namespace vouchwell::ui {

/// The last whole week in plain words, to read or to send on.
class WeekCard : public InsightCard
{
    Q_OBJECT

public:
    explicit WeekCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    void copy() const;

    QString m_title;
    QStringList m_sentences;
};

} // namespace vouchwell::ui
