#include "core/storage/campaignstore.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vouchwell {

namespace {

const QString kCampaign = QStringLiteral(":campaign");
const QString kCampaignColumns =
    QStringLiteral("SELECT id, name, state, start_on, end_on, grace_days, draft_rules, priority, EXISTS (SELECT 1 FROM "
                   "campaign_versions v WHERE v.campaign_id = campaigns.id) FROM campaigns WHERE ");

CampaignRecord recordOf(const Statement& row)
{
    return {{row.int64(0)},
            row.text(1),
            campaignSwitchFrom(row.text(2)),
            {row.date(3), row.date(4), int(row.int64(5))},
            row.text(6).toUtf8(),
            int(row.int64(7)),
            row.int64(8) != 0};
}

void bindFacts(Statement& statement, const CampaignRecord& campaign)
{
    statement.bind(QStringLiteral(":name"), QVariant(campaign.name))
        .bind(QStringLiteral(":state"), QVariant(toStored(campaign.byHand)))
        .bind(QStringLiteral(":start"), campaign.dates.startOn)
        .bind(QStringLiteral(":end"), campaign.dates.endOn)
        .bind(QStringLiteral(":grace"), qint64(campaign.dates.graceDays))
        .bind(QStringLiteral(":priority"), qint64(campaign.priority));
}

} // namespace

CampaignState stateOn(QDate day, const CampaignRecord& campaign)
{
    return campaign.isPublished ? campaignStateOn(day, campaign.byHand, campaign.dates) : CampaignState::Draft;
}

std::optional<CampaignRecord> CampaignStore::find(CampaignId campaign)
{
    Statement row(m_database, kCampaignColumns + QStringLiteral("id = :campaign"));
    if (!row.bind(kCampaign, campaign).first())
        return std::nullopt;
    return recordOf(row);
}

std::vector<CampaignRecord> CampaignStore::all()
{
    std::vector<CampaignRecord> campaigns;
    Statement rows(m_database, kCampaignColumns + QStringLiteral("state <> 'archived' ORDER BY id"));
    rows.run();
    while (rows.next())
        campaigns.push_back(recordOf(rows));
    std::sort(campaigns.begin(), campaigns.end(),
              [](const CampaignRecord& a, const CampaignRecord& b) { return comesBefore(a.rank(), b.rank()); });
    return campaigns;
}

CampaignId CampaignStore::add(UnitOfWork& work, const CampaignRecord& campaign)
{
    Statement row(work.database(), QStringLiteral("INSERT INTO campaigns (name, state, start_on, end_on, grace_days, "
                                                  "priority, draft_rules) VALUES (:name, :state, :start, :end, :grace, "
                                                  ":priority, :draft) RETURNING id"));
    bindFacts(row, campaign);
    row.bind(QStringLiteral(":draft"), QVariant(QString::fromUtf8(campaign.draftRules))).first();
    return {row.int64(0)};
}

