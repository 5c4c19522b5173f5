#pragma once

#include <QString>

namespace vouchwell {

class Book;

/// One sentence where the computer's clock is more than a day behind the newest entry of the book; else empty. It is
/// said once: what is recorded then shows the clock of now.
QString clockWarning(Book& book);

} // namespace vouchwell
