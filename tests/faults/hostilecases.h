#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace vouchwell::test {

/// Makes a hostile file of a book.
using Change = std::function<void(const QString& path)>;
using Changes = std::vector<std::pair<const char*, Change>>;

/// A crash after the statements in `before`, with more at the end of the journal.
Change cutOff(const QByteArray& before, const QByteArray& end = {});

/// Books with more, less or other tables, views and triggers than ours.
Changes hostileSchemas();
/// Files that are no book, or not only one.
Changes hostileFiles();
/// Right in form, wrong in what they say.
Changes lies();

} // namespace vouchwell::test
