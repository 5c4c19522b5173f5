#include "core/storage/riskflagstore.h"

#include "core/rules/signaljson.h"
#include "core/storage/rewardreader.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kFlagColumns = QStringLiteral("id, signal, subject_key, evidence, score, state, noticed_on, decision, "
                                            "decided_on, decided_by, reason, known");

RiskFlag read(const Statement& row)
{
    RiskFlag flag;
    flag.id = {row.int64(0)};
    flag.subjectKey = row.text(2);
    flag.signal = signalFromJson(signalKindFrom(row.text(1)), int(row.int64(4)), row.text(3).toUtf8());
    flag.state = riskFlagStateFrom(row.text(5));
    flag.noticedOn = row.date(6);
    flag.decision = riskDecisionFrom(row.text(7));
    flag.decidedOn = row.date(8);
    flag.decidedBy = row.text(9);
    flag.reason = row.text(10);
    flag.known = marksFromJson(row.text(11).toUtf8());
    return flag;
}

/// Everything but the id.
void bind(Statement& statement, const RiskFlag& flag)
{
    statement.bind(QStringLiteral(":evidence"), QVariant(QString::fromUtf8(evidenceJson(flag.signal))))
        .bind(QStringLiteral(":score"), qint64(flag.signal.score))
        .bind(QStringLiteral(":state"), QVariant(toStored(flag.state)))
        .bind(QStringLiteral(":noticed"), flag.noticedOn)
        .bind(QStringLiteral(":decision"), QVariant(toStored(flag.decision)))
        .bind(QStringLiteral(":decided_on"), flag.decidedOn)
        .bind(QStringLiteral(":decided_by"), QVariant(flag.decidedBy))
        .bind(QStringLiteral(":reason"), QVariant(flag.reason))
        .bind(QStringLiteral(":known"),
              QVariant(flag.known.empty() ? QString() : QString::fromUtf8(marksJson(flag.known))));
}

} // namespace

std::optional<RiskFlag> RiskFlagStore::find(RiskFlagId id)
{
    Statement row(m_database, QStringLiteral("SELECT %1 FROM risk_flags WHERE id = :id").arg(kFlagColumns));
    return row.bind(QStringLiteral(":id"), id).first() ? std::optional(read(row)) : std::nullopt;
}

std::vector<RiskFlag> RiskFlagStore::list(std::optional<RiskFlagState> state)
{
    Statement rows(m_database,
                   QStringLiteral("SELECT %1 FROM risk_flags WHERE :state = '' OR state = :state ORDER BY score DESC, "
                                  "id")
                       .arg(kFlagColumns));
    rows.bind(QStringLiteral(":state"), QVariant(state ? toStored(*state) : QString()));
    return listed(rows);
}

std::vector<RiskFlag> RiskFlagStore::mentioning(qint64 id)
{
    Statement rows(m_database, QStringLiteral("SELECT %1 FROM risk_flags WHERE instr(evidence, :id) > 0 "
                                              "ORDER BY score DESC, id")
                                   .arg(kFlagColumns));
    rows.bind(QStringLiteral(":id"), QVariant(QStringLiteral("\"%1\"").arg(id)));
    return listed(rows);
}

std::vector<RiskFlag> RiskFlagStore::listed(Statement& rows)
{
    std::vector<RiskFlag> flags;
    rows.run();
    while (rows.next())
        flags.push_back(read(rows));
    return flags;
}

qint64 RiskFlagStore::openCount()
{
    Statement row(m_database, QStringLiteral("SELECT COUNT(*) FROM risk_flags WHERE state = 'open'"));
    return row.first() ? row.int64(0) : 0;
}

void RiskFlagStore::add(UnitOfWork& work, RiskFlag& flag)
{
    Statement insert(work.database(),
                     QStringLiteral("INSERT INTO risk_flags (signal, subject_key, evidence, score, state, noticed_on, "
                                    "decision, decided_on, decided_by, reason, known) VALUES (:signal, :subject, "
                                    ":evidence, :score, :state, :noticed, :decision, :decided_on, :decided_by, "
                                    ":reason, :known) RETURNING id"));
    insert.bind(QStringLiteral(":signal"), QVariant(signalWord(flag.signal.kind)))
        .bind(QStringLiteral(":subject"), QVariant(flag.subjectKey));
    bind(insert, flag);
    insert.first();
    flag.id = {insert.int64(0)};
}

void RiskFlagStore::update(UnitOfWork& work, const RiskFlag& flag)
{
    Statement update(work.database(),
                     QStringLiteral("UPDATE risk_flags SET evidence = :evidence, score = :score, state = :state, "
                                    "noticed_on = :noticed, decision = :decision, decided_on = :decided_on, "
                                    "decided_by = :decided_by, reason = :reason, known = :known WHERE id = :id"));
    bind(update, flag);
    update.bind(QStringLiteral(":id"), flag.id).run();
}

QString RiskFlagStore::presentSubject(const QString& subjectKey)
{
    if (!subjectKey.startsWith(u'p'))
        return subjectKey;
    const PersonId person{subjectKey.mid(1).toLongLong()};
    return QStringLiteral("p%1").arg(RewardReader(m_database).survivorOf(person).value);
}

} // namespace vouchwell
