#include "core/rules/termsconditions.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

/// Who counts.
class EligibilityTerms
{
public:
    EligibilityTerms(const Eligibility& eligibility, const TermsWords& words)
        : m_eligibility(eligibility), m_words(words)
    {
    }

    TermsPart write()
    {
        add(m_words.say(
            QT_TRANSLATE_N_NOOP("TermsSheet", "A purchase counts when it is made within %n day(s) after the referral."),
            int(m_eligibility.conversionWindowDays)));
        if (m_eligibility.minimumSaleMinor > 0)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The purchase must be at least %1."))
                    .arg(m_words.money(m_eligibility.minimumSaleMinor)));
        sayExisting();
        sayAttribution();
        if (m_eligibility.claimValidDays > 0)
            add(m_words.say(
                QT_TRANSLATE_N_NOOP("TermsSheet", "A referral is credited for purchases up to %n day(s) after it."),
                int(m_eligibility.claimValidDays)));
        if (m_eligibility.lateClaimDays > 0)
            add(m_words.say(
                QT_TRANSLATE_N_NOOP("TermsSheet",
                                    "The referrer can still be named up to %n day(s) after the first purchase."),
                int(m_eligibility.lateClaimDays)));
        add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "Nobody can refer themselves.")));
        if (m_eligibility.household == Eligibility::Household::Block)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "People of the same household cannot refer each other.")));
        if (m_eligibility.household == Eligibility::Household::Flag)
            add(m_words.say(QT_TRANSLATE_NOOP(
                "TermsSheet", "Referrals within the same household count, and the shop looks at them.")));
        add(m_words.say(QT_TRANSLATE_NOOP(
            "TermsSheet", "A purchase that is returned in full earns nothing; the next one in time takes its place.")));
        return {m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "Who counts")), m_sentences};
    }

private:
    void add(const QString& sentence) { m_sentences << sentence; }

    void sayExisting()
    {
        switch (m_eligibility.existingCustomer) {
        case Eligibility::ExistingCustomer::Invalid:
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "A friend who has bought before does not count.")));
            break;
        case Eligibility::ExistingCustomer::Allowed:
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "A friend who has bought before counts too.")));
            break;
        case Eligibility::ExistingCustomer::LapsedIsNew:
            add(m_words.say(
                QT_TRANSLATE_N_NOOP("TermsSheet",
                                    "A friend who has bought before counts only after %n day(s) without a purchase."),
                int(m_eligibility.lapsedDays)));
            break;
        }
    }

    void sayAttribution()
    {
        switch (m_eligibility.attribution) {
        case Eligibility::Attribution::First:
            add(m_words.say(
                QT_TRANSLATE_NOOP("TermsSheet", "Where several people refer the same friend, the earliest counts.")));
            break;
        case Eligibility::Attribution::Last:
            add(m_words.say(QT_TRANSLATE_NOOP(
                "TermsSheet", "Where several people refer the same friend, the last before the purchase counts.")));
            break;
        case Eligibility::Attribution::Manual:
            add(m_words.say(QT_TRANSLATE_NOOP(
                "TermsSheet", "Where several people refer the same friend, the shop decides who counts.")));
            break;
        case Eligibility::Attribution::Split:
            add(m_words.say(
                QT_TRANSLATE_NOOP("TermsSheet", "Where several people refer the same friend, they share the reward.")));
            break;
        }
    }

    const Eligibility& m_eligibility;
    const TermsWords& m_words;
    QStringList m_sentences;
};

class CapTerms
{
public:
    explicit CapTerms(const TermsWords& words) : m_words(words) {}

    QString sentence(const Cap& cap) const
    {
        QStringList limits;
        if (cap.amount)
            limits << amount(cap);
        if (cap.count)
            limits << m_words.say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n reward(s)"), int(*cap.count));
        return scope(cap).arg(limits.join(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", " and "))),
                              m_words.over(cap.window));
    }

private:
    QString amount(const Cap& cap) const
    {
        if (cap.unit == RewardUnit::Money)
            return m_words.money(*cap.amount);
        return cap.unit == RewardUnit::Points
                   ? m_words.say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n point(s)"), int(*cap.amount))
                   : m_words.say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n piece(s)"), int(*cap.amount));
    }

    QString scope(const Cap& cap) const
    {
        switch (cap.scope) {
        case Cap::Scope::Reward: return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "One reward is at most %1."));
        case Cap::Scope::Friend:
            return cap.countsBothRoles
                       ? m_words.say(QT_TRANSLATE_NOOP("TermsSheet",
                                                       "Because of one friend both sides together get at most %1, %2."))
                       : m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "For one friend a referrer gets at most %1, %2."));
        case Cap::Scope::Referrer:
            return cap.countsBothRoles
                       ? m_words.say(
                             QT_TRANSLATE_NOOP("TermsSheet", "One person gets at most %1 for whatever reason, %2."))
                       : m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "A referrer gets at most %1, %2."));
        case Cap::Scope::Campaign:
            return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The whole campaign gives at most %1, %2."));
        case Cap::Scope::Business: break;
        }
        return m_words.say(
            QT_TRANSLATE_NOOP("TermsSheet", "All campaigns together give at most %1 in a calendar year."));
    }

    const TermsWords& m_words;
};

} // namespace

TermsPart eligibilityTerms(const Eligibility& eligibility, const TermsWords& words)
{
    return EligibilityTerms(eligibility, words).write();
}

QString capTerms(const Cap& cap, const TermsWords& words)
{
    return CapTerms(words).sentence(cap);
}

} // namespace vouchwell
