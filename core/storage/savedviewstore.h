#pragma once

#include "core/storage/unitofwork.h"

#include <QJsonObject>

#include <vector>

namespace vouchwell {

/// The choices of a page, under a name.
struct SavedView
{
    QString name;
    QJsonObject choices; ///< the page's own
};

/// Views that were saved for a page.
class SavedViewStore
{
public:
    explicit SavedViewStore(Database& database) : m_database(database) {}

    /// By name.
    std::vector<SavedView> of(const QString& page);
    /// A view of this name gets these choices.
    void save(UnitOfWork& work, const QString& page, const SavedView& view);
    void remove(UnitOfWork& work, const QString& page, const QString& name);

private:
    Database& m_database;
};

} // namespace vouchwell
