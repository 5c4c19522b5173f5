#include "core/actions/challenges.h"
#include "core/actions/decidechallenge.h"
#include "core/actions/milestones.h"
#include "core/metrics/milestoneprogress.h"
#include "core/storage/book.h"
#include "photographer.h"
#include "ui/milestones/milestonespage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>

namespace vouchwell::pictures {

namespace {

/// Over days that are long gone, so that it can be decided.
Challenge pastChallenge(const QString& name, QDate from, int days, Challenge::Kind kind)
{
    Challenge challenge;
    challenge.name = name;
    challenge.from = from;
    challenge.to = from.addDays(days);
    challenge.kind = kind;
    challenge.winners = 2;
    challenge.prize = {RewardForm::StoreCredit, {}, 5000, 5000};
    return challenge;
}

void makeChallenges(Book& book)
{
    const QDate today = book.today();
    const QDate past = today.addDays(-400);
    for (const Challenge& challenge : challengeTemplates(book.shop().currency, today, QLocale()))
        std::ignore = saveChallenge(book, challenge).isOk();
    const auto ready =
        saveChallenge(book, pastChallenge(QStringLiteral("Spring race"), past, 250, Challenge::Kind::Rank));
    Challenge raffle = pastChallenge(QStringLiteral("Summer raffle"), past, 240, Challenge::Kind::Raffle);
    raffle.prize = {RewardForm::Gift, QStringLiteral("Weekend for two"), 1, 18000};
    raffle.chances = Challenge::Chances::Weighted;
    raffle.metric = Achievement::Referrals;
    if (const auto made = saveChallenge(book, raffle); ready && made)
        std::ignore = decideChallenge(book, *made, {QStringLiteral("4711"), {}, {}}).isOk();
}

QDialog* visibleDialog(const char* name)
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QLatin1String(name) && window->isVisible())
            return qobject_cast<QDialog*>(window);
    }
    return nullptr;
}

} // namespace

void Photographer::takeMilestones()
{
    const QString id = QStringLiteral("milestones");
    if (!wants(QStringLiteral("milestones-board")))
        return;
    Book& book = *m_program.openBook()->book;
    const auto milestones = suggestedMilestones(book.shop().currency, book.today().addDays(-400), QLocale());
    std::ignore = addMilestones(book, milestones).isOk();
    makeChallenges(book);
    ui::MainWindow& window = m_program.desk().window();
    window.showPage(id);
    settle();
    take(QStringLiteral("milestones-board"));
    auto* page = qobject_cast<ui::MilestonesPage*>(window.page(id));
    const auto shoot = [&](const char* button, const char* dialogName, const char* picture) {
        if (auto* pressed = page->findChild<QPushButton*>(QLatin1String(button)))
            pressed->click();
        settle();
        if (QDialog* dialog = visibleDialog(dialogName)) {
            takeWidget(QLatin1String(picture), dialog);
            dialog->reject();
        }
        settle();
    };
    shoot("addMilestone", "milestoneDialog", "milestones-new");
    for (const char* name : {"Summer raffle", "Spring race"}) {
        if (const auto challenge = challengeNamed(book, QLatin1String(name)))
            page->setChallengesShown(true, challenge->id);
        take(QLatin1String(name[1] == 'u' ? "milestones-raffle" : "milestones-challenges"));
    }
    shoot("decide", "decideDialog", "milestones-decide");
    shoot("newChallenge", "challengeDialog", "milestones-challenge");
}

} // namespace vouchwell::pictures
