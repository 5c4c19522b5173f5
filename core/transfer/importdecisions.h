#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace vouchwell {

/// What a person decided while checking an import; wherever it says nothing, the file and the rules decide. Rows are
/// spreadsheet rows, columns indexes into TableProfile::columns.
struct ImportDecisions
{
    /// What becomes of people whom the book had before.
    enum class KnownPeople {
        FillEmpty,  ///< they get what they did not have
        Overwrite,  ///< the file is right wherever it says something
        LeaveAlone, ///< they stay as they are
    };

    /// What becomes of a sale whose document the book has with another customer, date or amount.
    enum class ChangedSale {
        Keep,   ///< the book is right; the difference is a problem of the row
        Update, ///< the file is right; stages and rewards follow
    };

    /// What becomes of referrals whose friend became a customer before the import.
    enum class PastRewards {
        Give,     ///< they give rewards as all others
        LeaveOut, ///< they count, but give none; whoever becomes a customer from now on gives one
    };

    /// Who is meant by a "referred by".
    struct Naming
    {
        enum class Who { Person, NewPerson, Nobody };

        Who who = Who::Nobody;
        PersonId person; ///< for Who::Person
    };

    /// What becomes of a row that looks like somebody else.
    enum class Same {
        Merge, ///< it is that person
        Apart, ///< they are two; the book remembers it
    };

    KnownPeople knownPeople = KnownPeople::FillEmpty;
    std::optional<PastRewards> pastRewards; ///< where nothing is said, they give rewards
    ChangedSale changedSales = ChangedSale::Keep;
    QHash<qint64, ChangedSale> changedSaleOfRow; ///< where it differs from changedSales
    QHash<qint64, QHash<int, QString>> cells;    ///< texts that replace those of the file
    QSet<qint64> leftOut;                        ///< rows that are not imported
    QHash<QString, Naming> namings;              ///< by namingKey() of the text
    CampaignId campaign;                         ///< that all referrals go into; not valid: each into that of its day
    QHash<qint64, Same> same;                    ///< by row, about its proposal (SameProposal)

    /// All spellings that differ in case, accents and blanks only are one naming.
    static QString namingKey(const QString& text);

    /// Also an empty text is a decision: the row goes in without this value.
    void setCell(qint64 row, int column, const QString& text) { cells[row].insert(column, text); }
    /// Puts the corrected cells into a row as it was read.
    void correct(qint64 row, QStringList& texts) const;
    void name(const QString& text, const Naming& naming) { namings.insert(namingKey(text), naming); }
    ChangedSale changedSaleOf(qint64 row) const { return changedSaleOfRow.value(row, changedSales); }
    PastRewards pastRewardsOrDefault() const { return pastRewards.value_or(PastRewards::Give); }
    bool mayChangeSales() const { return changedSales == ChangedSale::Update || !changedSaleOfRow.isEmpty(); }
    const Naming* namingOf(const QString& text) const;
    bool isEmpty() const;
};

} // namespace vouchwell
