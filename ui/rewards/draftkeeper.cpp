#include "ui/rewards/draftkeeper.h"

#include "core/actions/drawnrules.h"
#include "core/rules/rulesjson.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

namespace {

constexpr int kKeepAfterMs = 500;
const QDate kFarAway(9999, 12, 31);

const CampaignVersionRecord* versionWith(const std::vector<CampaignVersionRecord>& versions, CampaignVersionId id)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
                                    [&](const CampaignVersionRecord& version) { return version.id == id; });
    return found == versions.end() ? nullptr : &*found;
}

} // namespace

DraftKeeper::DraftKeeper(Workbench& workbench, RulesDraft& draft, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_draft(draft)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kKeepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&m_draft, &RulesDraft::changed, &m_timer, qOverload<>(&QTimer::start));
}

void DraftKeeper::open(const CampaignRecord& campaign)
{
    if (campaign.id != m_campaign.id)
        flush();
    const bool isSame = campaign.id == m_campaign.id && campaign.draftRules == m_campaign.draftRules;
    const QByteArray comparedWith = m_newest.rules;
    m_campaign = campaign;
    readVersions();
    if (isSame && comparedWith == m_newest.rules)
        return;
    RuleSet inForce;
    inForce.currency = m_workbench.book().shop().currency.code;
    if (const Result<RuleSet> rules = ruleSetFromJson(m_newest.rules))
        inForce = *rules;
    if (m_campaign.draftRules.isEmpty())
        return m_draft.reset(inForce, inForce);
    const Result<RuleSet> drawn = ruleSetFromJson(m_campaign.draftRules);
    if (!drawn)
        m_workbench.report(drawn.failure());
    m_draft.reset(drawn ? *drawn : inForce, inForce);
}

void DraftKeeper::readVersions()
{
    Database& database = m_workbench.book().database();
    const std::vector<CampaignVersionRecord> versions = CampaignStore(database).versionsOf(m_campaign.id);
    const VersionsInForce days(database, m_campaign.id);
    const CampaignVersionRecord* today = versionWith(versions, days.on(m_workbench.book().today()));
    const CampaignVersionRecord* newest = versionWith(versions, days.on(kFarAway));
    m_inForce = today ? *today : CampaignVersionRecord{};
    m_newest = newest ? *newest : CampaignVersionRecord{};
    m_lastNumber = versions.empty() ? 0 : versions.back().number;
}

QByteArray DraftKeeper::drawn() const
{
    const bool isNothingNew = m_campaign.isPublished && !m_draft.isChanged();
    return isNothingNew ? QByteArray() : toCanonicalJson(m_draft.rules());
}

void DraftKeeper::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_draft.endGesture();
    save();
}

void DraftKeeper::save()
{
    if (m_draft.isInGesture() || m_workbench.isWriting())
        return m_timer.start();
    const QByteArray json = drawn();
    if (!m_campaign.id.isValid() || json == m_campaign.draftRules || m_workbench.book().isReadOnly())
        return;
    const Result<Done> done = keepDrawnRules(m_workbench.book(), m_campaign.id, json);
    if (!done)
        return m_workbench.report(done.failure());
    m_campaign.draftRules = json;
    Q_EMIT kept();
}

} // namespace vouchwell::ui
