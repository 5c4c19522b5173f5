#include "ui/reports/reportkinds.h"

#include "core/metrics/referralreport.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class ReportKindTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportKinds)
};

} // namespace

std::vector<ReportKindInfo> reportKinds()
{
    return {{ReportKind::Referrals, ReportKindTexts::tr("Referral report"),
             ReportKindTexts::tr("Who was referred by whom, and what came of it"), QStringLiteral("share-2"), true,
             false},
            {ReportKind::RewardsOwed, ReportKindTexts::tr("Rewards owed"),
             ReportKindTexts::tr("What is pending and available, by person"), QStringLiteral("wallet"), false, false},
            {ReportKind::Leaderboard, ReportKindTexts::tr("Leaderboard"),
             ReportKindTexts::tr("Who brought the most, with ranks"), QStringLiteral("trophy"), true, true}};
}

ReportTable makeReport(const Snapshot& snapshot, const ReportChoice& choice, const QLocale& locale)
{
    const bool isWhole = !choice.period.from.isValid() || !choice.period.to.isValid();
    const vouchwell::Period period = isWhole ? wholeHistory(snapshot) : choice.period;
    switch (choice.kind) {
    case ReportKind::Referrals: return referralReport(snapshot, period, locale);
    case ReportKind::RewardsOwed: return payoutList(snapshot, locale);
    case ReportKind::Leaderboard: {
        BoardReport board = choice.board;
        board.choice.period = period;
        return leaderboardTable(snapshot, board, locale);
    }
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell::ui
