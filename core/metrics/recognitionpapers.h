#pragma once

#include "core/domain/milestone.h"
#include "core/metrics/reporttable.h"
#include "core/rules/challengeboard.h"

#include <QDate>
#include <QLocale>

#include <functional>

namespace vouchwell {

/// What a certificate says, from the top to the bottom.
struct Certificate
{
    QString shop;
    QString heading;
    QString name;
    QString reason;
    QString day;
    QString signature; ///< below the line to sign on
};

Certificate milestoneCertificate(const QString& person, const Milestone& milestone, QDate reachedOn,
                                 const QString& shop, const QLocale& locale);
Certificate prizeCertificate(const QString& person, const Challenge& challenge, int place, const QString& shop,
                             const Currency& currency, const QLocale& locale);

/// Shows a person as they are called today.
using NameOf = std::function<QString(PersonId)>;

/// How a challenge was decided, for whoever asks: the board that was kept, the winners, and of a raffle the seed and
/// how it was drawn, so that it can be repeated.
struct DecisionPaper
{
    Challenge challenge;
    QString seed;
    QString boardHash;
    std::vector<BoardEntry> board;
    std::vector<BoardEntry> winners;
    QDate on;
    QString by;
};
ReportTable decisionReport(const DecisionPaper& decision, const NameOf& nameOf, const QString& shop,
                           const Currency& currency, const QLocale& locale);

} // namespace vouchwell
