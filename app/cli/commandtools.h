#pragma once

#include "app/cli/commandline.h"
#include "core/base/result.h"
#include "core/metrics/reporttable.h"
#include "core/print/pagesetup.h"
#include "core/storage/book.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <optional>

namespace vouchwell::cli {

/// Name of the switch that asks for one JSON document.
inline constexpr QLatin1String kJson("json");

CommandLine::Option jsonOption();
QJsonValue orNull(const std::optional<qint64>& number);
/// A line on standard output.
void print(const QString& line);
void print(const QJsonDocument& document);
/// A table, line by line.
void print(const ReportTable& table);
/// That something was done, in a sentence; with --json as {"saved": "VIP"}.
void printDone(const CommandLine& line, const QString& action, const QString& name, const QString& sentence);
/// One sentence on standard error, where there is one; the command goes on.
void warn(const QString& sentence);
/// The book that the first argument names, or the end of the command. To be written, with a word about a computer
/// whose clock is behind.
std::unique_ptr<Book> openBook(const CommandLine& line, Book::Mode mode);

/// "ACTION BOOK ..." and "BOOK ACTION ..." are the same: the book comes first.
QStringList bookFirst(const QStringList& arguments, const QStringList& actions);
/// "BOOK" and "BOOK --json" mean this action.
QStringList withDefaultAction(QStringList bookFirst, const QString& action);

/// The person with this name, e-mail address or number, or the end of the command.
PersonId personCalled(Book& book, const QString& text);
/// Where and how a report of this book is drawn.
PageSetup paperOf(const Book& book);

/// The value of a Result, or the end of the command with its sentence.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        throw CommandError{Failed, result.failure().text};
    return std::move(*result);
}

} // namespace vouchwell::cli
