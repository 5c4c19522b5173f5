#pragma once

#include "core/base/result.h"
#include "core/storage/savedviewstore.h"

namespace vouchwell {

class Book;

/// The views that were saved for a page, by name.
Result<std::vector<SavedView>> savedViews(Book& book, const QString& page);
/// Saves choices under a name, in the place of those that have it. How somebody looks at the book is no fact in it:
/// this is not in the history.
Result<Done> saveView(Book& book, const QString& page, const SavedView& view);
Result<Done> removeView(Book& book, const QString& page, const QString& name);

} // namespace vouchwell
