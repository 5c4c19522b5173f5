#include "core/transfer/nameletters.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace vouchwell {

namespace {

/// The letters beyond A to Z of languages that share an encoding; the last entry of each is all of them together.
struct Alphabet
{
    const char* encoding;
    const char16_t* letters; ///< small ones
    double weight;           ///< mixed lists are rarer than lists of one language
};

constexpr char16_t kWestern[] = u"áéíóúüñçàèìòùïâêîôûäöëåøæßãõœ";
constexpr char16_t kRussian[] = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
constexpr char16_t kCyrillic[] = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћџђѓќѕ";
constexpr char16_t kGreek[] = u"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ";

constexpr char16_t kArabic[] = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگ";
constexpr char16_t kHebrew[] = u"אבגדהוזחטיךכלםמןנסעףפץצקרשת";

constexpr Alphabet kAlphabets[] = {
    {"windows-1252", u"áéíóúüñçàèòï", 1},
    {"windows-1252", u"äöüßéè", 1},
    {"windows-1252", u"àâçéèêëîïôùûüœæ", 1},
    {"windows-1252", u"ãõáéíóúâêôçàü", 1},
    {"windows-1252", u"åäöæøéü", 1},
    {"windows-1252", kWestern, 0.97},
    {"windows-1250", u"ąćęłńóśźż", 1},
    {"windows-1250", u"áčďéěíňóřšťúůýžľĺŕôä", 1},
    {"windows-1250", u"áéíóöőúüű", 1},
    {"windows-1250", u"ăâîşţ", 1},
    {"windows-1250", u"čćđšž", 1},
    {"windows-1250", u"ąćęłńóśźżáčďéěíňřšťúůýžľĺŕôäöőüűăâîşţđ", 0.97},
    {"windows-1254", u"çğıöşüâî", 1},
    {"windows-1257", u"ąčęėįšųūžāēģīķļņõäöü", 0.97},
    {"ISO-8859-2", u"ąćęłńóśźż", 0.99},
    {"ISO-8859-2", u"áčďéěíňóřšťúůýžľĺŕôä", 0.99},
    {"ISO-8859-2", u"áéíóöőúüű", 0.99},
    {"windows-1251", kRussian, 1},
    {"windows-1251", kCyrillic, 0.98},
    {"KOI8-R", kRussian, 0.99},
    {"ISO-8859-5", kRussian, 0.98},
    {"ISO-8859-7", kGreek, 1},
    {"windows-1253", kGreek, 0.99},
    {"windows-1256", kArabic, 0.99},
    {"windows-1255", kHebrew, 0.99},
    {"macintosh", u"áéíóúüñçàèòï", 0.99},
    {"macintosh", u"äöüßéè", 0.99},
    {"macintosh", u"àâçéèêëîïôùûüœæ", 0.99},
    {"macintosh", u"ãõáéíóúâêôçàü", 0.99},
    {"macintosh", u"åäöæøéü", 0.99},
    {"macintosh", kWestern, 0.96},
    {"IBM850", u"áéíóúüñçàèòï", 0.98},
    {"IBM850", u"äöüßéè", 0.98},
    {"IBM850", kWestern, 0.95},
};

/// Signs that stand beside words, never inside them.
constexpr QStringView kSigns = u"€£°ºª«»“”„‘’–—…·¿¡§®©№\u00A0";

/// The two-byte encodings of East Asia: which first bytes the common signs have, and with which signs names begin.
struct SignRange
{
    const char* encoding;
    uchar firstCommon;
    uchar lastCommon;
    const char16_t* beginnings;
};

constexpr SignRange kSignRanges[] = {
    {"GB18030", 0xB0, 0xD7,
     u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
     u"汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"},
    {"Big5", 0xA4, 0xC6,
     u"陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何羅高蕭潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯翁魏孫戴范方宋鄧杜傅"
     u"侯曹薛丁馬蔣唐卓藍馮姚石董紀歐程連古汪湯姜田康白塗尤巫嚴韓龔袁鐘黎金阮陸倪夏童邵柳錢"},
    {"Shift_JIS", 0x88, 0x98,
     u"佐鈴高田伊渡山中小加吉松井木林斎清森池橋阿石前藤小後岡長近村遠青坂福太三西原竹金和上島内大宮今酒工横水柴谷安丸杉"
     u"平菅市岩野桜新千河"},
    {"EUC-JP", 0xB0, 0xCF,
     u"佐鈴高田伊渡山中小加吉松井木林斎清森池橋阿石前藤小後岡長近村遠青坂福太三西原竹金和上島内大宮今酒工横水柴谷安丸杉"
     u"平菅市岩野桜新千河"},
    {"EUC-KR", 0xB0, 0xC8,
     u"김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공"},
};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// "Åsa", "ÅSA", "åsa" and "O’Neil" are written so; "ÃLvaro" is what a wrong encoding gives.
bool hasShapeOfAWord(QStringView word)
{
    bool hasLower = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].isUpper() && hasLower && !isAsciiLetter(word[i]))
            return false;
        hasLower = hasLower || word[i].isLower();
    }
    const bool beginsWithTwoCapitals = word.size() > 2 && word[0].isUpper() && word[1].isUpper() && hasLower;
    return !beginsWithTwoCapitals;
}

