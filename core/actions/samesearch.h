#pragma once

#include "core/actions/candidatepairs.h"
#include "core/actions/peopleindex.h"
#include "core/domain/personlikeness.h"

#include <QSet>

#include <optional>
#include <stop_token>
#include <unordered_map>

namespace vouchwell {

class TraitsReader;

/// Looks among everybody for those whom the file brought and who may be somebody else: another row, or a person whom
/// the book had. Whoever was kept apart is not found again.
class SameSearch
{
public:
    using Entity = PeopleIndex::Entity;

    /// Everybody from `firstNew` on was brought by the file.
    SameSearch(Database& database, const PeopleIndex& people, PersonId firstNew);

    /// The row that brought somebody new.
    void note(Entity entity, qint64 row) { m_rows.emplace_back(entity, row); }

    struct Found
    {
        qint64 row = 0;
        Entity entity = PeopleIndex::kNobody;
        Entity other = PeopleIndex::kNobody;
        qint64 otherRow = 0; ///< 0: the book had the other
        Likeness likeness;
    };
    /// The best for each row that looks like somebody, by row; two rows that are each other's best stand once, at the
    /// later row. Ask after all rows are written.
    std::vector<Found> run(const std::stop_token& stop);

private:
    /// What can be compared without looking at names, for everybody: most pairs end here.
    struct Sketch
    {
        QString phone;
        QString email;
        quint32 street = 0;      ///< a hash; 0: none
        bool isManifold = false; ///< has several of something

        bool isOnlyAName() const { return phone.isEmpty() && email.isEmpty() && street == 0; }
    };
    struct Best
    {
        Entity other = PeopleIndex::kNobody;
        Likeness likeness;
        QString otherName;
        bool isOneOfSeveral = false; ///< others are as much alike
    };

    void gather();
    void addKeys(CandidatePairs& pairs) const;
    void readKeptApart();
    void sketch();
    bool mayBeOne(Entity a, Entity b) const;
    bool isBrought(Entity root) const { return m_rowOf.contains(root); }
    bool wasThere(Entity root) const;
    std::optional<Likeness> compare(Entity a, Entity b, TraitsReader& reader);
    const PersonTraits& traitsOf(Entity entity, TraitsReader& reader);
    void offer(Entity to, Entity other, const Likeness& likeness);

    Database& m_database;
    const PeopleIndex& m_people;
    PersonId m_firstNew;
    std::vector<std::pair<Entity, qint64>> m_rows;
    QHash<Entity, qint64> m_rowOf; ///< by root
    QSet<std::pair<qint64, qint64>> m_keptApart;
    std::vector<Sketch> m_sketches; ///< by entity
    QHash<Entity, Best> m_best;
    std::unordered_map<Entity, PersonTraits> m_traits;
};

} // namespace vouchwell
