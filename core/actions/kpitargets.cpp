#include "core/actions/kpitargets.h"

#include "core/metrics/kpidefinition.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/targetstore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class KpiTargetTexts
{
    Q_DECLARE_TR_FUNCTIONS(KpiTargets)
};

QJsonObject targetJson(const std::optional<KpiTarget>& target)
{
    if (!target)
        return {};
    return {{QStringLiteral("kpi"), target->kpi},
            {QStringLiteral("month"), target->month.toString(QStringLiteral("yyyy-MM"))},
            {QStringLiteral("target"), target->target}};
}

} // namespace

Result<std::vector<KpiTarget>> kpiTargets(Book& book)
{
    try {
        return TargetStore(book.database()).all();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> saveKpiTarget(Book& book, const KpiTarget& wanted)
{
    const std::optional<Kpi> kpi = kpiFromKey(wanted.kpi);
    if (!kpi || !kpiDefinition(*kpi).canHaveTarget)
        return Failure{
            Failure::Kind::Refused,
            KpiTargetTexts::tr("“%1” cannot have a goal. Please choose another key figure.").arg(wanted.kpi)};
    const QString title = kpiDefinition(*kpi).title;
    if (wanted.target < 0 || !wanted.month.isValid())
        return Failure{Failure::Kind::Refused,
                       KpiTargetTexts::tr("The goal for “%1” must be above zero, for a month.").arg(title)};
    const KpiTarget target{wanted.kpi, {wanted.month.year(), wanted.month.month(), 1}, wanted.target};
    try {
        TargetStore targets(book.database());
        const std::optional<KpiTarget> before = targets.find(target.kpi, target.month);
        const std::optional<KpiTarget> after = target.target > 0 ? std::optional(target) : std::nullopt;
        if (before == after)
            return Done{};
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        if (after)
            targets.save(work, *after);
        else
            targets.remove(work, target);
        const ActId act = HistoryStore::addAct(work, QStringLiteral("set_target"), title, changes);
        HistoryStore::audit(work, act, QStringLiteral("kpi_target"), 0, targetJson(before), targetJson(after));
        work.commit();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
