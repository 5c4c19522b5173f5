#include "core/actions/samesearch.h"

#include "core/base/text.h"
#include "core/storage/keptapartstore.h"
#include "core/storage/traitsreader.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// True for whatever could be one mistake apart, and for little else.
bool isNearlyEqual(QStringView a, QStringView b)
{
    const auto forward = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
    const auto backward = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
    return forward + backward + 2 >= std::max(a.size(), b.size());
}

bool mayAgreeByPhone(const QString& a, const QString& b)
{
    const QStringView tail = phoneTail(a);
    return (!tail.isEmpty() && tail == phoneTail(b)) || isNearlyEqual(a, b);
}

bool mayAgreeByEmail(const QString& a, const QString& b)
{
    return mailName(a) == mailName(b) || isNearlyEqual(a, b);
}

/// True where nothing but the names speaks for one person.
bool isByNameOnly(const Likeness& likeness)
{
    const auto isSilent = [](Agreement agreement) {
        return agreement == Agreement::Unknown || agreement == Agreement::None;
    };
    return isSilent(likeness.phone) && isSilent(likeness.email) && isSilent(likeness.street);
}

/// So many people are kept at hand while pairs are compared.
constexpr size_t kTraitsAtHand = 50'000;

} // namespace

SameSearch::SameSearch(Database& database, const PeopleIndex& people, PersonId firstNew)
    : m_database(database), m_people(people), m_firstNew(firstNew)
{
}

bool SameSearch::wasThere(Entity root) const
{
    const PersonId person = m_people.personOf(root);
    return person.isValid() && person < m_firstNew;
}

void SameSearch::gather()
{
    for (const auto& [entity, row] : m_rows) {
        const Entity root = m_people.root(entity);
        if (wasThere(root))
            continue;
        const auto known = m_rowOf.find(root);
        if (known == m_rowOf.end())
            m_rowOf.insert(root, row);
        else
            *known = std::min(*known, row);
    }
}

void SameSearch::readKeptApart()
{
    for (const auto& [a, b] : KeptApartStore::all(m_database))
        m_keptApart.insert({a.value, b.value});
}

void SameSearch::sketch()
{
    m_sketches.resize(size_t(m_people.size()));
    QHash<qint64, Entity> entityOf;
    entityOf.reserve(m_people.size());
    for (Entity entity = 0; entity < m_people.size(); ++entity) {
        if (m_people.root(entity) != entity || !m_people.personOf(entity).isValid())
            continue;
        entityOf.insert(m_people.personOf(entity).value, entity);
        Sketch& sketch = m_sketches[size_t(entity)];
        const QStringList phones = m_people.phoneKeysOf(entity);
        sketch.phone = phones.value(0);
        sketch.isManifold = phones.size() > 1 || m_people.nameKeysOf(entity).size() > 1;
    }
    m_people.forEachEmail([this](Entity entity, const QString& email) {
        Sketch& sketch = m_sketches[size_t(entity)];
        sketch.isManifold = sketch.isManifold || !sketch.email.isEmpty();
        sketch.email = email;
    });
    TraitsReader::streets(m_database, [&](PersonId person, const QString& street) {
        const Entity entity = entityOf.value(person.value, PeopleIndex::kNobody);
        if (entity >= 0)
            m_sketches[size_t(entity)].street = quint32(qHash(foldKey(street))) | 1U;
    });
}

bool SameSearch::mayBeOne(Entity a, Entity b) const
{
    const Sketch& one = m_sketches[size_t(a)];
    const Sketch& other = m_sketches[size_t(b)];
    if (one.isManifold || other.isManifold || one.isOnlyAName() || other.isOnlyAName())
        return true;
    const bool haveStreets = one.street != 0 && other.street != 0;
    const bool havePhones = !one.phone.isEmpty() && !other.phone.isEmpty();
    const bool haveEmails = !one.email.isEmpty() && !other.email.isEmpty();
    if ((haveStreets && one.street == other.street) || (havePhones && mayAgreeByPhone(one.phone, other.phone)) ||
        (haveEmails && mayAgreeByEmail(one.email, other.email)))
        return true;
    // With nothing to compare only the same name is enough.
    return !havePhones && !haveEmails && m_people.nameKeyOf(a).size() == m_people.nameKeyOf(b).size();
}

