#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace vouchwell {

/// What is shown of a person who is compared with another, ready to read.
struct ShownRecord
{
    QString name;
    QString emails; ///< several are separated by commas, as the next two
    QString phones;
    QString codes;
    QString company;
    QString address;
    QDate customerSince;
};

/// How a value stands to the one beside it.
enum class Beside { Same, Differs, OnlyFirst, OnlySecond };

struct ValuePair
{
    enum class What { Name, Emails, Phones, Address, Company, CustomerSince, Codes };

    What what = What::Name;
    QString first;
    QString second;
    Beside beside = Beside::Same;
};

/// Everything that one of the two has, in a fixed order; days as ISO text. Case, accents, blanks and the prefix of a
/// country make no difference.
std::vector<ValuePair> besideEachOther(const ShownRecord& first, const ShownRecord& second);

} // namespace vouchwell
