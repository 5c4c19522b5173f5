#pragma once

#include "core/transfer/importfield.h"

#include <QStringList>

namespace vouchwell {

/// What a header means in a list of one kind, and how surely: of two columns for one field the surer one gets it.
struct HeaderMeaning
{
    /// Whose column it is as far as the header says.
    enum class Owner { Unsaid, Customer, Referrer, Friend };

    ImportField field = ImportField::Extra;
    int strength = 0; ///< 0 (nothing known) to 100
    Owner owner = Owner::Unsaid;
    bool isPlainName = false; ///< only "Name": its neighbours tell whether it is the given, family or whole name
};

/// One header on its own.
HeaderMeaning headerMeaning(const QString& header, ImportKind kind);

/// All headers of a table together: "Name" beside "Surname" is the given name, beside "Vorname" the family name; and
/// in a list of referrals, "Customer" beside "Friend" is the referrer, beside "Referred by" the friend.
std::vector<HeaderMeaning> headerMeanings(const QStringList& headers, ImportKind kind);

} // namespace vouchwell
