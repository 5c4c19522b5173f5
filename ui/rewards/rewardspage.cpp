#include "ui/rewards/rewardspage.h"

#include "core/base/text.h"
#include "core/metrics/affordability.h"
#include "core/metrics/campaignreport.h"
#include "core/rules/rulescheck.h"
#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "ui/campaigns/rulesdialog.h"
#include "ui/campaigns/termsview.h"
#include "ui/people/recordpage.h"
#include "ui/rewards/adviceview.h"
#include "ui/rewards/capseditor.h"
#include "ui/rewards/draftkeeper.h"
#include "ui/rewards/draftsdialog.h"
#include "ui/rewards/laddercard.h"
#include "ui/rewards/ladderview.h"
#include "ui/rewards/replaypanel.h"
#include "ui/rewards/ruleeditors.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTextDocument>

namespace vouchwell::ui {

namespace {

constexpr int kLeadingShare = 2;
constexpr int kTrailingShare = 1;

/// A button that has its word in the tool tip.
QPushButton* iconButton(PageHeader* header, const char* name, const QString& iconName, const QString& text)
{
    auto* button = new QPushButton(icon(iconName), {});
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    header->addControl(button);
    return button;
}

QPushButton* headerButton(PageHeader* header, const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    header->addControl(button);
    return button;
}

/// A tool tip of plain text that wraps; none for an empty one.
QString tipOf(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(displayText(text), Qt::WhiteSpaceNormal);
}

} // namespace

RewardsPage::RewardsPage(Workbench& workbench, QWidget* parent)
    : Page(tr("Rewards"), Body::Scrolls, parent),
      m_workbench(workbench),
      m_draft(new RulesDraft(this)),
      m_keeper(new DraftKeeper(workbench, *m_draft, this)),
      m_ladder(new LadderCard(*m_draft, workbench)),
      m_chooser(new QComboBox),
      m_problem(new NoticeBar(NoticeBar::Kind::Warn, {})),
      m_editors(new RuleEditors(*m_draft, workbench.book().today(), workbench.locale())),
      m_replay(new ReplayPanel(*m_draft, workbench)),
      m_advice(new AdviceView(*m_draft, workbench))
{
    setObjectName(QStringLiteral("rewardsPage"));
    createHeader();
    createColumns();
    connectParts();
}

RewardsPage::~RewardsPage()
{
    disconnect(m_draft, nullptr, this, nullptr);
    disconnect(m_draft->undoStack(), nullptr, this, nullptr);
    m_keeper->flush();
    if (m_workbench.undoStack() == m_draft->undoStack())
        m_workbench.setUndoStack(nullptr);
}

void RewardsPage::createHeader()
{
    m_chooser->setObjectName(QStringLiteral("draftCampaign"));
    m_chooser->setAccessibleName(tr("Campaign whose rules are drawn"));
    header()->addControl(m_chooser);
    m_undo = iconButton(header(), "undoDraft", QStringLiteral("undo-2"), tr("Undo"));
    m_redo = iconButton(header(), "redoDraft", QStringLiteral("redo-2"), tr("Redo"));
    m_terms = headerButton(header(), "draftTerms", tr("&Terms sheet"));
    m_discard = headerButton(header(), "discardDraft", tr("D&iscard"));
    QPushButton* drafts = headerButton(header(), "keptDrafts", tr("&Drafts…"));
    QPushButton* primary = header()->setPrimary(tr("Pu&blish…"), QStringLiteral("flag"));
    connect(m_undo, &QPushButton::clicked, m_draft->undoStack(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, m_draft->undoStack(), &QUndoStack::redo);
    connect(m_terms, &QPushButton::clicked, this, &RewardsPage::showTerms);
    connect(m_discard, &QPushButton::clicked, this, &RewardsPage::discard);
    connect(drafts, &QPushButton::clicked, this, &RewardsPage::showDrafts);
    connect(primary, &QPushButton::clicked, this, &RewardsPage::publish);
}

void RewardsPage::createColumns()
{
    const Metrics m;
    m_problem->setObjectName(QStringLiteral("rulesProblem"));
    m_problem->setDismissible(false);
    m_problem->hide();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(m.lines(0.85));
    auto* editors = new Card;
    editors->body()->addWidget(m_editors);
    auto* leading = new QVBoxLayout;
    auto* trailing = new QVBoxLayout;
    for (QVBoxLayout* column : {leading, trailing})
        column->setSpacing(m.lines(0.85));
    leading->addWidget(m_ladder);
    leading->addWidget(editors);
    leading->addStretch(1);
    trailing->addWidget(m_replay);
    trailing->addWidget(m_advice);
    trailing->addStretch(1);
    columns->addLayout(leading, kLeadingShare);
    columns->addLayout(trailing, kTrailingShare);
    content()->addWidget(m_problem);
    content()->addLayout(columns, 1);
}

LadderView* RewardsPage::ladder() const
{
    return m_ladder->view();
}

/// Where the ladder pays more than a new customer is worth, as far as the history can say.
void RewardsPage::showAffordable()
{
    const std::optional<RulesEvidence>& evidence = m_advice->evidence();
    const std::optional<Affordability> affordable = evidence ? affordabilityOf(*evidence) : std::nullopt;
    ladder()->setAffordable(affordable ? std::optional<qint64>(affordable->worthMinor) : std::nullopt);
}

void RewardsPage::connectParts()
{
    connect(m_draft, &RulesDraft::changed, this, &RewardsPage::showState);
    connect(m_draft->undoStack(), &QUndoStack::indexChanged, this, &RewardsPage::showUndo);
    connect(m_replay, &ReplayPanel::answered, this,
            [this] { m_editors->caps()->setUse(m_replay->figures()->limitUse); });
    connect(m_advice, &AdviceView::evidenceRead, this, &RewardsPage::showAffordable);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        m_chosen = m_campaigns[size_t(index)].id;
        refresh();
    });
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_workbench.feed(), &SnapshotFeed::snapshotChanged, this, refreshWhenSeen);
    connect(&m_workbench.book(), &Book::changed, this, refreshWhenSeen);
    connect(&m_workbench, &Workbench::writingChanged, this, &RewardsPage::showState);
}

void RewardsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_workbench.setUndoStack(m_draft->undoStack());
}

void RewardsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_keeper->flush();
    if (m_workbench.undoStack() == m_draft->undoStack())
        m_workbench.setUndoStack(nullptr);
}

void RewardsPage::refresh()
{
    if (m_workbench.isWriting() || !readCampaigns())
        return showState();
    showState();
    showUndo();
    m_ladder->setCampaign(m_chosen);
    m_replay->setCampaign(m_chosen);
    m_advice->setCampaign(m_chosen);
}

/// False where the book cannot be read.
bool RewardsPage::readCampaigns()
{
    try {
        m_campaigns = campaignsByState(CampaignStore(m_workbench.book().database()).all(), m_workbench.book().today());
        if (m_campaigns.empty())
            return false;
        auto chosen = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                   [&](const CampaignRecord& campaign) { return campaign.id == m_chosen; });
        if (chosen == m_campaigns.end())
            chosen = m_campaigns.begin();
        m_chosen = chosen->id;
        m_chooser->clear();
        for (const CampaignRecord& campaign : m_campaigns)
            m_chooser->addItem(displayText(campaign.name));
        m_chooser->setCurrentIndex(int(chosen - m_campaigns.begin()));
        m_chooser->setVisible(m_campaigns.size() > 1);
        m_keeper->open(*chosen);
        return true;
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
        return false;
    }
}

