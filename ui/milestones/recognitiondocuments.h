#pragma once

#include "core/actions/recognition.h"
#include "core/metrics/recognitionpapers.h"

class QWidget;

namespace vouchwell::ui {

class Workbench;

/// Asks where to save certificates as a PDF, one on each page, and does it.
void saveCertificates(Workbench& workbench, QWidget* window, const std::vector<Certificate>& certificates,
                      const QString& name);
/// The certificates of everybody who won a challenge.
std::vector<Certificate> certificatesOf(const Workbench& workbench, const Recognition& recognition,
                                        const ChallengeCase& one);
/// Asks where to save how a challenge was decided, and does it.
void saveProtocol(Workbench& workbench, QWidget* window, const Recognition& recognition, const ChallengeCase& c);

} // namespace vouchwell::ui
