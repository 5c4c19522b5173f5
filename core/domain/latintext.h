#pragma once

#include <QString>

namespace vouchwell {

/// The text in plain Latin letters, as the rules of ICU write each script: "Müller" = "Muller", "Οδυσσέας" =
/// "Odysseas". Signs without a letter stay.
QString latinText(const QString& text);

} // namespace vouchwell
