#include "core/actions/likenesstext.h"

#include <QCoreApplication>
#include <QStringList>

namespace vouchwell {

namespace {

class LikenessTexts
{
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

QString phoneReason(Agreement phone)
{
    switch (phone) {
    case Agreement::Same: return LikenessTexts::tr("The telephone number is the same.");
    case Agreement::Tail: return LikenessTexts::tr("The telephone numbers end alike.");
    case Agreement::Typed: return LikenessTexts::tr("The telephone numbers differ as when one digit is mistyped.");
    default: return {};
    }
}

QString emailReason(Agreement email)
{
    switch (email) {
    case Agreement::Same: return LikenessTexts::tr("The e-mail address is the same.");
    case Agreement::Typed: return LikenessTexts::tr("The e-mail addresses differ in one letter.");
    case Agreement::Name: return LikenessTexts::tr("The e-mail addresses are the same before the @.");
    default: return {};
    }
}

} // namespace

QString reasonOf(NameAgreement name)
{
    switch (name) {
    case NameAgreement::Same: return LikenessTexts::tr("The name is the same.");
    case NameAgreement::OtherScript: return LikenessTexts::tr("The name is alike, written in another script.");
    case NameAgreement::ShortForm: return LikenessTexts::tr("One name is a short form of the other.");
    case NameAgreement::Spelling: return LikenessTexts::tr("The names are spelt alike.");
    case NameAgreement::Initial: return LikenessTexts::tr("The initial fits the name.");
    case NameAgreement::PartOnly: return LikenessTexts::tr("One name is part of the other.");
    case NameAgreement::None: return {};
    }
    Q_UNREACHABLE();
}

QString reasonOf(const Likeness& likeness)
{
    QStringList sentences{reasonOf(likeness.name), phoneReason(likeness.phone), emailReason(likeness.email)};
    if (likeness.street == Agreement::Same)
        sentences << LikenessTexts::tr("They live in the same street.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace vouchwell