/// Letters that stand at certain places only; elsewhere they are what a wrong encoding gives.
bool fitsItsPlace(QStringView word, qsizetype at)
{
    const QChar next = at + 1 < word.size() ? word[at + 1].toLower() : QChar();
    const QChar before = at > 0 ? word[at - 1].toLower() : QChar();
    switch (word[at].toLower().unicode()) {
    case u'õ': return next == u'e';
    case u'ã': return next.isNull() || next == u'o' || next == u'e' || next == u's';
    case u'æ': return !next.isNull() || before != u'i';
    case u'ß':
    case u'ı': return at > 0;
    default: return true;
    }
}

/// How many of the characters beyond ASCII make sense as a word of this alphabet.
int sensibleIn(QStringView word, const QSet<QChar>& letters, bool isOtherScript)
{
    const bool hasShape = hasShapeOfAWord(word);
    int sensible = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].unicode() < 0x80 && isOtherScript && isAsciiLetter(word[i]))
            return 0;
        if (word[i].unicode() >= 0x80 && hasShape && letters.contains(word[i].toLower()) && fitsItsPlace(word, i))
            ++sensible;
    }
    return sensible;
}

double shareIn(const QString& text, const Alphabet& alphabet)
{
    const QStringView list(alphabet.letters);
    const QSet<QChar> letters(list.begin(), list.end());
    const bool isOtherScript = list.contains(u'а') || list.contains(u'α') || list.contains(u'ا') || list.contains(u'א');
    int high = 0;
    int sensible = 0;
    qsizetype from = 0;
    const auto isWordSign = [&](qsizetype i) { return text[i].isLetter() || text[i].isMark(); };
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isWordSign(i))
            continue;
        const QStringView word = QStringView(text).mid(from, i - from);
        high += int(std::count_if(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x80; }));
        sensible += sensibleIn(word, letters, isOtherScript);
        if (i < text.size() && text[i].unicode() >= 0x80) {
            const bool isInWord = i > 0 && isWordSign(i - 1) && i + 1 < text.size() && isWordSign(i + 1);
            const bool isBefore = i + 1 < text.size() && isWordSign(i + 1);
            const bool opens = QStringView(u"«“„‘¿¡§").contains(text[i]);
            ++high;
            if (kSigns.contains(text[i]) && (!isInWord || text[i] == u'’') && (!isBefore || opens || text[i] == u'’'))
                ++sensible;
        }
        from = i + 1;
    }
    return high == 0 ? 0 : alphabet.weight * sensible / high;
}

