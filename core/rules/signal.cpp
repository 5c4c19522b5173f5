#include "core/rules/signal.h"

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

constexpr std::array<const char*, kSignalKindCount> kWords{"ring",           "velocity",       "refunds",
                                                           "shared_details", "late_knowledge", "double_milestone"};
constexpr std::array<const char*, 3> kDetailWords{"street", "phone", "account"};

} // namespace

QString signalWord(Signal::Kind kind)
{
    return QLatin1String(kWords.at(size_t(kind)));
}

Signal::Kind signalKindFrom(const QString& word)
{
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const char* known) { return word == QLatin1String(known); });
    return found == kWords.end() ? Signal::Kind::Ring : Signal::Kind(found - kWords.begin());
}

QString sharedDetailWord(SharedDetail detail)
{
    return QLatin1String(kDetailWords.at(size_t(detail)));
}

QString subjectKeyOf(const Signal& signal)
{
    if (signal.referral.isValid())
        return QStringLiteral("r%1").arg(signal.referral.value);
    const auto first = std::min_element(signal.people.begin(), signal.people.end());
    return QStringLiteral("p%1").arg(first == signal.people.end() ? 0 : first->value);
}

bool isAllKnown(const Signal::Marks& marks, const Signal::Marks& known)
{
    return std::all_of(marks.begin(), marks.end(), [&](const auto& mark) {
        const auto found = known.find(mark.first);
        return found != known.end() && found->second >= mark.second;
    });
}

Signal::Marks joined(const Signal::Marks& a, const Signal::Marks& b)
{
    Signal::Marks all = a;
    for (const auto& [key, number] : b) {
        qint64& known = all[key];
        known = std::max(known, number);
    }
    return all;
}

void addItem(Signal& signal, const SignalItem& item)
{
    if (signal.items.size() < Signal::kMostItems)
        signal.items.push_back(item);
    else
        ++signal.more;
}

} // namespace vouchwell
