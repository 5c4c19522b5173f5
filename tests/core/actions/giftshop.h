#pragma once

#include "core/actions/giftcodes.h"
#include "core/actions/stock.h"
#include "core/actions/undo.h"
#include "core/storage/codestore.h"
#include "core/storage/giftreader.h"
#include "tests/core/actions/payoutshop.h"

namespace vouchwell::test {

inline const QString kBag = QStringLiteral("Tote bag");
inline const QString kCinema = QStringLiteral("Cinema");

/// For each friend the referrer gets a thing and the friend a code.
inline RuleSet giftRules()
{
    RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
    Rule& bag = rules.rules.front();
    bag.reward = {RewardForm::Gift, kBag, 900, 350, 10'000};
    bag.amount.number = 1;
    bag.holdDays = 0;
    Rule cinema = bag;
    cinema.key = QStringLiteral("friend");
    cinema.role = Role::Friend;
    cinema.reward = {RewardForm::GiftCode, kCinema, 0, 0, 10'000};
    cinema.amount.number = 800;
    rules.rules.push_back(cinema);
    return rules;
}

/// From now on referrals follow these rules.
inline void publishGiftRules(Book& book)
{
    UnitOfWork work(book.database(), book.clock(), QStringLiteral("test"));
    CampaignVersionRecord version;
    version.effectiveFrom = QDate(2020, 1, 1);
    version.rules = toCanonicalJson(giftRules());
    CampaignStore(book.database()).publish(work, book.starterCampaign(), version);
    work.commit();
}

/// A shop that gives things and codes.
class GiftShop : public PayoutShop
{
public:
    explicit GiftShop(QDate today = QDate(2026, 5, 20)) : PayoutShop(today) { useRules(giftRules()); }

    /// Somebody brought a friend, who bought: a bag for one, a code for the other.
    PersonId earn(const QString& name)
    {
        const PersonId referrer = person(name);
        const PersonId friendId = person(QStringLiteral("Friend of ") + name);
        claim(referrer, friendId, book().today().addDays(-5));
        sale(friendId, book().today().addDays(-4), 5000, QStringLiteral("S") + name);
        return referrer;
    }
    GiftLevel level(GiftKind kind, const QString& name)
    {
        for (const GiftLevel& one : GiftReader(book().database()).levels(book().today())) {
            if (one.kind == kind && one.name == name)
                return one;
        }
        return {};
    }
    /// "on hand/promised/free", or "not counted".
    QString bags() { return asText(level(GiftKind::Thing, kBag)); }
    QString cinema() { return asText(level(GiftKind::Code, kCinema)); }
    /// What is said, where it is refused.
    QString change(StockChange what, qint64 pieces, const QString& reason = QStringLiteral("why"), QDate on = {})
    {
        const Result<GiftLevel> changed = changeStock(book(), what, {kBag, pieces, on, reason});
        return changed ? QString() : changed.failure().text;
    }
    CodeImport addCodes(const QString& text)
    {
        return mustHave(
            importCodes(book(), kCinema, readCodeText(text, codeReadingFor(book())), QStringLiteral("list")));
    }
    std::vector<GiftCodeRecord> codes() { return CodeReader(book().database()).codes({}); }
    /// Every code with its state: "A1 free, A2 void".
    QString states()
    {
        return texts("SELECT code || ' ' || state FROM gift_codes ORDER BY code").join(QLatin1String(", "));
    }
    GiftCodeId code(const char* text)
    {
        const auto found = CodeReader(book().database()).code(QString::fromUtf8(text));
        return found ? found->id : GiftCodeId{};
    }

private:
    static QString asText(const GiftLevel& level)
    {
        const QString counts = QStringLiteral("%1/%2/%3").arg(level.onHand).arg(level.promised).arg(level.freePieces());
        return level.isCounted ? counts : QStringLiteral("not counted");
    }
};

} // namespace vouchwell::test