bool isCommonSign(const SignRange& range, uchar first, uchar second)
{
    const bool isShiftJis = qstrcmp(range.encoding, "Shift_JIS") == 0;
    if (isShiftJis)
        return (first >= 0x81 && first <= 0x83) || (first == 0x88 && second >= 0x9F) ||
               (first > range.firstCommon && first < range.lastCommon) || (first == range.lastCommon && second <= 0x72);
    if (qstrcmp(range.encoding, "Big5") == 0)
        return (first >= range.firstCommon && first < range.lastCommon) ||
               (first == range.lastCommon && second <= 0x7E);
    const bool isKana = qstrcmp(range.encoding, "EUC-JP") == 0 && (first == 0xA4 || first == 0xA5);
    return second >= 0xA1 && (isKana || (first >= range.firstCommon && first <= range.lastCommon));
}

/// The rarer half of the Chinese standard, which given names like too.
bool isRareSign(const SignRange& range, uchar first, uchar second)
{
    return qstrcmp(range.encoding, "GB18030") == 0 && first > range.lastCommon && first <= 0xF7 && second >= 0xA1;
}

/// The share of the bytes that are common signs of two bytes; of the rarer ones three quarters.
double shareOfSigns(const QByteArray& sample, const SignRange& range)
{
    int high = 0;
    double sensible = 0;
    const bool isShiftJis = qstrcmp(range.encoding, "Shift_JIS") == 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const uchar first = uchar(sample[i]);
        if (first < 0x80)
            continue;
        const bool isSingle = isShiftJis && first >= 0xA1 && first <= 0xDF;
        high += isSingle ? 1 : 2;
        if (isSingle || i + 1 == sample.size())
            continue;
        const uchar second = uchar(sample[i + 1]);
        sensible += isCommonSign(range, first, second) ? 2 : isRareSign(range, first, second) ? 1.5 : 0;
        ++i;
    }
    return high == 0 ? 0 : sensible / high;
}

/// The share of the fields that begin as names do, among those that begin beyond ASCII.
double shareOfBeginnings(const QString& text, QStringView beginnings)
{
    int fields = 0;
    int names = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isFirst = i == 0 || QStringView(u",;|\t\n\"").contains(text[i - 1]);
        if (!isFirst || text[i].unicode() < 0x80)
            continue;
        ++fields;
        names += beginnings.contains(text[i]) ? 1 : 0;
    }
    return fields == 0 ? 0 : double(names) / fields;
}

/// Empty where the bytes have no meaning in the encoding.
QString decoded(const char* encoding, const QByteArray& sample)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return {};
    const QString text = decoder(sample);
    return decoder.hasError() || text.contains(QChar(u'\uFFFD')) ? QString() : text;
}

void keepBest(std::vector<EncodingFit>& fits, EncodingFit fit)
{
    const auto same =
        std::find_if(fits.begin(), fits.end(), [&](const EncodingFit& known) { return known.text == fit.text; });
    if (same == fits.end())
        fits.push_back(std::move(fit));
    else if (same->share < fit.share)
        *same = std::move(fit);
}

} // namespace

std::vector<EncodingFit> fitEncodings(const QByteArray& sample)
{
    std::vector<EncodingFit> fits;
    QString text;
    const char* decodedAs = "";
    for (const Alphabet& alphabet : kAlphabets) {
        if (qstrcmp(decodedAs, alphabet.encoding) != 0)
            text = decoded(alphabet.encoding, sample);
        decodedAs = alphabet.encoding;
        if (!text.isEmpty())
            keepBest(fits, {QString::fromLatin1(alphabet.encoding), shareIn(text, alphabet), text});
    }
    for (const SignRange& range : kSignRanges) {
        const QString signs = decoded(range.encoding, sample);
        const double share = shareOfSigns(sample, range);
        if (!signs.isEmpty())
            keepBest(fits, {QString::fromLatin1(range.encoding),
                            share * (0.95 + 0.1 * shareOfBeginnings(signs, range.beginnings)), signs});
    }
    std::stable_sort(fits.begin(), fits.end(),
                     [](const EncodingFit& a, const EncodingFit& b) { return a.share > b.share; });
    return fits;
}

} // namespace vouchwell
