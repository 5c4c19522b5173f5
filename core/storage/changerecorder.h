#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QStringList>

#include <memory>
#include <unordered_map>

namespace vouchwell {

class Statement;

/// Notes every change of facts within one unit of work, record by record with before and after, so that the act can be
/// taken back. One at a time on a connection.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(UnitOfWork& work);
    /// For an import: records that were there before it. What it adds carries its batch already, so of new records
    /// nothing is noted; what it adds to records that existed is told with added().
    ChangeRecorder(UnitOfWork& work, BatchId batch, PersonId firstNew);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    /// Changes from here to the end of the step belong together: all of them are taken back or none.
    void nextStep();
    void endStep();
    /// A record that an import has just added to one that was there before.
    void added(const QString& table, PersonId person, const QStringList& furtherKey);
    /// The same for claims and referrals, which have ids.
    void added(const QString& table, qint64 id);
    /// During an import: whatever the person gets in between by way of lists (contact data, tags ...) is noted.
    void beginAddingTo(PersonId person);
    void endAddingTo(PersonId person);
    /// True for people whose lists an import must tell of.
    bool wasThere(PersonId person) const { return m_batch.isValid() && person < m_firstNew; }
    BatchId batch() const { return m_batch; }
    /// Marks the friends whom the changes may concern (see EvaluationStore).
    void touchConcerned();
    /// Files everything under the act.
    void store(ActId act);

private:
    Statement& noteAdded(const QString& table);
    void start();
    void drop();
    void forgetRewritten();

    UnitOfWork& m_work;
    BatchId m_batch;
    PersonId m_firstNew;
    qint64 m_lastStep = 0;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_added; ///< by table, made when first needed
};

} // namespace vouchwell
