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
    std::unique_ptr<ReplayHistory> history;
    for (const NamedRules& draft : drafts) {
        if (!history || !history->suits(draft.rules)) {
            Result<std::unique_ptr<ReplayHistory>> read =
                ReplayHistory::read(book, {campaign, {}, {}, 0}, draft.rules, stop);
            if (!read)
                return read.failure();
            history = std::move(*read);
        }
        compared.push_back({draft.name, draft.rules, history->under(draft.rules)});
    }
    ReportTable table = draftComparison(*inForce, compared, book.shop().currency, locale);
    table.shopName = book.shop().name;
    return table;
}

} // namespace vouchwell
