#pragma once

#include "core/transfer/tableproblem.h"

#include <QByteArray>

namespace vouchwell {

/// True for a character that can stand between the values of a text table.
bool canSeparate(QChar c);
/// The separator that a word or the character itself names ("tab", ";"); null where it is none.
QChar separatorNamed(const QString& text);

/// What the first records of a text table say about how its values are separated.
struct SeparatorGuess
{
    char separator = ',';
    int width = 1;                 ///< the number of cells most records have
    PlaceList otherSeparatorLines; ///< records that seem to use another separator
};

/// Judges `, ; tab |` by how evenly each splits the first 200 records, with quotes respected; never two at once.
SeparatorGuess guessSeparator(const QByteArray& window, bool isLast, qint64 firstLine);

/// The most frequent number of cells when `separator` is taken as given.
int usualWidth(const QByteArray& window, bool isLast, char separator);

} // namespace vouchwell
