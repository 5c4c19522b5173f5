#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QStringList>

#include <vector>

namespace vouchwell {

/// Removes what an import has added, as far as nobody has changed or used it since and no reward was paid for it.
/// After PaidGuard and ChangeReverser.
class ImportRemoval
{
public:
    /// `later` are the acts after the import that hold.
    ImportRemoval(UnitOfWork& work, BatchId batch, const std::vector<ActId>& later);

    void run();

    /// Counted in what the list was of: people, claims, or sales.
    qint64 removed() const { return m_removed; }
    const QStringList& kept() const { return m_kept; }     ///< names: changed or used since
    const QStringList& cannot() const { return m_cannot; } ///< names: a reward was paid

private:
    void markChanged(const std::vector<ActId>& later);
    void execute(QString sql);
    qint64 count(const QString& sql);
    void removeClaims();
    void removeSales();
    void removePeople();
    void collectRest();

    UnitOfWork& m_work;
    BatchId m_batch;
    QString m_table; ///< what the list was of
    qint64 m_removed = 0;
    QStringList m_kept;
    QStringList m_cannot;
};

} // namespace vouchwell