QString RewardsPage::versionSentence() const
{
    const QLocale locale = m_workbench.locale();
    const auto number = [&](int version) { return locale.toString(version); };
    const CampaignVersionRecord& inForce = m_keeper->inForce();
    const CampaignVersionRecord& newest = m_keeper->newest();
    QString sentence = tr("not in force yet");
    if (inForce.number > 0)
        sentence = inForce.effectiveFrom.isValid()
                       ? tr("in force: version %1 since %2")
                             .arg(number(inForce.number), formatDate(inForce.effectiveFrom, locale))
                       : tr("in force: version %1 from the beginning").arg(number(inForce.number));
    if (newest.id != inForce.id)
        sentence = tr("%1 · version %2 from %3")
                       .arg(sentence, number(newest.number), formatDate(newest.effectiveFrom, locale));
    if (m_draft->isChanged())
        //: "Version 4, draft · in force: version 3 since 1 June"
        sentence = tr("Version %1, draft · %2").arg(number(m_keeper->lastNumber() + 1), sentence);
    else if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

void RewardsPage::showState()
{
    header()->setSubtitle(versionSentence());
    const bool isPublished = m_keeper->newest().number > 0;
    m_discard->setEnabled(m_draft->isChanged() && isPublished);
    showProblem();
}

void RewardsPage::showUndo()
{
    const QUndoStack* stack = m_draft->undoStack();
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
    m_undo->setToolTip(tipOf(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Nothing to undo")));
    m_redo->setToolTip(tipOf(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Nothing to redo")));
}

/// The first thing that stands in the way of publishing.
void RewardsPage::showProblem()
{
    const QStringList problems = problemsOf(m_draft->rules());
    const QString obstacle = writeObstacle(m_workbench);
    QString reason = obstacle;
    if (reason.isEmpty() && !problems.isEmpty())
        reason = problems.first();
    else if (reason.isEmpty() && !m_draft->isChanged())
        reason = tr("Nothing is drawn that is not in force.");
    QPushButton* primary = header()->primary();
    primary->setEnabled(reason.isEmpty());
    primary->setToolTip(tipOf(reason));
    QString shown = problems.isEmpty() ? QString() : problems.first();
    if (problems.size() > 1)
        //: %1 is a whole sentence
        shown = tr("%1 (%Ln more after it)", nullptr, int(problems.size()) - 1).arg(shown);
    if (m_workbench.book().isReadOnly())
        shown = tr("This file is open for reading only: what is drawn here is not kept.");
    m_problem->setNotice(NoticeBar::Kind::Warn, displayText(shown));
    m_problem->setVisible(!shown.isEmpty());
}

void RewardsPage::publish()
{
    m_keeper->flush();
    if (header()->primary()->isEnabled())
        RulesDialog::showDraft(m_workbench, m_keeper->campaign(), window());
}

void RewardsPage::showDrafts()
{
    if (m_workbench.isWriting())
        return m_workbench.tell(writeObstacle(m_workbench));
    auto* dialog = new DraftsDialog(*m_draft, m_workbench, m_chosen, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RewardsPage::showTerms()
{
    const Metrics m;
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("draftTermsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Terms Sheet of the Draft"));
    auto* terms = new TermsView(m_workbench);
    terms->setTerms({m_workbench.book().shop().name, m_keeper->campaign().name, 0, {}}, m_draft->rules(), {});
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.lines(0.8), m.lines(0.8), m.lines(0.8), m.lines(0.8));
    column->addWidget(terms);
    dialog->resize(m.lines(40), m.lines(36));
    dialog->open();
}

void RewardsPage::discard()
{
    m_draft->change(tr("Discard the draft"), m_draft->inForce());
    m_workbench.tell(tr("The draft was discarded. This can be undone while the page is open."));
}

void registerDraftCommands(CommandCatalog& commands)
{
    const QString program = RewardsPage::tr("Program");
    commands.add({QStringLiteral("draft.publish"),
                  RewardsPage::tr("Publish the Dra&ft…"),
                  RewardsPage::tr("Make the rules that were drawn on the page Rewards the next version"),
                  QStringLiteral("flag"),
                  {},
                  program});
    commands.add({QStringLiteral("draft.terms"),
                  RewardsPage::tr("&Terms Sheet of the Draft"),
                  RewardsPage::tr("What the rules that are drawn say in plain language"),
                  QStringLiteral("file-text"),
                  {},
                  program});
}

} // namespace vouchwell::ui
