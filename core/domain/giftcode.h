#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace vouchwell {

/// A gift code in its pool. Once somebody was given it, it is never free again.
enum class CodeState { Free, Assigned, Void };

/// A code as it comes in.
struct NewCode
{
    QString code;
    std::optional<qint64> valueMinor = {}; ///< in the shop's currency, where the code has a value of its own
    QDate expiresOn = {};                  ///< last day on which it can be used; invalid: never

    friend bool operator==(const NewCode&, const NewCode&) = default;
};

/// In which codes are compared: two with the same key are one code ("abcd-1234" = "ABCD 1234").
QString codeKey(const QString& code);
/// For lists, where it need not be known: "•••• 1234".
QString maskedCode(const QString& code);

QString toStored(CodeState state);
CodeState codeStateFrom(const QString& stored);
/// Name on screens, in the present language.
QString codeStateTitle(CodeState state);

} // namespace vouchwell
