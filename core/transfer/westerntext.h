#pragma once

#include <QByteArray>
#include <QString>

namespace vouchwell {

/// How well a sample fits the letters of Western European names in one of their encodings.
struct WesternGuess
{
    QString encoding = QStringLiteral("windows-1252");
    bool isLikely = false;
    int highBytes = 0;   ///< bytes above 0x7F
    double highRuns = 0; ///< their mean run length: near 1 in Western words, 2 and more in East Asian ones
};

/// Compares windows-1252, Mac OS Roman and the DOS code page 850, which statistics on short texts confuse.
WesternGuess guessWestern(const QByteArray& sample);

} // namespace vouchwell
