#include "core/storage/savedviewstore.h"

#include "core/base/text.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

#include <algorithm>

namespace vouchwell {

namespace {

const QString kViewPage = QStringLiteral(":page");
const QString kViewName = QStringLiteral(":name");

} // namespace

std::vector<SavedView> SavedViewStore::of(const QString& page)
{
    std::vector<SavedView> views;
    Statement rows(m_database, QStringLiteral("SELECT name, choices FROM saved_views WHERE page = :page ORDER BY id"));
    rows.bind(kViewPage, QVariant(page)).run();
    while (rows.next())
        views.push_back({rows.text(0), QJsonDocument::fromJson(rows.text(1).toUtf8()).object()});
    std::stable_sort(views.begin(), views.end(),
                     [](const SavedView& a, const SavedView& b) { return foldKey(a.name) < foldKey(b.name); });
    return views;
}

void SavedViewStore::save(UnitOfWork& work, const QString& page, const SavedView& view)
{
    const QByteArray choices = QJsonDocument(view.choices).toJson(QJsonDocument::Compact);
    Statement(work.database(),
              QStringLiteral("INSERT INTO saved_views (page, name, choices) VALUES (:page, :name, :choices) "
                             "ON CONFLICT (page, name) DO UPDATE SET choices = excluded.choices"))
        .bind(kViewPage, QVariant(page))
        .bind(kViewName, QVariant(view.name))
        .bind(QStringLiteral(":choices"), QVariant(QString::fromUtf8(choices)))
        .run();
}

void SavedViewStore::remove(UnitOfWork& work, const QString& page, const QString& name)
{
    Statement(work.database(), QStringLiteral("DELETE FROM saved_views WHERE page = :page AND name = :name"))
        .bind(kViewPage, QVariant(page))
        .bind(kViewName, QVariant(name))
        .run();
}

} // namespace vouchwell
