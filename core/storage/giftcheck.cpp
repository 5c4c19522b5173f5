#include "core/storage/giftcheck.h"

#include "core/domain/giftcode.h"
#include "core/storage/giftreader.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class GiftCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

const QString kGiftCodeEntity = QStringLiteral("gift code");

} // namespace

void GiftCheck::addTo(std::vector<BrokenRule>& broken)
{
    checkCodes(broken);
    checkStock(broken);
}

void GiftCheck::checkCodes(std::vector<BrokenRule>& broken)
{
    collectBroken(m_database, QStringLiteral("code_given"), kGiftCodeEntity,
                  "SELECT c.id FROM gift_codes c LEFT JOIN code_assignments a ON a.code_id = c.id WHERE "
                  "(c.state = 'free' AND a.id IS NOT NULL) OR (c.state = 'assigned' AND a.id IS NULL) ORDER BY c.id",
                  GiftCheckTexts::tr("Its state does not agree with whether somebody was given it."), broken);
    collectBroken(m_database, QStringLiteral("code_taken_back"), kGiftCodeEntity,
                  "SELECT c.id FROM gift_codes c JOIN code_assignments a ON a.code_id = c.id JOIN redemption_returns b "
                  "ON b.redemption_id = a.redemption_id WHERE c.state <> 'void' ORDER BY c.id",
                  GiftCheckTexts::tr("Handing it over was taken back, but it is not void."), broken);
    collectBroken(m_database, QStringLiteral("code_pool"), kGiftCodeEntity,
                  "SELECT c.id FROM gift_codes c JOIN gift_items i ON i.id = c.item_id JOIN code_assignments a ON "
                  "a.code_id = c.id JOIN redemptions d ON d.id = a.redemption_id WHERE d.balance <> 'gift_code:' || "
                  "i.name ORDER BY c.id",
                  GiftCheckTexts::tr("It was given for something else than its pool is for."), broken);
    collectBroken(m_database, QStringLiteral("code_once"), QStringLiteral("reward"),
                  "SELECT DISTINCT a.reward_id FROM code_assignments a WHERE a.replaces IS NULL GROUP BY a.reward_id, "
                  "a.redemption_id HAVING COUNT(*) > 1 ORDER BY a.reward_id",
                  GiftCheckTexts::tr("More than one code was given for it."), broken);
    collectDiffering(
        m_database, QStringLiteral("code_count"), QStringLiteral("redemption"),
        "SELECT id, given, used FROM (SELECT d.id, (SELECT COUNT(*) FROM code_assignments a WHERE a.redemption_id = "
        "d.id AND a.replaces IS NULL) AS given, (SELECT COUNT(*) FROM redemption_lines l WHERE l.redemption_id = d.id) "
        "AS used FROM redemptions d WHERE d.balance LIKE 'gift_code:%' AND NOT EXISTS (SELECT 1 FROM redemption_lines "
        "l WHERE l.redemption_id = d.id AND l.amount_minor < 0)) WHERE given <> used ORDER BY id",
        GiftCheckTexts::tr("It does not have one code for each reward."), ValueKind::Text, broken);
    Statement rows(m_database, QStringLiteral("SELECT id, code, code_key FROM gift_codes ORDER BY id"));
    rows.run();
    while (rows.next()) {
        if (codeKey(rows.text(1)) != rows.text(2))
            broken.push_back({QStringLiteral("code_key"), kGiftCodeEntity, rows.int64(0),
                              GiftCheckTexts::tr("The form in which it is compared is not that of the code.")});
    }
}

void GiftCheck::checkStock(std::vector<BrokenRule>& broken)
{
    GiftReader reader(m_database);
    std::vector<qint64> things;
    Statement rows(m_database, QStringLiteral("SELECT id FROM gift_items WHERE kind = 'thing' ORDER BY id"));
    rows.run();
    while (rows.next())
        things.push_back(rows.int64(0));
    for (const qint64 thing : things) {
        const qint64 pieces = reader.onHand({thing}).pieces;
        if (pieces < 0)
            broken.push_back({QStringLiteral("stock_count"), QStringLiteral("stock"), thing,
                              GiftCheckTexts::tr("More pieces have left the stock than there were."),
                              QString::number(pieces), QStringLiteral("0")});
    }
}

} // namespace vouchwell
