#include "core/domain/personname.h"

#include "core/base/text.h"
#include "core/domain/editdistance.h"
#include "core/domain/latintext.h"
#include "core/domain/nicknames.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr int kInitial = 80;
constexpr int kShortForm = 95;
constexpr int kOneLetter = 90;
constexpr int kSound = 85;
constexpr int kTwoLetters = 82;
constexpr int kBeginning = 80;
constexpr int kFurtherWord = 3;  ///< what each word costs that only one of the names has
constexpr int kOneWordOnly = 75; ///< a first name alone says little

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Titles and particles, which are left out or written as one likes.
bool isFiller(QStringView word)
{
    return isOneOf(word,
                   {u"de",  u"del", u"la",  u"las", u"los",  u"da",   u"das", u"do",   u"dos",  u"di",  u"du",  u"le",
                    u"van", u"von", u"der", u"den", u"zu",   u"el",   u"y",   u"sr",   u"sra",  u"don", u"dna", u"mr",
                    u"mrs", u"ms",  u"dr",  u"dra", u"herr", u"frau", u"mme", u"srta", u"prof", u"miss"});
}

bool isGeneration(QStringView word)
{
    return isOneOf(word, {u"jr", u"junior", u"senior", u"ii", u"iii", u"hijo", u"filho", u"neto", u"fils"});
}

/// Without the vowel that tells a man's name from a woman's.
QStringView stemOf(QStringView word)
{
    return word.endsWith(u'a') || word.endsWith(u'o') || word.endsWith(u'e') ? word.chopped(1) : word;
}

struct WordLikeness
{
    int score = 0;
    NameAgreement how = NameAgreement::None;
};

WordLikeness wordLikeness(QStringView a, QStringView b)
{
    if (a == b)
        return {100, NameAgreement::Same};
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter == 1)
        return a.front() == b.front() ? WordLikeness{kInitial, NameAgreement::Initial} : WordLikeness{};
    if (givenNameOf(a) == givenNameOf(b))
        return {kShortForm, NameAgreement::ShortForm};
    if (shorter >= 3 && stemOf(a) == stemOf(b))
        return {};
    const int distance = editDistance(a, b, 2);
    if (distance == 1 && shorter >= 4)
        return {kOneLetter, NameAgreement::Spelling};
    if (distance == 1 && shorter == 3 && a.front() == b.front())
        return {kTwoLetters, NameAgreement::Spelling};
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer - shorter <= 3) {
        const QString sound = soundOf(a);
        if (sound.size() >= 3 && sound == soundOf(b))
            return {kSound, NameAgreement::Spelling};
    }
    if (distance == 2 && shorter >= 7)
        return {kTwoLetters, NameAgreement::Spelling};
    if (shorter >= 3 && longer > shorter && a.first(shorter) == b.first(shorter))
        return {kBeginning, NameAgreement::ShortForm};
    return {};
}

bool isSameTogether(const NameWords& a, const NameWords& b)
{
    const auto joined = [](const NameWords& words) {
        QString all;
        for (qsizetype i = 0; i < words.size(); ++i)
            all += words.at(i);
        return all;
    };
    return a.size() != b.size() && joined(a) == joined(b);
}

/// Pairs each word of the shorter name with the one it is most like.
class Pairing
{
public:
    Pairing(const NameWords& few, const NameWords& many) : m_few(few), m_many(many), m_isTaken(many.size(), false) {}

    /// False where a word fits none.
    bool run()
    {
        // Equal words first: they belong to nobody else.
        QVarLengthArray<qsizetype, 8> open;
        for (qsizetype i = 0; i < m_few.size(); ++i) {
            if (!take(i, 100))
                open.push_back(i);
        }
        return std::all_of(open.begin(), open.end(), [this](qsizetype i) { return take(i, 1); });
    }
    int total() const { return m_total; }
    NameAgreement how() const { return m_how; }
    bool hasWordInFull() const { return m_hasWordInFull; }
    QStringView further(qsizetype i) const { return m_isTaken[i] ? QStringView() : m_many.at(i); }

private:
    bool take(qsizetype word, int atLeast)
    {
        qsizetype best = -1;
        WordLikeness likeness{atLeast - 1, NameAgreement::None};
        for (qsizetype j = 0; j < m_many.size(); ++j) {
            if (m_isTaken[j] || (atLeast == 100 && m_few.at(word) != m_many.at(j)))
                continue;
            const WordLikeness found = wordLikeness(m_few.at(word), m_many.at(j));
            if (found.score > likeness.score) {
                likeness = found;
                best = j;
            }
        }
        if (best < 0)
            return false;
        m_isTaken[best] = true;
        m_total += likeness.score;
        m_how = std::max(m_how, likeness.how);
        m_hasWordInFull = m_hasWordInFull || likeness.how != NameAgreement::Initial;
        return true;
    }

    const NameWords& m_few;
    const NameWords& m_many;
    QVarLengthArray<bool, 8> m_isTaken;
    int m_total = 0;
    NameAgreement m_how = NameAgreement::Same;
    bool m_hasWordInFull = false;
};

} // namespace

NameWords::NameWords(const QString& nameKey) : m_text(nameKey)
{
    if (!isAscii(m_text)) {
        m_text = foldKey(latinText(m_text));
        m_isTransliterated = true;
    }
    const QStringView text(m_text);
    const auto addWords = [&](bool withFillers) {
        for (qsizetype from = 0; from < text.size();) {
            qsizetype end = text.indexOf(u' ', from);
            end = end < 0 ? text.size() : end;
            if (end > from && (withFillers || !isFiller(text.sliced(from, end - from))))
                m_spans.push_back({from, end - from});
            from = end + 1;
        }
    };
    addWords(false);
    if (m_spans.isEmpty())
        addWords(true);
}

QString soundOf(QStringView word)
{
    QString sound;
    for (qsizetype i = 0; i < word.size(); ++i) {
        QChar letter = word[i];
        switch (letter.unicode()) {
        case u'a':
        case u'e':
        case u'i':
        case u'o':
        case u'u':
        case u'y':
        case u'h': continue;
        case u'j':
            if (i > 0)
                continue;
            break;
        case u'c':
        case u'q': letter = u'k'; break;
        case u'z':
        case u'x': letter = u's'; break;
        case u'v':
        case u'w': letter = u'b'; break;
        default: break;
        }
        if (!sound.endsWith(letter))
            sound += letter;
    }
    return sound.isEmpty() ? word.toString() : sound;
}

NameLikeness nameLikeness(const NameWords& a, const NameWords& b)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    const bool isOtherScript = a.isTransliterated() != b.isTransliterated();
    if (isSameTogether(a, b))
        return {97, isOtherScript ? NameAgreement::OtherScript : NameAgreement::Spelling};
    const NameWords& few = a.size() <= b.size() ? a : b;
    const NameWords& many = a.size() <= b.size() ? b : a;
    Pairing pairing(few, many);
    if (!pairing.run() || !pairing.hasWordInFull())
        return {};
    for (qsizetype i = 0; i < many.size(); ++i) {
        if (isGeneration(pairing.further(i)))
            return {};
    }
    int score = pairing.total() / int(few.size()) - kFurtherWord * int(many.size() - few.size());
    NameAgreement how = pairing.how();
    if (how == NameAgreement::Same && many.size() > few.size())
        how = NameAgreement::PartOnly;
    if (isOtherScript)
        how = NameAgreement::OtherScript;
    if (few.size() == 1)
        score = std::min(score, kOneWordOnly);
    return {std::max(score, 0), how};
}

} // namespace vouchwell
