#include "core/transfer/textencoding.h"

#include "core/transfer/celltext.h"
#include "core/transfer/nameletters.h"
#include "core/transfer/tableproblem.h"
#include "core/transfer/westerntext.h"

#include <QHash>
#include <QIODevice>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace vouchwell {

namespace {

constexpr qsizetype kProbeSize = 64 * 1024;
constexpr qsizetype kCheckBlock = 256 * 1024;

struct ByteOrderMark
{
    const char* bytes;
    int size;
    const char* encoding;
};

// The UTF-32 marks come first: the little-endian one begins like that of UTF-16.
constexpr ByteOrderMark kMarks[] = {{"\xFF\xFE\0\0", 4, "UTF-32LE"},
                                    {"\0\0\xFE\xFF", 4, "UTF-32BE"},
                                    {"\xEF\xBB\xBF", 3, "UTF-8"},
                                    {"\xFF\xFE", 2, "UTF-16LE"},
                                    {"\xFE\xFF", 2, "UTF-16BE"}};

const ByteOrderMark* findByteOrderMark(const QByteArray& probe)
{
    for (const ByteOrderMark& mark : kMarks) {
        if (probe.startsWith(QByteArrayView(mark.bytes, mark.size)))
            return &mark;
    }
    return nullptr;
}

/// Text in UTF-16 or UTF-32 has its NUL bytes always at the same places. Empty when there is no such pattern.
QString wideEncodingOf(const QByteArray& probe)
{
    qsizetype zeros[4] = {};
    for (qsizetype i = 0; i < probe.size(); ++i)
        zeros[i % 4] += probe[i] == '\0' ? 1 : 0;
    const qsizetype quarter = probe.size() / 4;
    if (quarter == 0)
        return QString();
    const auto isMostly = [&](int at) { return zeros[at] * 10 > quarter * 7; };
    const auto isRarely = [&](int at) { return zeros[at] * 10 < quarter * 2; };
    if (isMostly(2) && isMostly(3) && isRarely(0))
        return QStringLiteral("UTF-32LE");
    if (isMostly(0) && isMostly(1) && isRarely(3))
        return QStringLiteral("UTF-32BE");
    // Half of the letters may come from beyond Latin-1, as in a Greek list with Latin e-mail addresses.
    const qsizetype even = zeros[0] + zeros[2];
    const qsizetype odd = zeros[1] + zeros[3];
    if (odd * 4 > quarter * 2 && even * 10 < odd)
        return QStringLiteral("UTF-16LE");
    if (even * 4 > quarter * 2 && odd * 10 < even)
        return QStringLiteral("UTF-16BE");
    return QString();
}

bool hasManyControls(const QByteArray& probe)
{
    qsizetype controls = 0;
    for (const char c : probe) {
        const uchar byte = uchar(c);
        const bool isUsual = byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == 0x1A;
        controls += byte < 0x20 && !isUsual ? 1 : 0;
    }
    return controls * 10 > probe.size();
}

bool isBlankByte(char c)
{
    return c == '\n' || c == '\r' || c == ' ' || c == '\t' || c == '\0' || c == '\x1A';
}

/// Where the last complete UTF-8 sequence of a block ends, so that a block border does not cut a letter.
qsizetype completeUtf8(const QByteArray& block)
{
    const qsizetype size = block.size();
    for (qsizetype back = 1; back <= 3 && back <= size; ++back) {
        const uchar byte = uchar(block[size - back]);
        if (byte < 0x80)
            return size;
        if (byte >= 0xC0) {
            const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? size - back : size;
        }
    }
    return size;
}

struct WholeFileCheck
{
    bool isUtf8 = true;
    bool isBlank = true;
};

WholeFileCheck checkWholeFile(QIODevice& device, qint64 from)
{
    WholeFileCheck check;
    device.seek(from);
    QByteArray rest;
    while (check.isUtf8 || check.isBlank) {
        QByteArray block = rest + device.read(kCheckBlock);
        const bool isEnd = block.size() == rest.size();
        if (block.isEmpty())
            break;
        check.isBlank = check.isBlank && std::all_of(block.cbegin(), block.cend(), isBlankByte);
        const qsizetype complete = isEnd ? block.size() : completeUtf8(block);
        check.isUtf8 = check.isUtf8 && QByteArrayView(block.constData(), complete).isValidUtf8();
        rest = block.mid(complete);
        if (isEnd)
            break;
    }
    return check;
}

/// What the lines that are not plain ASCII look like.
struct LegacyLines
{
    qint64 utf8 = 0;
    qint64 other = 0;
    PlaceList otherLines;
    QByteArray sample; ///< the lines that are not UTF-8, up to kProbeSize
};

LegacyLines inspectLines(QIODevice& device, qint64 from)
{
    LegacyLines lines;
    device.seek(from);
    for (qint64 number = 1; !device.atEnd(); ++number) {
        const QByteArray line = device.readLine(kCheckBlock);
        if (line.isEmpty())
            break;
        if (std::all_of(line.cbegin(), line.cend(), [](char c) { return uchar(c) < 0x80; }))
            continue;
        if (line.isValidUtf8()) {
            ++lines.utf8;
            continue;
        }
        ++lines.other;
        lines.otherLines.add(number);
        if (lines.sample.size() < kProbeSize)
            lines.sample += line;
    }
    return lines;
}

/// Bytes from 0x80 to 0x9F are letters and signs in Windows encodings, and never meant in those of ISO.
QString windowsCounterpart(const QString& name, const QByteArray& sample)
{
    static const QHash<QString, QString> counterparts{{QStringLiteral("ISO-8859-2"), QStringLiteral("windows-1250")},
                                                      {QStringLiteral("ISO-8859-5"), QStringLiteral("windows-1251")},
                                                      {QStringLiteral("ISO-8859-6"), QStringLiteral("windows-1256")},
                                                      {QStringLiteral("ISO-8859-7"), QStringLiteral("windows-1253")},
                                                      {QStringLiteral("ISO-8859-8"), QStringLiteral("windows-1255")},
                                                      {QStringLiteral("ISO-8859-13"), QStringLiteral("windows-1257")}};
    const bool isWindows =
        std::any_of(sample.cbegin(), sample.cend(), [](char c) { return uchar(c) >= 0x80 && uchar(c) < 0xA0; });
    return isWindows ? counterparts.value(name, name) : name;
}

QString detectorHint(const QByteArray& sample)
{
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return QString();
    uchardet_data_end(detector.get());
    const QString name = QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
    // Files from Windows that only differ in the characters ISO-8859 does not have.
    if (name == QLatin1String("ISO-8859-1") || name == QLatin1String("ISO-8859-15"))
        return QStringLiteral("windows-1252");
    if (name == QLatin1String("ISO-8859-9"))
        return QStringLiteral("windows-1254");
    return name == QLatin1String("UHC") ? QStringLiteral("windows-949") : windowsCounterpart(name, sample);
}

bool isManyByteEncoding(const QString& name)
{
    return !ByteEncoding(name).isValid();
}

bool decodesCleanly(const QString& name, const QByteArray& sample)
{
    QStringDecoder decoder(name.toLatin1().constData());
    if (!decoder.isValid())
        return false;
    const QString text = decoder(sample);
    return !decoder.hasError() && !text.contains(QChar(u'\uFFFD'));
}

/// The encodings that the letters prove: none, one, or several that fit equally well.
std::vector<EncodingFit> encodingsByLetters(const QByteArray& sample)
{
    constexpr double kSure = 0.9;
    constexpr double kLikely = 0.6;
    constexpr double kClear = 0.02;
    constexpr double kFarAhead = 0.3;
    constexpr size_t kMostChoices = 4;
    std::vector<EncodingFit> fits = fitEncodings(sample);
    if (fits.empty() || fits[0].share < kLikely)
        return {};
    const double ahead = fits.size() < 2 ? 1 : fits[0].share - fits[1].share;
    if (fits[0].share < kSure && ahead < kFarAhead)
        return {};
    size_t close = 1;
    while (close < std::min(fits.size(), kMostChoices) && fits[0].share - fits[close].share < kClear)
        ++close;
    fits.resize(close);
    return fits;
}

/// The detector is a hint; short Western texts, where it errs, are recognised by their letters.
QString legacyEncodingOf(const QByteArray& sample)
{
    constexpr int kFewBytes = 24;
    const QString hint = detectorHint(sample);
    const WesternGuess western = guessWestern(sample);
    const bool isUsable = !hint.isEmpty() && !hint.startsWith(QLatin1String("UTF-")) && decodesCleanly(hint, sample);
    if (isUsable && isManyByteEncoding(hint))
        return western.isLikely && western.highRuns < 1.3 ? western.encoding : hint;
    if (western.isLikely && (!isUsable || western.highBytes < kFewBytes || hint.startsWith(QLatin1String("MAC"))))
        return western.encoding;
    return isUsable ? hint : western.encoding;
}

/// The beginning of the first line in which the text differs from the other.
QString tellingLine(const QString& text, const QString& other)
{
    constexpr qsizetype kLongest = 60;
    const QStringList lines = text.split(u'\n');
    const QStringList others = other.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), others.size()); ++i) {
        if (lines[i] != others[i])
            return lines[i].trimmed().left(kLongest);
    }
    return text.section(u'\n', 0, 0).trimmed().left(kLongest);
}

