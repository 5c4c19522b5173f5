#include "core/transfer/draftlabel.h"

#include "core/domain/person.h"

namespace vouchwell {

namespace {

constexpr qsizetype kLongestLabel = 80;

QString labelOf(const SaleDraft& sale)
{
    const QString customer = labelOf(sale.customer);
    return sale.document.isEmpty() ? customer : sale.document + u' ' + customer;
}

} // namespace

QString labelOf(const PersonDraft& person)
{
    if (!person.fullName.isEmpty())
        return person.fullName;
    if (!person.givenName.isEmpty() || !person.familyName.isEmpty())
        return joinedName(person.givenName, person.familyName);
    for (const QString* text : {&person.email, &person.phone, &person.code}) {
        if (!text->isEmpty())
            return *text;
    }
    return {};
}

QString labelOf(const DraftRow& row)
{
    if (!row.skipReason.isEmpty())
        return row.cells.join(QLatin1String(" · ")).left(kLongestLabel);
    if (const auto* customer = std::get_if<CustomerDraft>(&row.draft))
        return labelOf(customer->person);
    if (const auto* referral = std::get_if<ReferralDraft>(&row.draft))
        return labelOf(referral->referredFriend);
    return labelOf(std::get<SaleDraft>(row.draft));
}

} // namespace vouchwell
