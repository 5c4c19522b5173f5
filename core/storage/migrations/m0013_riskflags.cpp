#include "core/storage/migrator.h"

namespace vouchwell {

Migration riskFlagsMigration()
{
    return {13, 13, QStringLiteral("signals worth a look"), [](const Dialect& d) {
                return QStringList{
                    // What was noticed, and what somebody said about it: `known` is the evidence at that time.
                    d.table(QStringLiteral(
                        "CREATE TABLE risk_flags (id {id}, signal {text} NOT NULL CHECK (signal = 'ring' OR "
                        "signal = 'velocity' OR signal = 'refunds' OR signal = 'shared_details' OR "
                        "signal = 'late_knowledge' OR signal = 'double_milestone'), subject_key {text} NOT NULL, "
                        "evidence {text} NOT NULL, score {int} NOT NULL CHECK (score >= 0 AND score <= 100), "
                        "state {text} NOT NULL CHECK (state = 'open' OR state = 'cleared' OR state = 'confirmed'), "
                        "noticed_on {text} NOT NULL, decision {text} NOT NULL DEFAULT '' CHECK (decision = '' OR "
                        "decision = 'over' OR decision = 'cleared' OR decision = 'noted' OR decision = 'held' OR "
                        "decision = 'invalid'), decided_on {text}, decided_by {text} NOT NULL DEFAULT '', "
                        "reason {text} NOT NULL DEFAULT '', known {text} NOT NULL DEFAULT '', "
                        "UNIQUE (signal, subject_key))")),
                    QStringLiteral("CREATE INDEX risk_flags_open ON risk_flags (score) WHERE state = 'open'"),
                };
            }};
}

} // namespace vouchwell