TextEncoding namedEncoding(const QString& name)
{
    TextEncoding encoding;
    encoding.name = name;
    const bool isUtf8 = name.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0;
    if (!isUtf8)
        encoding.kind = ByteEncoding(name).isValid() ? TextEncoding::Kind::Bytes : TextEncoding::Kind::Transcode;
    return encoding;
}

/// By the letters; among those that fit equally well the one of the detector.
TextEncoding encodingOfLegacyText(const QByteArray& sample)
{
    std::vector<EncodingFit> fits = encodingsByLetters(sample);
    if (fits.empty())
        return namedEncoding(legacyEncodingOf(sample));
    if (fits.size() > 1) {
        const QString hinted = legacyEncodingOf(sample);
        std::stable_partition(fits.begin(), fits.end(), [&](const EncodingFit& fit) {
            return fit.encoding.compare(hinted, Qt::CaseInsensitive) == 0;
        });
    }
    TextEncoding encoding = namedEncoding(fits[0].encoding);
    for (size_t i = 0; i < fits.size() && fits.size() > 1; ++i)
        encoding.choices.push_back({fits[i].encoding, tellingLine(fits[i].text, fits[i == 0 ? 1 : 0].text)});
    return encoding;
}

TextEncoding encodingOfInvalidUtf8(QIODevice& device, qint64 markSize, bool isSaidUtf8)
{
    LegacyLines lines = inspectLines(device, markSize);
    TextEncoding legacy = encodingOfLegacyText(lines.sample);
    const bool isWestern = legacy.name == QLatin1String("windows-1252");
    // By chance a line of a legacy encoding is hardly ever UTF-8; with letters of two bytes it happens.
    const bool isMixed = isSaidUtf8 || (lines.utf8 > 0 && (isWestern || lines.utf8 * 2 > lines.other));
    if (!isMixed)
        return legacy;
    TextEncoding encoding;
    encoding.kind = TextEncoding::Kind::MixedUtf8;
    encoding.oddLines = lines.otherLines.text();
    return encoding;
}