void SameSearch::addKeys(CandidatePairs& pairs) const
{
    const auto addAll = [&](bool areAsking) {
        const auto add = [&](Entity entity, const LikenessKeys& keys) {
            if (areAsking)
                pairs.ask(entity, keys);
            else
                pairs.offer(entity, keys);
        };
        for (Entity entity = 0; entity < m_people.size(); ++entity) {
            if (m_people.root(entity) != entity || (areAsking ? !isBrought(entity) : !wasThere(entity)))
                continue;
            LikenessKeys keys;
            NameWords name;
            for (const QString& nameKey : m_people.nameKeysOf(entity)) {
                name = NameWords(nameKey);
                addNameKeys(name, keys);
            }
            for (const QString& phone : m_people.phoneKeysOf(entity))
                addPhoneKeys(phone, name, keys);
            add(entity, keys);
        }
        m_people.forEachEmail([&](Entity entity, const QString& email) {
            if (areAsking ? !isBrought(entity) : !wasThere(entity))
                return;
            LikenessKeys keys;
            addEmailKeys(email, keys);
            add(entity, keys);
        });
    };
    addAll(true);
    addAll(false);
}

const PersonTraits& SameSearch::traitsOf(Entity entity, TraitsReader& reader)
{
    const auto known = m_traits.find(entity);
    return known != m_traits.end() ? known->second
                                   : m_traits.emplace(entity, reader.read(m_people.personOf(entity))).first->second;
}

std::optional<Likeness> SameSearch::compare(Entity a, Entity b, TraitsReader& reader)
{
    // Most pairs have a key in common and no more: that is seen without reading anything.
    if (nameLikeness(NameWords(m_people.nameKeyOf(a).toString()), NameWords(m_people.nameKeyOf(b).toString())).score ==
            0 &&
        m_people.nameKeysOf(a).size() + m_people.nameKeysOf(b).size() <= 2)
        return std::nullopt;
    if (m_keptApart.contains({m_people.personOf(a).value, m_people.personOf(b).value}))
        return std::nullopt;
    if (m_traits.size() > kTraitsAtHand)
        m_traits.clear();
    const Likeness likeness = likenessOf(traitsOf(a, reader), traitsOf(b, reader));
    return likeness.score < kLikelySame ? std::nullopt : std::optional(likeness);
}

void SameSearch::offer(Entity to, Entity other, const Likeness& likeness)
{
    if (!isBrought(to))
        return;
    Best& best = m_best[to];
    const QString name = m_people.nameKeyOf(other).toString();
    // Of equals the one whom the book had, then the first by name: whatever the order of the rows.
    const auto rank = [&](int score, Entity entity, const QString& byName) {
        return std::tuple(-score, wasThere(entity) ? 0 : 1, byName, m_people.personOf(entity).value);
    };
    const bool isEqual = likeness.score == best.likeness.score;
    const bool isLess = likeness.score < best.likeness.score;
    best.isOneOfSeveral = isEqual || (isLess && best.isOneOfSeveral);
    if (best.other == PeopleIndex::kNobody ||
        rank(likeness.score, other, name) < rank(best.likeness.score, best.other, best.otherName))
        best = {other, likeness, name, best.isOneOfSeveral};
}

std::vector<SameSearch::Found> SameSearch::run(const std::stop_token& stop)
{
    gather();
    if (m_rowOf.isEmpty())
        return {};
    readKeptApart();
    CandidatePairs pairs;
    addKeys(pairs);
    sketch();
    TraitsReader reader(m_database);
    const auto mayBe = [this](Entity a, Entity b) { return mayBeOne(a, b); };
    pairs.forEach(mayBe, [&](Entity a, Entity b) {
        if (const std::optional<Likeness> likeness = compare(a, b, reader)) {
            offer(a, b, *likeness);
            offer(b, a, *likeness);
        }
        return !stop.stop_requested();
    });
    m_traits.clear();
    std::vector<Found> found;
    for (auto it = m_best.constBegin(); it != m_best.constEnd(); ++it) {
        const qint64 row = m_rowOf.value(it.key());
        const qint64 otherRow = m_rowOf.value(it->other);
        if (it->isOneOfSeveral && isByNameOnly(it->likeness))
            continue; // it could be any of them
        const bool isMutual = otherRow > row && m_best.value(it->other).other == it.key();
        if (!isMutual)
            found.push_back({row, it.key(), it->other, otherRow, it->likeness});
    }
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.row < b.row; });
    return found;
}

} // namespace vouchwell
