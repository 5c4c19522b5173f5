#include "core/domain/latintext.h"

#include <unicode/translit.h>

#include <memory>

namespace vouchwell {

QString latinText(const QString& text)
{
    // One for each thread: a transliterator may not be shared.
    thread_local const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    if (!toLatin)
        return text;
    icu::UnicodeString letters(text.utf16(), int32_t(text.size()));
    toLatin->transliterate(letters);
    return QStringView(letters.getBuffer(), letters.length()).toString();
}

} // namespace vouchwell
