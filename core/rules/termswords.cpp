#include "core/rules/termswords.h"

#include "core/rules/exactamount.h"

#include <QCoreApplication>
#include <QTranslator>

namespace vouchwell {

namespace {

constexpr double kBasisPointsPerPercent = 100.0;

} // namespace

TermsWords::TermsWords(const TermsLanguage& language, const QString& currencyCode)
    : m_language(language), m_currency(Currency::parse(currencyCode).value_or(Currency{currencyCode, 2}))
{
}

QString TermsWords::say(const char* sentence, int number) const
{
    if (m_language.translator) {
        // What the language has no words of its own for is English, whatever the program speaks.
        QString text = m_language.translator->translate("TermsSheet", sentence, nullptr, number);
        if (text.isEmpty())
            text = QString::fromUtf8(sentence);
        return text.replace(QLatin1String("%n"), m_language.locale.toString(number));
    }
    return QCoreApplication::translate("TermsSheet", sentence, nullptr, number);
}

QString TermsWords::money(qint64 minor) const
{
    return formatMoney({minor, m_currency}, m_language.locale);
}

QString TermsWords::number(qint64 number) const
{
    return m_language.locale.toString(number);
}

QString TermsWords::percent(qint64 basisPoints) const
{
    // For showing only: nothing is computed with it.
    const double shown = double(basisPoints) / kBasisPointsPerPercent;
    return say(QT_TRANSLATE_NOOP("TermsSheet", "%1%"))
        .arg(m_language.locale.toString(shown, 'f', QLocale::FloatingPointShortest));
}

QString TermsWords::day(QDate date) const
{
    return m_language.locale.toString(date, QLocale::LongFormat);
}

QString TermsWords::amount(qint64 amount, const RewardKind& kind) const
{
    switch (kind.form) {
    case RewardForm::Cash: return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 in cash")).arg(money(amount));
    case RewardForm::Discount: return say(QT_TRANSLATE_NOOP("TermsSheet", "a discount of %1")).arg(money(amount));
    case RewardForm::StoreCredit: return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 in store credit")).arg(money(amount));
    case RewardForm::GiftCode: return say(QT_TRANSLATE_NOOP("TermsSheet", "a gift code of %1")).arg(money(amount));
    case RewardForm::Points: return say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n point(s)"), int(amount));
    case RewardForm::Gift:
    case RewardForm::Upgrade:
    case RewardForm::EventTicket:
    case RewardForm::EarlyAccess:
    case RewardForm::ThankYou: break;
    }
    return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 × %2")).arg(number(amount), kind.name);
}

QString TermsWords::value(const RewardValue& value, const RewardKind& kind) const
{
    switch (value.kind) {
    case RewardValue::Kind::Flat: return amount(value.number, kind);
    case RewardValue::Kind::Factor:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 of the amount")).arg(percent(value.number));
    case RewardValue::Kind::Percent: break;
    }
    switch (kind.form) {
    case RewardForm::Cash:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 of the purchase in cash")).arg(percent(value.number));
    case RewardForm::Discount:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "a discount worth %1 of the purchase")).arg(percent(value.number));
    case RewardForm::Points:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 points for every %2 of the purchase"))
            .arg(number(value.number), money(kWhole));
    case RewardForm::GiftCode:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "a gift code worth %1 of the purchase")).arg(percent(value.number));
    default:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 of the purchase in store credit")).arg(percent(value.number));
    }
}

QString TermsWords::over(const Window& window) const
{
    switch (window.kind) {
    case Window::Kind::Lifetime: return say(QT_TRANSLATE_NOOP("TermsSheet", "over the whole campaign"));
    case Window::Kind::Month: return say(QT_TRANSLATE_NOOP("TermsSheet", "in a calendar month"));
    case Window::Kind::Quarter: return say(QT_TRANSLATE_NOOP("TermsSheet", "in a calendar quarter"));
    case Window::Kind::Year: return say(QT_TRANSLATE_NOOP("TermsSheet", "in a calendar year"));
    case Window::Kind::Rolling: break;
    }
    return say(QT_TRANSLATE_N_NOOP("TermsSheet", "within %n day(s)"), int(window.days));
}

