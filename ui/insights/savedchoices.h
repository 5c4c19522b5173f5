#pragma once

#include "core/domain/ids.h"
#include "core/metrics/kpidefinition.h"
#include "ui/widgets/period.h"

#include <QJsonObject>

namespace vouchwell::ui {

/// What is chosen on the page Insights, as a saved view keeps it.
struct SavedChoices
{
    Period::Kind period = Period::Kind::Last12Months;
    Period::Span days; ///< of a period of one's own
    CampaignId campaign;
    SegmentId segment;
    bool isCompared = true;
    Kpi plotted = Kpi::ReferralsReceived;
    int horizonMonths = 12;

    friend bool operator==(const SavedChoices&, const SavedChoices&) = default;
};

QJsonObject toJson(const SavedChoices& choices);
/// What a view does not say, or says in words of a later version, is as in a new one.
SavedChoices choicesFromJson(const QJsonObject& json);

} // namespace vouchwell::ui
