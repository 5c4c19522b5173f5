#include "photographer.h"

#include "core/actions/chartnotes.h"
#include "core/actions/costs.h"
#include "core/actions/kpitargets.h"
#include "core/metrics/kpidefinition.h"
#include "ui/insights/insightspage.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QTextStream>

namespace vouchwell::pictures {

namespace {

/// High enough for the whole page, which scrolls in a real window.
constexpr QSize kWholePage(1180, 4200);
constexpr int kMostTurns = 2000;

} // namespace

void Photographer::takeInsights()
{
    const QString id = QStringLiteral("insights");
    ui::MainWindow& window = m_program.desk().window();
    window.showPage(id);
    auto* page = static_cast<ui::InsightsPage*>(window.page(id));
    const auto rest = [&] {
        for (int i = 0; i < kMostTurns && !page->isAtRest(); ++i)
            settle();
    };
    rest();
    take(id);
    if (wants(QStringLiteral("insights-whole"))) {
        const QSize before = window.size();
        CostRecord flyers;
        flyers.channel = QStringLiteral("Flyers");
        flyers.to = m_program.openBook()->book->today();
        flyers.from = flyers.to.addDays(-60);
        flyers.amountMinor = 24'000;
        Book& book = *m_program.openBook()->book;
        if (!saveCost(book, flyers) || !saveKpiTarget(book, {kpiKey(Kpi::ReferralsReceived), book.today(), 8}) ||
            !saveChartNote(book, {{}, book.today().addDays(-40), QStringLiteral("Street fair")}))
            m_isWell = false;
        m_program.openBook()->feed.reloadNow();
        settle();
        rest();
        window.resize(kWholePage);
        take(QStringLiteral("insights-whole"));
        window.resize(before);
    }
    const auto takeOpened = [&](const char* name, const char* button) {
        if (!wants(QLatin1String(name)))
            return;
        if (auto* opens = page->findChild<QPushButton*>(QLatin1String(button)))
            opens->click();
        settle();
        for (QDialog* dialog : window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            takeWidget(QLatin1String(name), dialog);
            dialog->reject();
        }
        settle();
    };
    takeOpened("keyfigures", "allKeyFigures");
    takeOpened("figure", "figures");
    takeOpened("costs", "costsButton");
    takeOpened("chartnote", "addNote");
}

} // namespace vouchwell::pictures
