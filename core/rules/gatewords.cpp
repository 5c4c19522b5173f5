#include "core/rules/gatewords.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class GateTexts
{
    Q_DECLARE_TR_FUNCTIONS(Gates)
};

using Verdict = Gate::Verdict;

/// The sentences of one gate.
class GateWriter
{
public:
    GateWriter(const Gate& gate, const Currency& currency, const QLocale& locale)
        : m_gate(gate), m_currency(currency), m_locale(locale)
    {
    }

    QString sentence() const
    {
        if (m_gate.isOverruled)
            return GateTexts::tr("The shop credited this claim itself.");
        switch (m_gate.kind) {
        case Gate::Kind::NewFriend: return newFriend();
        case Gate::Kind::NotSelf:
            return isFailed() ? GateTexts::tr("Referrer and friend are the same person or share an e-mail address.")
                              : GateTexts::tr("Referrer and friend are two people.");
        case Gate::Kind::Household: return household();
        case Gate::Kind::CampaignDates: return campaignDates();
        case Gate::Kind::ClaimValid: return claimValid();
        case Gate::Kind::LateClaim: return lateClaim();
        case Gate::Kind::PurchaseInWindow: return purchaseInWindow();
        case Gate::Kind::MinimumSale: return minimumSale();
        }
        Q_UNREACHABLE();
    }

private:
    bool isFailed() const { return m_gate.verdict == Verdict::Fail; }
    bool isAsked() const { return m_gate.verdict != Verdict::NotApplicable; }
    QString day(QDate date) const { return m_locale.toString(date, QLocale::ShortFormat); }
    QString money(qint64 minor) const { return formatMoney({minor, m_currency}, m_locale); }

    QString newFriend() const
    {
        if (!isAsked())
            return GateTexts::tr("Existing customers may be referred, too.");
        if (isFailed() && m_gate.wanted > 0)
            return GateTexts::tr("Bought on %1, less than %n day(s) before the referral of %2.", nullptr,
                                 int(m_gate.wanted))
                .arg(day(m_gate.day), day(m_gate.limit));
        if (isFailed())
            return GateTexts::tr("Bought for the first time on %1, before the referral of %2.")
                .arg(day(m_gate.day), day(m_gate.limit));
        return m_gate.wanted > 0
                   ? GateTexts::tr("No purchase in the %n day(s) before the referral.", nullptr, int(m_gate.wanted))
                   : GateTexts::tr("No purchase before the referral.");
    }

    QString household() const
    {
        if (!isAsked())
            return GateTexts::tr("The household does not matter by these rules.");
        if (isFailed())
            return GateTexts::tr("They share an address, or a phone and a family name: by the rules this does not "
                                 "count.");
        return m_gate.isFlagged ? GateTexts::tr("They share an address, or a phone and a family name. It counts; "
                                                "please have a look.")
                                : GateTexts::tr("Nothing shows that they live together.");
    }

    QString campaignDates() const
    {
        if (!isAsked())
            return GateTexts::tr("The campaign has no dates.");
        if (!m_gate.start.isValid())
            return GateTexts::tr("Referred on %1; the campaign ends on %2.").arg(day(m_gate.day), day(m_gate.limit));
        if (!m_gate.limit.isValid())
            return GateTexts::tr("Referred on %1; the campaign begins on %2.").arg(day(m_gate.day), day(m_gate.start));
        return GateTexts::tr("Referred on %1; the campaign runs from %2 to %3.")
            .arg(day(m_gate.day), day(m_gate.start), day(m_gate.limit));
    }

    QString claimValid() const
    {
        if (m_gate.wanted == 0)
            return GateTexts::tr("Claims have no end by these rules.");
        return bought(GateTexts::tr("The claim holds until %1.").arg(day(m_gate.limit)));
    }

    QString purchaseInWindow() const
    {
        return bought(GateTexts::tr("A purchase counts until %1.").arg(day(m_gate.limit)));
    }

    QString bought(const QString& until) const
    {
        if (m_gate.day.isValid())
            //: A date, then a sentence: "Bought on 3 May. A purchase counts until 5 June."
            return GateTexts::tr("Bought on %1. %2").arg(day(m_gate.day), until);
        //: followed by a sentence such as "A purchase counts until 5 June."
        return GateTexts::tr("No purchase so far. %1").arg(until);
    }

    QString lateClaim() const
    {
        if (m_gate.wanted == 0)
            return GateTexts::tr("Who referred must be said before the first purchase.");
        if (!isAsked())
            return GateTexts::tr("Said before the first purchase.");
        const QString allowed = GateTexts::tr("Up to %n day(s) are allowed.", nullptr, int(m_gate.wanted));
        //: followed by "Up to 7 days are allowed."
        return GateTexts::tr("Said %n day(s) after the first purchase. %1", nullptr, int(m_gate.number)).arg(allowed);
    }

    QString minimumSale() const
    {
        if (m_gate.wanted == 0)
            return GateTexts::tr("A purchase of any amount counts.");
        if (!isAsked())
            return GateTexts::tr("No purchase so far. It must be %1 or more.").arg(money(m_gate.wanted));
        return GateTexts::tr("The largest purchase is %1; it must be %2 or more.")
            .arg(money(m_gate.number), money(m_gate.wanted));
    }

    const Gate& m_gate;
    const Currency& m_currency;
    const QLocale& m_locale;
};

} // namespace

QString gateTitle(Gate::Kind kind)
{
    switch (kind) {
    case Gate::Kind::NewFriend: return GateTexts::tr("The friend is new");
    case Gate::Kind::NotSelf: return GateTexts::tr("Not oneself");
    case Gate::Kind::Household: return GateTexts::tr("Not one household");
    case Gate::Kind::CampaignDates: return GateTexts::tr("Within the campaign");
    case Gate::Kind::ClaimValid: return GateTexts::tr("The claim still holds");
    case Gate::Kind::LateClaim: return GateTexts::tr("Said in time");
    case Gate::Kind::PurchaseInWindow: return GateTexts::tr("Bought in time");
    case Gate::Kind::MinimumSale: return GateTexts::tr("Bought enough");
    }
    Q_UNREACHABLE();
}

QString gateSentence(const Gate& gate, const Currency& currency, const QLocale& locale)
{
    return GateWriter(gate, currency, locale).sentence();
}

QString gateVerdictTitle(const Gate& gate)
{
    if (gate.isFlagged)
        return GateTexts::tr("Have a look");
    switch (gate.verdict) {
    case Verdict::Pass: return GateTexts::tr("Met");
    case Verdict::Fail: return GateTexts::tr("Not met");
    case Verdict::NotApplicable: return GateTexts::tr("Not asked");
    }
    Q_UNREACHABLE();
}

QString gateWord(Gate::Kind kind)
{
    switch (kind) {
    case Gate::Kind::NewFriend: return QStringLiteral("new_friend");
    case Gate::Kind::NotSelf: return QStringLiteral("not_self");
    case Gate::Kind::Household: return QStringLiteral("household");
    case Gate::Kind::CampaignDates: return QStringLiteral("campaign_dates");
    case Gate::Kind::ClaimValid: return QStringLiteral("claim_valid");
    case Gate::Kind::LateClaim: return QStringLiteral("late_claim");
    case Gate::Kind::PurchaseInWindow: return QStringLiteral("purchase_in_window");
    case Gate::Kind::MinimumSale: return QStringLiteral("minimum_sale");
    }
    Q_UNREACHABLE();
}

QString gateWord(Gate::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return QStringLiteral("pass");
    case Verdict::Fail: return QStringLiteral("fail");
    case Verdict::NotApplicable: return QStringLiteral("not_applicable");
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
