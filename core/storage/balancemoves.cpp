#include "core/storage/balancemoves.h"

#include "core/domain/rewardcycle.h"
#include "core/storage/balancereader.h"
#include "core/storage/redemptionreader.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>

namespace vouchwell {

namespace {

using Kind = BalanceMove::Kind;

/// One operation on one reward.
struct PostedStep
{
    qint64 operation = 0;
    BalanceMove move;
    qint64 pending = 0;
    qint64 issued = 0;
    qint64 cost = 0;
    qint64 breakage = 0;
    qint64 writeOff = 0;
    bool isCancelling = false;
};

const QString kStepSql = QStringLiteral(
    "SELECT p.operation_id, p.occurred_on, MIN(p.reason), "
    "SUM(CASE WHEN p.account = 'available' THEN p.delta_minor ELSE 0 END), "
    "SUM(CASE WHEN p.account = 'pending' THEN p.delta_minor ELSE 0 END), "
    "SUM(CASE WHEN p.account = 'issued' THEN p.delta_minor ELSE 0 END), "
    "SUM(CASE WHEN p.account = 'cost' THEN p.delta_minor ELSE 0 END), "
    "SUM(CASE WHEN p.account = 'breakage' THEN p.delta_minor ELSE 0 END), "
    "SUM(CASE WHEN p.account = 'write_off' THEN p.delta_minor ELSE 0 END), "
    "COALESCE((SELECT l.redemption_id FROM redemption_lines l WHERE l.reward_id = p.reward_id AND l.operation_id = "
    "p.operation_id), 0), "
    "COALESCE((SELECT b.redemption_id FROM redemption_returns b JOIN redemption_lines l ON l.redemption_id = "
    "b.redemption_id AND l.reward_id = p.reward_id WHERE b.recorded_at = p.recorded_at), 0) "
    "FROM postings p WHERE p.reward_id = :reward GROUP BY p.operation_id, p.occurred_on, p.recorded_at, p.reward_id "
    "ORDER BY "
    "p.operation_id");

const QString kCauseSql = QStringLiteral(
    "SELECT CASE WHEN f.full_name <> '' THEN f.full_name ELSE TRIM(f.given_name || ' ' || f.family_name) END, "
    "w.role = 'friend', COALESCE(x.doc_no, '') FROM rewards w JOIN referrals r ON r.id = w.referral_id JOIN people f "
    "ON f.id = r.friend_id LEFT JOIN conversions v ON v.id = w.conversion_id LEFT JOIN transactions x ON x.id = "
    "v.transaction_id WHERE w.id = :reward");

PostedStep stepFrom(const Statement& row)
{
    PostedStep step;
    step.operation = row.int64(0);
    step.move.on = row.date(1);
    step.move.note = row.text(2);
    step.move.amountMinor = row.int64(3);
    step.pending = row.int64(4);
    step.issued = row.int64(5);
    step.cost = row.int64(6);
    step.breakage = row.int64(7);
    step.writeOff = row.int64(8);
    if (step.issued != 0) {
        const RedemptionId cancelled{row.int64(10)};
        step.move.redemption = cancelled.isValid() ? cancelled : RedemptionId{row.int64(9)};
        step.isCancelling = cancelled.isValid();
    }
    return step;
}

Kind kindOf(const PostedStep& step)
{
    const bool isMore = step.move.amountMinor > 0;
    if (step.move.redemption.isValid())
        return step.isCancelling ? Kind::NotUsed : Kind::Used;
    if (step.cost != 0 && step.breakage < 0)
        return isMore ? Kind::Regained : step.move.amountMinor == 0 ? Kind::LostAfterExpiry : Kind::Lost;
    if (step.cost != 0)
        return isMore ? Kind::Regained : Kind::Lost;
    if (step.breakage != 0)
        return isMore ? Kind::Reinstated : Kind::Expired;
    if (step.writeOff != 0)
        return isMore ? Kind::Forgiven : Kind::OwedAgain;
    if (step.issued != 0)
        return isMore ? Kind::PaidBack : Kind::PaidOut;
    return isMore ? Kind::Earned : Kind::SetAside;
}

/// True where it changes nothing that can be used, and nobody asks about it.
bool isSilent(const PostedStep& step)
{
    return step.move.amountMinor == 0 && step.breakage == 0 && !step.move.redemption.isValid();
}

/// Postings say why in the words of the program where nobody said it in their own; only a return has a number in it.
void readReason(BalanceMove& move)
{
    const QLatin1String ofReturn(": return ");
    const qsizetype at = move.note.indexOf(ofReturn);
    if (at >= 0)
        move.document = move.note.mid(at + ofReturn.size());
    for (int event = 0; event < kRewardEventCount && !move.note.isEmpty(); ++event) {
        if (at >= 0 || move.note == toStored(RewardEvent(event)) || move.note == u"expired")
            move.note.clear();
    }
}

/// The steps of one reward, with what it was earned with.
std::vector<PostedStep> stepsOf(Database& database, RewardId reward)
{
    std::vector<PostedStep> steps;
    Statement cause(database, kCauseSql);
    if (!cause.bind(QStringLiteral(":reward"), reward).first())
        return steps;
    Statement rows(database, kStepSql);
    rows.bind(QStringLiteral(":reward"), reward).run();
    bool wasEarned = false;
    while (rows.next()) {
        PostedStep step = stepFrom(rows);
        if (isSilent(step))
            continue;
        BalanceMove& move = step.move;
        move.kind = kindOf(step);
        move.friendName = cause.text(0);
        move.isOwnReward = cause.int64(1) != 0;
        if (move.kind == Kind::Earned) {
            move.kind = wasEarned ? Kind::Released : Kind::Earned;
            move.document = cause.text(2);
            wasEarned = true;
        }
        readReason(move);
        steps.push_back(std::move(step));
    }
    return steps;
}

/// A use or its cancelling takes from several rewards and is one move.
void describeUses(Database& database, std::vector<BalanceMove>& moves)
{
    RedemptionReader redemptions(database);
    for (BalanceMove& move : moves) {
        const auto redemption = move.redemption.isValid() ? redemptions.find(move.redemption) : std::nullopt;
        if (!redemption)
            continue;
        move.friendName.clear();
        move.document = redemption->document;
        if (move.kind == Kind::Used)
            move.note = redemption->note;
    }
}

} // namespace

std::vector<BalanceMove> balanceMoves(Database& database, PersonId person, const BalanceKind& kind)
{
    std::vector<PostedStep> steps;
    for (const HeldReward& held : BalanceReader(database).held(person, kind)) {
        for (PostedStep& step : stepsOf(database, held.reward.id))
            steps.push_back(std::move(step));
    }
    std::sort(steps.begin(), steps.end(),
              [](const PostedStep& a, const PostedStep& b) { return a.operation < b.operation; });
    std::vector<BalanceMove> moves;
    std::map<std::pair<RedemptionId, bool>, size_t> uses;
    for (PostedStep& step : steps) {
        const std::pair use(step.move.redemption, step.isCancelling);
        const auto known = step.move.redemption.isValid() ? uses.find(use) : uses.end();
        if (known != uses.end()) {
            moves[known->second].amountMinor += step.move.amountMinor;
            continue;
        }
        if (step.move.redemption.isValid())
            uses.emplace(use, moves.size());
        moves.push_back(std::move(step.move));
    }
    describeUses(database, moves);
    return moves;
}

std::vector<KindStatement> statementsOf(Database& database, PersonId person, const std::optional<BalanceKind>& kind,
                                        QDate from, QDate until)
{
    std::vector<KindStatement> statements;
    for (const Balance& balance : balancesOf(BalanceReader(database).held(person))) {
        if (!kind || *kind == balance.kind)
            statements.push_back(
                {balance.kind, balance.unit, statementOf(balanceMoves(database, person, balance.kind), from, until)});
    }
    return statements;
}

} // namespace vouchwell
