#pragma once

#include "core/actions/debts.h"
#include "core/actions/rewarddecision.h"
#include "core/snapshot/snapshot.h"
#include "ui/referrals/exchanges.h"

#include <QObject>

#include <functional>
#include <vector>

class QPushButton;

namespace vouchwell::ui {

class Card;
struct ReasonTexts;
class Workbench;

/// The buttons above a person's rewards: what can be decided about the selected one, and about what the person owes.
/// Only what is possible now is shown.
class RewardActions : public QObject
{
    Q_OBJECT

public:
    RewardActions(Workbench& workbench, Card* card);

    /// `person` and `reward` are indexes in the snapshot, -1 for none.
    void show(SnapshotPtr snapshot, qint32 person, qint32 reward);

private:
    void addDecision(RewardDecision decision, const char* name, const QString& text);
    void decide(RewardDecision decision);
    void askReason(const ReasonTexts& texts, const std::function<void(const QString&)>& accepted);
    void settle(DebtEnd end);
    void findExchange();
    QString personName() const;
    qint64 debt() const;
    void tell(const Result<Done>& done, const QString& sentence);

    Workbench& m_workbench;
    Card* m_card;
    std::vector<std::pair<RewardDecision, QPushButton*>> m_decisions;
    QPushButton* m_why;
    QPushButton* m_writeOff;
    QPushButton* m_payBack;
    QPushButton* m_exchange;
    QPushButton* m_takeBackExchange;
    SnapshotPtr m_snapshot;
    qint32 m_person = -1;
    qint32 m_reward = -1;
    Exchanges m_exchanges;
};

} // namespace vouchwell::ui
