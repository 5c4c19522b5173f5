#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace vouchwell {

/// The form in which names, headers and searches are compared: case folded, accents and punctuation inside words
/// removed ("O’Neil" = "oneil", "Gómez" = "gomez", "Łukasz" = "lukasz", "Groß" = "gross"), white space collapsed.
QString foldKey(QStringView text);
/// The same from and to UTF-8, added to `key`: plain ASCII is folded where it stands.
void appendFoldKey(QByteArray& key, QByteArrayView utf8);

/// Trimmed, with every run of white space (line breaks and no-break spaces too) as one blank.
QString simplifiedName(QStringView text);

/// Text from data made safe to look at: control, bidirectional and zero-width characters are shown as a visible box,
/// and more than eight combining marks in a row are cut. The stored text is never changed by this.
QString displayText(const QString& text);

} // namespace vouchwell