TextEncoding encodingByContent(QIODevice& device, const QByteArray& probe, const ByteOrderMark* mark, bool isUtf8)
{
    const qint64 markSize = mark ? mark->size : 0;
    const bool isMarkedUtf8 = mark && qstrcmp(mark->encoding, "UTF-8") == 0;
    const QString wide = mark && !isMarkedUtf8 ? QString::fromLatin1(mark->encoding) : wideEncodingOf(probe);
    if (!wide.isEmpty() && !isMarkedUtf8)
        return namedEncoding(wide);
    if (probe.contains("\x1B$")) // shifts to Japanese letters; all bytes are ASCII
        return namedEncoding(QStringLiteral("ISO-2022-JP"));
    if (isUtf8)
        return namedEncoding(QStringLiteral("UTF-8"));
    return encodingOfInvalidUtf8(device, markSize, isMarkedUtf8);
}

} // namespace

bool isKnownEncoding(const QString& name)
{
    return !name.isEmpty() && QStringDecoder(name.toLatin1().constData()).isValid();
}

TextEncoding detectEncoding(QIODevice& device, const QString& wanted)
{
    device.seek(0);
    const QByteArray probe = device.read(kProbeSize);
    const ByteOrderMark* const mark = findByteOrderMark(probe);
    const qint64 markSize = mark ? mark->size : 0;
    const WholeFileCheck check = checkWholeFile(device, markSize);
    // A mark knows the byte order, which the plain name "UTF-16" leaves open.
    const bool isWanted = isKnownEncoding(wanted) && !(mark && wanted.startsWith(QLatin1String("UTF-")));
    TextEncoding encoding = isWanted ? namedEncoding(wanted) : encodingByContent(device, probe, mark, check.isUtf8);
    encoding.markSize = markSize;
    encoding.isEmpty = probe.size() == markSize;
    encoding.isBlank = check.isBlank;
    encoding.isBinary = encoding.kind != TextEncoding::Kind::Transcode && hasManyControls(probe);
    return encoding;
}

TableProblem problemOf(const TextEncoding& encoding)
{
    if (encoding.isEmpty)
        return encoding.markSize > 0 ? TableProblem::OnlyMark : TableProblem::Empty;
    if (encoding.isBlank)
        return TableProblem::OnlyLineEnds;
    return encoding.isBinary ? TableProblem::NotText : TableProblem::None;
}

} // namespace vouchwell
