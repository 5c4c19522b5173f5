#pragma once

#include "core/base/money.h"
#include "core/rules/termssheet.h"

namespace vouchwell {

/// The small words of a terms sheet, in its language: amounts, steps, windows, conditions.
class TermsWords
{
public:
    TermsWords(const TermsLanguage& language, const QString& currencyCode);

    /// A sentence marked with QT_TRANSLATE_NOOP("TermsSheet", ...), or with QT_TRANSLATE_N_NOOP where it has a number.
    QString say(const char* sentence, int number = -1) const;

    QString money(qint64 minor) const;
    QString number(qint64 number) const;
    QString percent(qint64 basisPoints) const;
    QString day(QDate date) const;
    /// "€10.00 in cash", "50 points", "1 × Tote bag".
    QString amount(qint64 amount, const RewardKind& kind) const;
    /// The same for a value: also "5% of the purchase in store credit", "1.5 times the amount".
    QString value(const RewardValue& value, const RewardKind& kind) const;
    /// "in any 365 days"
    QString over(const Window& window) const;
    /// "the referrer is marked “VIP”, or (...)"
    QString condition(const Condition& condition) const;
    /// The bound of a step of a total.
    QString total(qint64 total, Measure measure) const;

private:
    QString test(const Condition& test) const;
    QString textTest(const Condition& test) const;
    QString numberTest(const Condition& test) const;

    TermsLanguage m_language;
    Currency m_currency;
};

} // namespace vouchwell
