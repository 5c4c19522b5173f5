#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

bool isAsciiOnly(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

// Letters that Unicode does not decompose although every reader takes them for the plain letter.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ł': return u"l";
    case u'ø': return u"o";
    case u'đ':
    case u'ð': return u"d";
    case u'ı': return u"i";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'þ': return u"th";
    case u'ß': return u"ss";
    case u'ħ': return u"h";
    default: return {};
    }
}

// Accents and points that readers leave out. Vowel signs of Indic and South-East Asian scripts are letters: they stay.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x065F) ||
           c == 0x0670 || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF);
}

/// Collects folded characters: letters and digits as they are, white space as single blanks, the rest left out.
class KeyBuilder
{
public:
    explicit KeyBuilder(qsizetype capacity) { m_key.reserve(capacity); }

    void add(QChar c)
    {
        if (c.isSpace() || c == u'-' || c == u'_' || c == u'/' || c == u'.' || c == u',' || c == u';') {
            m_blank = !m_key.isEmpty();
        } else if (c.isLetterOrNumber() || c.isSurrogate() || c == u'@' || c == u'+' || c == u'#' || c == u'%' ||
                   c.isMark()) {
            if (m_blank)
                m_key += u' ';
            m_blank = false;
            m_key += c;
        }
    }
    QString take() { return std::move(m_key); }

private:
    QString m_key;
    bool m_blank = false;
};

/// What KeyBuilder makes of each ASCII character: itself, its small letter, a blank, or 0 for nothing.
constexpr std::array<char, 0x80> makeAsciiFolds()
{
    std::array<char, 0x80> folds{};
    for (uchar c = '0'; c <= '9'; ++c)
        folds[c] = char(c);
    constexpr uchar kToSmall = 'a' - 'A';
    for (uchar c = 'A'; c <= 'Z'; ++c)
        folds[c] = folds[c + kToSmall] = char(c + kToSmall);
    for (const uchar c : {'@', '+', '#', '%'})
        folds[c] = char(c);
    for (const uchar c : {'\t', '\n', '\v', '\f', '\r', ' ', '-', '_', '/', '.', ',', ';'})
        folds[c] = ' ';
    return folds;
}

constexpr std::array<char, 0x80> kAsciiFolds = makeAsciiFolds();

} // namespace

QString foldKey(QStringView text)
{
    KeyBuilder key(text.size());
    if (isAsciiOnly(text)) {
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            key.add(u >= u'A' && u <= u'Z' ? QChar(char16_t(u + 32)) : c);
        }
        return key.take();
    }
    const QString folded = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (isAccent(c.unicode()))
            continue;
        const QStringView plain = plainLetters(c.unicode());
        if (plain.isEmpty()) {
            key.add(c);
        } else {
            for (const QChar p : plain)
                key.add(p);
        }
    }
    return key.take();
}

void appendFoldKey(QByteArray& key, QByteArrayView utf8)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) < 0x80; });
    if (!isAscii) {
        key += foldKey(QString::fromUtf8(utf8)).toUtf8();
        return;
    }
    const qsizetype begin = key.size();
    bool hasBlank = false;
    for (const char c : utf8) {
        const char folded = kAsciiFolds[uchar(c)];
        if (folded == ' ') {
            hasBlank = key.size() > begin;
        } else if (folded != 0) {
            if (hasBlank)
                key += ' ';
            hasBlank = false;
            key += folded;
        }
    }
}

QString simplifiedName(QStringView text)
{
    return text.toString().simplified();
}

QString displayText(const QString& text)
{
    constexpr QChar kBox(u'\u25A1');
    constexpr int kMostMarks = 8;
    QString shown;
    shown.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool hidden = (u < 0x20 && u != u'\n' && u != u'\t') || u == 0x7F || (u >= 0x200B && u <= 0x200F) ||
                            (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x00AD || u == 0xFEFF;
        marks = c.category() == QChar::Mark_NonSpacing ? marks + 1 : 0;
        if (marks > kMostMarks)
            continue;
        shown += hidden ? kBox : c;
    }
    return shown;
}

} // namespace vouchwell
