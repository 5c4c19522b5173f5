#include "core/domain/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cstdlib>

namespace vouchwell {

int editDistance(QStringView a, QStringView b, int most)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QVarLengthArray<int, 192> cells(3 * (b.size() + 1));
    int* before = cells.data();
    int* last = before + b.size() + 1;
    int* row = last + b.size() + 1;
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + int(a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        // A swap reaches back two rows.
        if (least > most + 1)
            return most + 1;
        int* free = before;
        before = last;
        last = row;
        row = free;
    }
    return std::min(last[b.size()], most + 1);
}

} // namespace vouchwell
