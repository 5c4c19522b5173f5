#include "core/transfer/westerntext.h"

#include "core/transfer/celltext.h"

namespace vouchwell {

namespace {

constexpr QStringView kWesternLetters = u"áéíóúüñçàèìòùâêîôûäöëïåøæßãõœÁÉÍÓÚÜÑÇÀÈÂÊÔÄÖÅØÆÃÕ";
/// Signs that stand beside words, never inside them.
constexpr QStringView kWesternSigns = u"€£°ºª«»“”‘’–—…·¿¡§®©\u00A0";

bool isLetterByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "õ" stands before "e" in Portuguese; elsewhere it is how the Hungarian "ő" comes out of the wrong encoding.
bool isMisreadLetter(QChar c, const QByteArray& sample, qsizetype at)
{
    return c == u'õ' && (at + 1 >= sample.size() || sample[at + 1] != 'e');
}

/// The share of the bytes above 0x7F that make sense as Western text.
double westernShare(const ByteEncoding& encoding, const QByteArray& sample)
{
    int high = 0;
    int sensible = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const uchar byte = uchar(sample[i]);
        if (byte < 0x80)
            continue;
        ++high;
        const QChar c(encoding.character(byte));
        const bool isInWord =
            i > 0 && i + 1 < sample.size() && isLetterByte(sample[i - 1]) && isLetterByte(sample[i + 1]);
        if ((kWesternLetters.contains(c) && !isMisreadLetter(c, sample, i)) ||
            (kWesternSigns.contains(c) && (!isInWord || c == u'’')))
            ++sensible;
    }
    return high == 0 ? 0 : double(sensible) / high;
}

} // namespace

WesternGuess guessWestern(const QByteArray& sample)
{
    constexpr double kLikely = 0.95;
    WesternGuess guess;
    int runs = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const bool isHigh = uchar(sample[i]) >= 0x80;
        guess.highBytes += isHigh ? 1 : 0;
        runs += isHigh && (i == 0 || uchar(sample[i - 1]) < 0x80) ? 1 : 0;
    }
    guess.highRuns = runs == 0 ? 0 : double(guess.highBytes) / runs;
    double best = kLikely;
    for (const char* name : {"windows-1252", "macintosh", "IBM850"}) {
        const double share = westernShare(ByteEncoding(QString::fromLatin1(name)), sample);
        if (share > best || (share >= kLikely && !guess.isLikely)) {
            best = share;
            guess.isLikely = true;
            guess.encoding = QString::fromLatin1(name);
        }
    }
    return guess;
}

} // namespace vouchwell
