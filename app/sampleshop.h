#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace vouchwell::app {

/// The day on which the sample shop is looked at: shortly after its last sale, so that it is never an old shop.
std::shared_ptr<const Clock> sampleClock();

/// Makes the sample shop's book in a folder from the three spreadsheets in the resources and returns its path. Takes a
/// moment: call it on a worker.
Result<QString> makeSampleShop(const QString& folder);

} // namespace vouchwell::app
