#include "ui/rewards/whydialog.h"

#include "core/base/task.h"
#include "core/storage/book.h"
#include "ui/payouts/payoutmodel.h"
#include "ui/people/detailsview.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace vouchwell::ui {

void WhyDialog::open(Workbench& workbench, QWidget* parent, RewardId reward)
{
    if (workbench.isWriting())
        return workbench.tell(tr("%1 Please ask again when that is done.").arg(workbench.deed()));
    auto* dialog = new WhyDialog(workbench, reward, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

WhyDialog::WhyDialog(Workbench& workbench, RewardId reward, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_view(new DetailsView(tr("Why this amount?")))
{
    const Metrics m;
    setObjectName(QStringLiteral("whyDialog"));
    setWindowTitle(tr("Why this Amount?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.8));
    m_view->setObjectName(QStringLiteral("whyView"));
    column->addWidget(m_view, 1);
    createButtons();
    m_view->begin(reward.value);
    m_view->addMuted(tr("Working it out…"));
    m_view->end();
    resize(m.lines(34), m.lines(26));
    start(reward);
}

void WhyDialog::createButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.6));
    m_copy = new QPushButton(tr("Cop&y"));
    m_copy->setObjectName(QStringLiteral("copyWhy"));
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("closeWhy"));
    close->setDefault(true);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(close);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &WhyDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    close->setFocus();
}

void WhyDialog::start(RewardId reward)
{
    const Book& book = m_workbench.book();
    runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), locale = m_workbench.locale(),
         reward](const std::stop_token&) -> Result<RewardExplanation> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? explainReward(**own, reward, locale) : Result<RewardExplanation>(own.failure());
        },
        [this](const Result<RewardExplanation>& explanation) { take(explanation); });
}

void WhyDialog::take(const Result<RewardExplanation>& explanation)
{
    m_view->begin(explanation ? explanation->reward.value : 0);
    if (explanation)
        showSentences(*explanation);
    else
        m_view->addText(explanation.failure().text);
    m_view->end();
    m_copy->setEnabled(explanation.isOk());
}

void WhyDialog::showSentences(const RewardExplanation& explanation)
{
    QStringList lines{explanation.headline};
    const auto section = [&](const QString& title, const QStringList& sentences) {
        if (sentences.isEmpty())
            return;
        m_view->addSection(title);
        lines << QString() << title;
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            //: The number of a step, then its sentence
            const QString line = tr("%1. %2").arg(m_workbench.locale().toString(i + 1), sentences[i]);
            m_view->addText(line);
            lines << line;
        }
    };
    m_view->addHeading(explanation.headline, rewardStateTitle(explanation.state), toneOfReward(explanation.state));
    const QString rule = tr("Rule “%1”, version %2 of the rules.")
                             .arg(explanation.ruleName, m_workbench.locale().toString(explanation.version));
    m_view->addMuted(rule);
    lines << rule;
    section(tr("How it came about"), explanation.steps);
    section(tr("What would have been otherwise"), explanation.what);
    m_text = lines.join(u'\n');
    setAccessibleDescription(explanation.headline);
}

void WhyDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
    m_workbench.tell(tr("Copied: %1").arg(m_text.section(u'\n', 0, 0)));
}

} // namespace vouchwell::ui
