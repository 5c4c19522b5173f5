#pragma once

#include "core/rules/grant.h"
#include "programgenerator.h"

#include <QString>

#include <functional>

namespace vouchwell {

/// The program without everything that can be left out of it while it still fails.
RandomProgram shrunk(RandomProgram program, const std::function<bool(const RandomProgram&)>& fails);

/// All of a program as text, for the message of a failing test.
QString described(const RandomProgram& program);
QString described(const std::vector<Grant>& grants);

} // namespace vouchwell
