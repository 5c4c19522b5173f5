#include "app/adjustmentnotices.h"

#include "core/base/task.h"
#include "core/rules/rulewords.h"
#include "core/storage/book.h"
#include "ui/payouts/adjustmentsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <algorithm>

namespace vouchwell::app {

using namespace vouchwell::ui;

namespace {

const QString kAdjustmentNotice = QStringLiteral("adjustments");
/// Larger books are searched when somebody asks: comparing takes as long as working everything out once.
constexpr size_t kMostReferrals = 50'000;

std::vector<std::pair<RewardId, qint64>> contentOf(const std::vector<AdjustmentProposal>& proposals)
{
    std::vector<std::pair<RewardId, qint64>> content;
    content.reserve(proposals.size());
    for (const AdjustmentProposal& proposal : proposals)
        content.emplace_back(proposal.reward, proposal.byRulesMinor);
    std::sort(content.begin(), content.end());
    return content;
}

} // namespace

AdjustmentNotices::AdjustmentNotices(Workbench& workbench, MainWindow& window)
    : QObject(&workbench), m_workbench(workbench), m_window(window)
{
    connect(&workbench.feed(), &SnapshotFeed::snapshotChanged, this, &AdjustmentNotices::search);
    if (workbench.snapshot())
        search();
}

AdjustmentNotices::~AdjustmentNotices()
{
    m_stop.request_stop();
}

void AdjustmentNotices::clear(MainWindow& window)
{
    window.removeNotice(kAdjustmentNotice);
}

void AdjustmentNotices::search()
{
    m_stop.request_stop();
    const Book& book = m_workbench.book();
    if (book.isReadOnly() || m_workbench.isWriting() || m_workbench.snapshot()->referrals.id.size() > kMostReferrals)
        return;
    m_stop = runTask(
        this,
        [place = book.place(),
         clock = book.sharedClock()](const std::stop_token& stop) -> Result<std::vector<AdjustmentProposal>> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? proposeAdjustments(**own, {}, stop) : Result<std::vector<AdjustmentProposal>>(own.failure());
        },
        // A search that failed says nothing: the dialog tells why when somebody asks for it.
        [this](const Result<std::vector<AdjustmentProposal>>& found) {
            if (found)
                take(*found);
        });
}

void AdjustmentNotices::take(const std::vector<AdjustmentProposal>& found)
{
    const auto content = contentOf(found);
    const bool isNew = !std::includes(m_putAway.begin(), m_putAway.end(), content.begin(), content.end());
    if (!isNew)
        return clear(m_window);
    NoticeBar* bar = m_window.showNotice(
        kAdjustmentNotice, NoticeBar::Kind::Info,
        tr("By what is known now, %Ln given reward(s) would be different.", nullptr, int(found.size())));
    bar->addAction(tr("Look at Them"), this, [this] { AdjustmentsDialog::open(m_workbench, &m_window); });
    connect(bar, &NoticeBar::dismissed, this, [this, content] { m_putAway = content; });
}

} // namespace vouchwell::app
