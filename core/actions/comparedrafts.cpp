#include "core/actions/comparedrafts.h"

#include "core/actions/publishrules.h"
#include "core/actions/replay.h"
#include "core/storage/book.h"

namespace vouchwell {

Result<ReportTable> compareDrafts(Book& book, CampaignId campaign, const std::vector<NamedRules>& drafts,
                                  const QLocale& locale, const std::stop_token& stop)
{
    const Result<RuleSet> inForce = rulesInForce(book, book.today(), campaign);
    if (!inForce)
        return inForce.failure();
    std::vector<ComparedRules> compared;
    for (const NamedRules& draft : drafts) {
        Result<ReplayFigures> figures = replayRules(book, draft.rules, {campaign, {}, {}}, stop);
        if (!figures)
            return figures.failure();
        compared.push_back({draft.name, draft.rules, std::move(*figures)});
    }
    ReportTable table = draftComparison(*inForce, compared, book.shop().currency, locale);
    table.shopName = book.shop().name;
    return table;
}

} // namespace vouchwell
