#include "photographer.h"

#include "core/actions/ruledrafts.h"
#include "core/rules/ruletemplates.h"
#include "ui/rewards/ladderview.h"
#include "ui/rewards/replaypanel.h"
#include "ui/rewards/rewardspage.h"
#include "ui/rewards/ruleeditors.h"
#include "ui/rewards/rulesdraft.h"

#include <QDialog>
#include <QEventLoop>
#include <QPushButton>
#include <QScrollArea>
#include <QTextStream>

namespace vouchwell::pictures {

namespace {

const char* const kEditorPictures[] = {"rewards-sentence", "rewards-sale", "rewards-decay", "rewards-limits",
                                       "rewards-calendar"};

/// Rules in which every editor has something to show.
RuleSet richRules(const RuleSet& ladder, QDate today)
{
    RuleSet rules = withTemplate(ladder, RuleTemplate::DoubleInDecember, today);
    Rule bySize = rules.rules.front();
    bySize.key = freeKey(rules, QStringLiteral("size"));
    bySize.name = QStringLiteral("By the size of the sale");
    bySize.tiers.reset();
    bySize.isExtra = true;
    bySize.brackets = Brackets{true,
                               {{0, {RewardValue::Kind::Percent, 300}},
                                {5000, {RewardValue::Kind::Percent, 500}},
                                {20000, {RewardValue::Kind::Percent, 800}}}};
    bySize.decay.shape = Decay::Shape::Linear;
    bySize.decay.fromDays = 30;
    bySize.decay.toDays = 180;
    bySize.decay.floorBp = 2500;
    rules.rules.push_back(bySize);
    Cap ofReferrer;
    ofReferrer.window.kind = Window::Kind::Year;
    ofReferrer.amount = 15'000;
    ofReferrer.count = 12;
    Cap budget;
    budget.scope = Cap::Scope::Campaign;
    budget.window.kind = Window::Kind::Month;
    budget.amount = 50'000;
    rules.caps = {ofReferrer, budget};
    return rules;
}

} // namespace

void Photographer::draw(ui::RewardsPage& page, const QString& title, const RuleSet& rules)
{
    QEventLoop loop;
    QObject::connect(page.replay(), &ui::ReplayPanel::answered, &loop, &QEventLoop::quit);
    page.draft().change(title, rules);
    loop.exec();
}

void Photographer::takeRewards()
{
    const auto isOfRewards = [](const QString& id) { return id.startsWith(QLatin1String("rewards-")); };
    if (!m_order.pages.isEmpty() && std::none_of(m_order.pages.begin(), m_order.pages.end(), isOfRewards))
        return;
    ui::MainWindow& window = m_program.desk().window();
    window.showPage(QStringLiteral("rewards"));
    auto* page = qobject_cast<ui::RewardsPage*>(window.page(QStringLiteral("rewards")));
    if (!page) {
        QTextStream(stderr) << "vouchwell-pictures: there is no page of rewards" << Qt::endl;
        m_isWell = false;
        return;
    }
    const QDate today = m_program.openBook()->book->today();
    RuleSet rules = withTemplate(page->draft().rules(), RuleTemplate::ThreeSteps, today);
    rules = withTemplate(rules, RuleTemplate::MilestoneGift, today);
    draw(*page, QStringLiteral("usual"), rules);
    page->ladder()->setFocus();
    take(QStringLiteral("rewards-ladder"));
    takeDrafts(*page);
    RuleSet crowded = rules;
    std::vector<Step>& steps = crowded.rules.front().tiers->steps;
    const Step last = steps.back();
    steps.back().from = 6;
    steps.push_back({7, last.value, {}});
    steps.push_back({60, {last.value.kind, last.value.number * 2}, {}});
    draw(*page, QStringLiteral("crowded"), crowded);
    take(QStringLiteral("rewards-crowded"));
    draw(*page, QStringLiteral("rich"), richRules(rules, today));
    takeEditors(*page);
    takeMargin(*page);
    page->discard();
}

void Photographer::takeEditors(ui::RewardsPage& page)
{
    auto* editors = page.findChild<ui::RuleEditors*>();
    auto* scroll = page.findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
    for (int tab = 0; tab < editors->count(); ++tab) {
        // The sentence and the calendar are of the ladder, brackets and decay of the rule that has them.
        const bool isOfLast = tab == 1 || tab == 2;
        page.draft().selectRule(isOfLast ? int(page.draft().rules().rules.size()) - 1 : 0);
        editors->setCurrentIndex(tab);
        settle();
        scroll->ensureWidgetVisible(editors);
        take(QLatin1String(kEditorPictures[tab]));
    }
    scroll->ensureVisible(0, 0);
}

void Photographer::takeDrafts(ui::RewardsPage& page)
{
    Book& book = *m_program.openBook()->book;
    if (!wants(QStringLiteral("rewards-drafts")) && !wants(QStringLiteral("rewards-compare")))
        return;
    RuleSet other = page.draft().rules();
    other.rules.front().tiers->steps.back().value.number *= 2;
    for (const auto& [name, rules] : {std::pair("Generous last step", other), {"As drawn first", page.draft().rules()}})
        if (const Result<RuleDraftId> kept = keepDraft(book, page.campaign(), QLatin1String(name), rules); !kept)
            QTextStream(stderr) << "vouchwell-pictures: " << kept.failure().text << Qt::endl;
    page.showDrafts();
    settle();
    auto* drafts = m_program.desk().window().findChild<QDialog*>(QStringLiteral("draftsDialog"));
    if (wants(QStringLiteral("rewards-drafts")))
        takeWidget(QStringLiteral("rewards-drafts"), drafts);
    drafts->findChild<QPushButton*>(QStringLiteral("compareDrafts"))->click();
    settle();
    if (wants(QStringLiteral("rewards-compare")))
        takeWidget(QStringLiteral("rewards-compare"),
                   drafts->findChild<QDialog*>(QStringLiteral("compareDraftsDialog")));
    drafts->reject();
    settle();
}

void Photographer::takeMargin(ui::RewardsPage& page)
{
    const QString id = QStringLiteral("rewards-margin");
    if (!wants(id))
        return;
    page.findChild<QPushButton*>(QStringLiteral("setMargin"))->click();
    settle();
    auto* dialog = m_program.desk().window().findChild<QDialog*>(QStringLiteral("marginDialog"));
    takeWidget(id, dialog);
    dialog->reject();
}

} // namespace vouchwell::pictures