bool CampaignStore::isNameTaken(const QString& name, CampaignId except)
{
    const std::vector<CampaignRecord> campaigns = all();
    return std::any_of(campaigns.begin(), campaigns.end(), [&](const CampaignRecord& campaign) {
        return campaign.id != except && campaign.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

std::vector<CampaignVersionRecord> CampaignStore::versionsOf(CampaignId campaign)
{
    std::vector<CampaignVersionRecord> versions;
    Statement rows(m_database, QStringLiteral("SELECT id, number, effective_from, rules, terms, published_at, "
                                              "published_by FROM campaign_versions WHERE campaign_id = :campaign "
                                              "ORDER BY number"));
    rows.bind(kCampaign, campaign).run();
    while (rows.next())
        versions.push_back({{rows.int64(0)},
                            int(rows.int64(1)),
                            rows.date(2),
                            rows.text(3).toUtf8(),
                            rows.text(4).toUtf8(),
                            rows.text(5),
                            rows.text(6)});
    return versions;
}

QDate CampaignStore::firstReferralSince(CampaignId campaign, QDate day)
{
    Statement row(m_database, QStringLiteral("SELECT MIN(c.claimed_on) FROM claims c JOIN referrals f ON f.id = "
                                             "c.referral_id WHERE f.campaign_id = :campaign AND c.claimed_on >= :day"));
    row.bind(kCampaign, campaign).bind(QStringLiteral(":day"), day);
    return row.first() ? row.date(0) : QDate();
}

bool CampaignStore::hasReferrals(CampaignId campaign)
{
    Statement row(m_database, QStringLiteral("SELECT 1 FROM referrals f WHERE campaign_id = :campaign AND EXISTS "
                                             "(SELECT 1 FROM claims c WHERE c.referral_id = f.id) LIMIT 1"));
    return row.bind(kCampaign, campaign).first();
}

int CampaignStore::referralsOutside(CampaignId campaign, const CampaignDates& dates)
{
    Statement row(m_database, QStringLiteral("SELECT COUNT(*) FROM referrals f WHERE f.campaign_id = :campaign AND "
                                             "(f.referred_on < :start OR f.referred_on > :end) AND "
                                             "EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = f.id)"));
    row.bind(kCampaign, campaign)
        .bind(QStringLiteral(":start"), dates.startOn)
        .bind(QStringLiteral(":end"), dates.endOn);
    return row.first() ? int(row.int64(0)) : 0;
}

std::vector<PersonId> CampaignStore::friendsWithDebts(CampaignId campaign)
{
    std::vector<PersonId> friends;
    Statement rows(m_database, QStringLiteral("SELECT f.friend_id FROM rewards w JOIN referrals f ON f.id = "
                                              "w.referral_id WHERE f.campaign_id = :campaign AND w.state = "
                                              "'clawed_back' ORDER BY f.friend_id"));
    rows.bind(kCampaign, campaign).run();
    while (rows.next())
        friends.push_back({rows.int64(0)});
    return friends;
}

void CampaignStore::update(UnitOfWork& work, const CampaignRecord& campaign)
{
    Statement statement(work.database(),
                        QStringLiteral("UPDATE campaigns SET name = :name, state = :state, start_on = :start, end_on = "
                                       ":end, grace_days = :grace, priority = :priority, revision = revision + 1 WHERE "
                                       "id = :campaign"));
    bindFacts(statement, campaign);
    statement.bind(kCampaign, campaign.id).run();
}

CampaignVersionId CampaignStore::publish(UnitOfWork& work, CampaignId campaign, const CampaignVersionRecord& version)
{
    const QByteArray hash = QCryptographicHash::hash(version.rules, QCryptographicHash::Sha256).toHex();
    Statement row(m_database,
                  QStringLiteral("INSERT INTO campaign_versions (campaign_id, number, effective_from, rules, "
                                 "content_hash, published_at, published_by, terms) SELECT :campaign, "
                                 "COALESCE(MAX(number), 0) + 1, :from, :rules, :hash, :at, :by, :terms "
                                 "FROM campaign_versions WHERE campaign_id = :campaign RETURNING id"));
    row.bind(kCampaign, campaign)
        .bind(QStringLiteral(":from"), version.effectiveFrom)
        .bind(QStringLiteral(":rules"), QVariant(QString::fromUtf8(version.rules)))
        .bind(QStringLiteral(":hash"), QVariant(QString::fromLatin1(hash)))
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .bind(QStringLiteral(":terms"), QVariant(QString::fromUtf8(version.terms)));
    row.first();
    return {row.int64(0)};
}

void CampaignStore::setDraft(UnitOfWork& work, CampaignId campaign, const QByteArray& rules)
{
    Statement(work.database(), QStringLiteral("UPDATE campaigns SET draft_rules = :rules, revision = revision + 1 "
                                              "WHERE id = :campaign"))
        .bind(QStringLiteral(":rules"), QVariant(QString::fromUtf8(rules)))
        .bind(kCampaign, campaign)
        .run();
}

VersionsInForce::VersionsInForce(Database& database, CampaignId campaign)
{
    Statement rows(database, QStringLiteral("SELECT id, effective_from FROM campaign_versions WHERE campaign_id = "
                                            ":campaign ORDER BY effective_from IS NOT NULL, effective_from, id"));
    rows.bind(kCampaign, campaign).run();
    while (rows.next()) {
        const Entry entry{rows.date(1), {rows.int64(0)}};
        if (!m_versions.empty() && m_versions.back().from == entry.from)
            m_versions.back() = entry;
        else
            m_versions.push_back(entry);
    }
}

CampaignVersionId VersionsInForce::on(QDate day) const
{
    CampaignVersionId inForce;
    for (const Entry& entry : m_versions) {
        if (entry.from.isValid() && entry.from > day)
            break;
        inForce = entry.id;
    }
    // A day before every version: the first rules there are.
    return inForce.isValid() || m_versions.empty() ? inForce : m_versions.front().id;
}

} // namespace vouchwell
