#include "core/domain/giftcode.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class GiftCodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(GiftCode)
};

constexpr qsizetype kShownSigns = 4;

} // namespace

QString codeKey(const QString& code)
{
    QString key;
    for (const QChar sign : code.normalized(QString::NormalizationForm_KC)) {
        if (!sign.isSpace() && sign.category() != QChar::Punctuation_Dash)
            key += sign;
    }
    return key.toCaseFolded();
}

QString maskedCode(const QString& code)
{
    // A short code would be given away by its end.
    const qsizetype shown = std::min(kShownSigns, code.size() / 2);
    return QStringLiteral("•••• ") + code.right(shown);
}

QString toStored(CodeState state)
{
    switch (state) {
    case CodeState::Free: return QStringLiteral("free");
    case CodeState::Assigned: return QStringLiteral("assigned");
    case CodeState::Void: break;
    }
    return QStringLiteral("void");
}

CodeState codeStateFrom(const QString& stored)
{
    if (stored == u"free")
        return CodeState::Free;
    return stored == u"assigned" ? CodeState::Assigned : CodeState::Void;
}

QString codeStateTitle(CodeState state)
{
    switch (state) {
    case CodeState::Free: return GiftCodeTexts::tr("Free");
    case CodeState::Assigned: return GiftCodeTexts::tr("Given");
    case CodeState::Void: break;
    }
    return GiftCodeTexts::tr("Void");
}

} // namespace vouchwell
