#pragma once

#include "app/cli/commandline.h"
#include "core/base/result.h"

#include <QJsonDocument>

namespace vouchwell::cli {

/// One line on standard output.
void print(const QString& line);
void print(const QJsonDocument& document);

CommandLine::Option jsonOption();

/// The value of a Result, or the end of the command with its sentence.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        throw CommandError{Failed, result.failure().text};
    return std::move(*result);
}

} // namespace vouchwell::cli
