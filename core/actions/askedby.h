#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace vouchwell {

class Book;

struct StaffMember
{
    PersonId person;
    QString name;
};

/// Who of the staff has asked for referrals; whoever did it most often first. Staff are people like all others: what
/// makes somebody one of them is that they asked.
std::vector<StaffMember> staffOf(Book& book);
/// True where it matters who asked: a campaign rewards it, or it was said before.
bool isAskedByWanted(Book& book);

/// Says who of the staff asked for a referral, or that nobody is known (not valid); can be undone.
Result<Done> setAskedBy(Book& book, ReferralId referral, PersonId staff);

/// The person with this name, e-mail address or customer code; where nobody or several fit, the failure says so.
Result<PersonId> personNamed(Book& book, const QString& text);

} // namespace vouchwell
