#include "ui/people/historysection.h"

#include "ui/people/detailsview.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

constexpr size_t kMostLines = 20;

class HistorySectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistorySection)
};

} // namespace

void addChanges(DetailsView& view, const std::vector<HistoryLine>& lines, const QLocale& locale)
{
    if (lines.empty())
        return;
    view.addSection(HistorySectionTexts::tr("Changes"));
    for (size_t i = 0; i < lines.size() && i < kMostLines; ++i) {
        const HistoryLine& line = lines[i];
        QStringList note = line.changes;
        //: Who changed something
        note << HistorySectionTexts::tr("By %1").arg(line.by);
        view.addLine(line.title, locale.toString(line.at, QLocale::ShortFormat), note.join(u'\n'));
    }
    if (lines.size() > kMostLines)
        view.addMuted(HistorySectionTexts::tr("and %n earlier", nullptr, int(lines.size() - kMostLines)));
}

} // namespace vouchwell::ui
