#include "core/actions/comparedrafts.h"

#include "core/actions/comparerules.h"
#include "core/actions/publishrules.h"
#include "core/storage/book.h"

namespace vouchwell {

namespace {

/// What the draft comes to on the history of the last 12 months.
Result<ReplayFigures> figuresOfDraft(Book& book, CampaignId campaign, const RuleSet& rules, const std::stop_token& stop)
{
    Result<RulesComparison> compared = compareRules(book, rules, {}, {}, stop, campaign);
    if (!compared)
        return compared.failure();
    ReplayFigures figures;
    figures.from = compared->from;
    figures.to = compared->to;
    figures.now.valueMinor = compared->nowMinor;
    figures.now.costMinor = compared->nowCostMinor;
    figures.draft.valueMinor = compared->draftMinor;
    figures.draft.costMinor = compared->draftCostMinor;
    figures.draft.newCustomers = compared->conversions;
    figures.peopleWithMore = compared->peopleWithMore;
    figures.peopleWithLess = compared->peopleWithLess;
    figures.people = std::move(compared->people);
    return figures;
}

} // namespace

Result<ReportTable> compareDrafts(Book& book, CampaignId campaign, const std::vector<NamedRules>& drafts,
                                  const QLocale& locale, const std::stop_token& stop)
{
    const Result<RuleSet> inForce = rulesInForce(book, book.today(), campaign);
    if (!inForce)
        return inForce.failure();
    std::vector<ComparedRules> compared;
    for (const NamedRules& draft : drafts) {
        Result<ReplayFigures> figures = figuresOfDraft(book, campaign, draft.rules, stop);
        if (!figures)
            return figures.failure();
        compared.push_back({draft.name, draft.rules, std::move(*figures)});
    }
    ReportTable table = draftComparison(*inForce, compared, book.shop().currency, locale);
    table.shopName = book.shop().name;
    return table;
}

} // namespace vouchwell