QString TermsWords::total(qint64 total, Measure measure) const
{
    switch (measure) {
    case Measure::Received: return say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n referral(s)"), int(total));
    case Measure::Qualified: return say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n qualified friend(s)"), int(total));
    case Measure::Converted: return say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n friend(s) who bought"), int(total));
    case Measure::Settled:
        return say(QT_TRANSLATE_N_NOOP("TermsSheet", "%n friend(s) whose reward is available"), int(total));
    case Measure::Value: break;
    }
    return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 bought by friends")).arg(money(total));
}

QString TermsWords::condition(const Condition& condition) const
{
    if (condition.kind == Condition::Kind::Test)
        return test(condition);
    QString joined;
    for (const Condition& part : condition.parts) {
        const bool isGroup = part.kind != Condition::Kind::Test;
        const QString words =
            isGroup ? say(QT_TRANSLATE_NOOP("TermsSheet", "(%1)")).arg(this->condition(part)) : test(part);
        if (joined.isEmpty())
            joined = words;
        else if (condition.kind == Condition::Kind::Any)
            joined = say(QT_TRANSLATE_NOOP("TermsSheet", "%1 or %2")).arg(joined, words);
        else
            joined = say(QT_TRANSLATE_NOOP("TermsSheet", "%1 and %2")).arg(joined, words);
    }
    return joined;
}

QString TermsWords::test(const Condition& test) const
{
    return isTextSubject(test.subject) ? textTest(test) : numberTest(test);
}

QString TermsWords::textTest(const Condition& test) const
{
    const bool is = test.comparison == Condition::Comparison::Is;
    switch (test.subject) {
    case Condition::Subject::ReferrerTag:
        return (is ? say(QT_TRANSLATE_NOOP("TermsSheet", "the referrer is marked “%1”"))
                   : say(QT_TRANSLATE_NOOP("TermsSheet", "the referrer is not marked “%1”")))
            .arg(test.text);
    case Condition::Subject::FriendTag:
        return (is ? say(QT_TRANSLATE_NOOP("TermsSheet", "the friend is marked “%1”"))
                   : say(QT_TRANSLATE_NOOP("TermsSheet", "the friend is not marked “%1”")))
            .arg(test.text);
    case Condition::Subject::ReferrerCity:
        return (is ? say(QT_TRANSLATE_NOOP("TermsSheet", "the referrer lives in %1"))
                   : say(QT_TRANSLATE_NOOP("TermsSheet", "the referrer does not live in %1")))
            .arg(test.text);
    case Condition::Subject::FriendCity:
        return (is ? say(QT_TRANSLATE_NOOP("TermsSheet", "the friend lives in %1"))
                   : say(QT_TRANSLATE_NOOP("TermsSheet", "the friend does not live in %1")))
            .arg(test.text);
    default: break;
    }
    return (is ? say(QT_TRANSLATE_NOOP("TermsSheet", "the referral came by “%1”"))
               : say(QT_TRANSLATE_NOOP("TermsSheet", "the referral did not come by “%1”")))
        .arg(test.text);
}

QString TermsWords::numberTest(const Condition& test) const
{
    QString subject;
    QString value = number(test.number);
    switch (test.subject) {
    case Condition::Subject::Weekday:
        subject = say(QT_TRANSLATE_NOOP("TermsSheet", "the day of the week"));
        value = m_language.locale.standaloneDayName(int(test.number));
        break;
    case Condition::Subject::SaleAmount:
        subject = say(QT_TRANSLATE_NOOP("TermsSheet", "the purchase"));
        value = money(test.number);
        break;
    case Condition::Subject::ReferrerConversions:
        subject = say(QT_TRANSLATE_NOOP("TermsSheet", "the number of friends who bought before"));
        break;
    case Condition::Subject::ReferrerCustomerDays:
        subject = say(QT_TRANSLATE_NOOP("TermsSheet", "the number of days since the referrer is a customer"));
        break;
    default: subject = say(QT_TRANSLATE_NOOP("TermsSheet", "the number of days since the referral")); break;
    }
    switch (test.comparison) {
    case Condition::Comparison::Is: return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 is %2")).arg(subject, value);
    case Condition::Comparison::IsNot: return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 is not %2")).arg(subject, value);
    case Condition::Comparison::AtLeast:
        return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 is at least %2")).arg(subject, value);
    case Condition::Comparison::Below: break;
    }
    return say(QT_TRANSLATE_NOOP("TermsSheet", "%1 is below %2")).arg(subject, value);
}

} // namespace vouchwell
