#pragma once

#include <QString>

namespace vouchwell {

struct JournalAct;

/// What was done, as the user calls it, to follow a verb: "import of clientes.csv (142 customers)".
QString actTitle(const JournalAct& act);
/// Why an act that is final cannot be taken back, and what to do instead.
QString whyFinal(const JournalAct& act);

} // namespace vouchwell
