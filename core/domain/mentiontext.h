#pragma once

#include <QString>
#include <QStringList>

namespace vouchwell {

/// What a person wrote under "referred by", taken apart: "Recomendada por la Paqui (vecina) 600 111 222".
struct MentionText
{
    QString nameKey;   ///< folded, without what is no name; empty where there is none
    QString digits;    ///< of a telephone number in it; empty where there is none
    QString emailKey;  ///< of an address in it
    QStringList words; ///< all of them as they stand, for codes
};

MentionText mentionTextOf(const QString& text);

} // namespace vouchwell
