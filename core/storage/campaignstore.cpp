#include "core/storage/campaignstore.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace vouchwell {

namespace {

const QString kCampaign = QStringLiteral(":campaign");

} // namespace

std::optional<CampaignRecord> CampaignStore::find(CampaignId campaign)
{
    Statement row(m_database, QStringLiteral("SELECT name, state, start_on, end_on, grace_days, draft_rules FROM "
                                             "campaigns WHERE id = :campaign"));
    if (!row.bind(kCampaign, campaign).first())
        return std::nullopt;
    return CampaignRecord{campaign,
                          row.text(0),
                          campaignSwitchFrom(row.text(1)),
                          {row.date(2), row.date(3), int(row.int64(4))},
                          row.text(5).toUtf8()};
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
    Statement row(m_database, QStringLiteral("SELECT 1 FROM referrals WHERE campaign_id = :campaign LIMIT 1"));
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
    Statement(work.database(),
              QStringLiteral("UPDATE campaigns SET name = :name, state = :state, start_on = :start, end_on = :end, "
                             "grace_days = :grace, revision = revision + 1 WHERE id = :campaign"))
        .bind(QStringLiteral(":name"), QVariant(campaign.name))
        .bind(QStringLiteral(":state"), QVariant(toStored(campaign.byHand)))
        .bind(QStringLiteral(":start"), campaign.dates.startOn)
        .bind(QStringLiteral(":end"), campaign.dates.endOn)
        .bind(QStringLiteral(":grace"), qint64(campaign.dates.graceDays))
        .bind(kCampaign, campaign.id)
        .run();
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
