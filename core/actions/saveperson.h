#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"

namespace vouchwell {

class Book;

/// What is wrong with a person as typed, in one sentence; empty where it can be saved. Forms show it as a hint.
QString personProblem(const Person& person);

/// Adds a person, or changes the one with this id. Refused when the person is not valid or when an e-mail address
/// belongs to somebody else already (the sentence names them).
Result<PersonId> savePerson(Book& book, const Person& person);

/// Takes a person out of the everyday lists, or brings them back. Referrals, sales and rewards stay.
Result<Done> setPersonArchived(Book& book, PersonId person, bool isArchived);

} // namespace vouchwell
