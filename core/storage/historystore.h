#pragma once

#include "core/domain/ids.h"
#include "core/storage/changerecorder.h"

#include <QJsonObject>

namespace vouchwell {

/// The journal of acts (what a user did, with its inverse in terms of actions) and the audit log (every change with
/// before and after). Both only grow.
class HistoryStore
{
public:
    /// `name` is stable ("record_referral"), `subject` names the record for people, `inverse` is what undoes the act.
    /// Where the act takes back another, the database says which (see Database::actToUndo).
    static ActId addAct(UnitOfWork& work, const QString& name, const QString& subject, const QJsonObject& inverse);
    /// An act whose changes were recorded: taking it back reverses them.
    static ActId addAct(UnitOfWork& work, const QString& name, const QString& subject, ChangeRecorder& changes);
    static void audit(UnitOfWork& work, ActId act, const QString& entity, qint64 entityId, const QJsonObject& before,
                      const QJsonObject& after);
};

} // namespace vouchwell
