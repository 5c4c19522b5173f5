#include "core/transfer/csvseparator.h"

#include "core/transfer/csvsplitter.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace vouchwell {

namespace {

constexpr int kJudgedRecords = 200;

struct JudgedRecord
{
    qint64 line = 0;
    int width = 0;
};

/// How one separator splits the first records.
struct SeparatorTrial
{
    char separator = ',';
    std::vector<JudgedRecord> records;
    int usual = 0;
    int agreeing = 0;

    double score() const;
};

/// Even splitting into several cells scores high; a header that takes part counts, more cells break ties.
double SeparatorTrial::score() const
{
    if (usual < 2)
        return 0;
    const double even = double(agreeing) / double(records.size());
    const double headed = records.front().width == usual ? 1.0 : 0.6;
    return even * headed * (1.0 - 1.0 / usual);
}

void settleUsualWidth(SeparatorTrial& trial)
{
    std::map<int, int> counts;
    for (const JudgedRecord& record : trial.records)
        ++counts[record.width];
    for (const auto& [width, count] : counts) {
        if (count >= trial.agreeing) {
            trial.usual = width;
            trial.agreeing = count;
        }
    }
    // Where no width prevails, the header says what the others should have.
    const int headed = trial.records.empty() ? 0 : trial.records.front().width;
    if (headed > 1 && counts[headed] == trial.agreeing)
        trial.usual = headed;
}

SeparatorTrial trySeparator(char separator, const QByteArray& window, bool isLast, qint64 firstLine)
{
    SeparatorTrial trial{separator, {}, 0, 0};
    CsvSplitter splitter(separator);
    const char* const begin = window.constData();
    const char* const end = begin + window.size();
    qint64 line = firstLine;
    for (const char* p = begin; p < end && trial.records.size() < size_t(kJudgedRecords);) {
        const CsvSplitter::Outcome outcome = splitter.split(p, end, isLast, p - begin);
        if (outcome == CsvSplitter::Outcome::TooManyColumns)
            trial.records.push_back({line, CsvSplitter::kMostColumns + 1}); // the reader will say so
        if (outcome != CsvSplitter::Outcome::Record)
            break;
        const auto& fields = splitter.fields();
        const bool isBlank = std::all_of(fields.begin(), fields.end(), [](const auto& f) { return f.size == 0; });
        if (!isBlank)
            trial.records.push_back({line, int(fields.size())});
        line += splitter.lineBreaks();
        p = splitter.next();
    }
    settleUsualWidth(trial);
    return trial;
}

/// Where no separator splits, one that does not occur keeps "Smith, John" in one cell.
char separatorOfOneColumn(const QByteArray& window)
{
    for (const char candidate : {',', ';', '\t', '|'}) {
        if (!window.contains(candidate))
            return candidate;
    }
    return ',';
}

/// Lines that the chosen separator leaves in one piece and a rival splits.
PlaceList linesOfRivals(const SeparatorTrial& chosen, const std::vector<SeparatorTrial>& trials)
{
    PlaceList lines;
    for (const JudgedRecord& record : chosen.records) {
        const bool isSplitByRival = std::any_of(trials.begin(), trials.end(), [&](const SeparatorTrial& rival) {
            return std::any_of(rival.records.begin(), rival.records.end(), [&](const JudgedRecord& other) {
                return other.line == record.line && other.width >= std::max(2, chosen.usual / 2);
            });
        });
        if (record.width == 1 && chosen.usual > 1 && isSplitByRival)
            lines.add(record.line);
    }
    return lines;
}

} // namespace

bool canSeparate(QChar c)
{
    return c.unicode() < 0x80 && c != u'"' && c != u'\n' && c != u'\r' && !c.isLetterOrNumber() && !c.isNull();
}

QChar separatorNamed(const QString& text)
{
    static constexpr std::array<std::pair<const char*, char>, 4> kNames{
        {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}}};
    for (const auto& [name, separator] : kNames) {
        if (text == QLatin1String(name))
            return QChar::fromLatin1(separator);
    }
    return text.size() == 1 && canSeparate(text.front()) ? text.front() : QChar();
}

SeparatorGuess guessSeparator(const QByteArray& window, bool isLast, qint64 firstLine)
{
    std::vector<SeparatorTrial> trials;
    for (const char candidate : {',', ';', '\t', '|'})
        trials.push_back(trySeparator(candidate, window, isLast, firstLine));
    const auto best = std::max_element(trials.begin(), trials.end(),
                                       [](const auto& a, const auto& b) { return a.score() < b.score(); });
    if (best->score() == 0) {
        // Most records are one cell; a separator may still split the header, or some records.
        const auto widest = std::max_element(trials.begin(), trials.end(), [](const auto& a, const auto& b) {
            const int left = a.records.empty() ? 0 : a.records.front().width;
            const int right = b.records.empty() ? 0 : b.records.front().width;
            return left < right;
        });
        const bool isSplit = !widest->records.empty() && widest->records.front().width > 1;
        return {isSplit ? widest->separator : separatorOfOneColumn(window), 1, {}};
    }
    return {best->separator, best->usual, linesOfRivals(*best, trials)};
}

int usualWidth(const QByteArray& window, bool isLast, char separator)
{
    return trySeparator(separator, window, isLast, 1).usual;
}

} // namespace vouchwell
