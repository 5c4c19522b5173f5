#include "ui/insights/figuredialog.h"

#include "core/base/task.h"
#include "core/metrics/numbertables.h"
#include "core/metrics/periodtext.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vouchwell::ui {

FigureDialog* FigureDialog::open(Workbench& bench, const InsightAnswers& answers, Kpi kpi,
                                 const vouchwell::Period& period, QWidget* parent)
{
    auto* dialog = new FigureDialog(bench, answers, kpi, period, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
    return dialog;
}

FigureDialog::FigureDialog(Workbench& bench, const InsightAnswers& answers, Kpi kpi, const vouchwell::Period& period,
                           QWidget* parent)
    : TableDialog(bench, parent)
{
    setObjectName(QStringLiteral("figureDialog"));
    const InsightChoice& choice = answers.choice;
    TableHead head = answers.head;
    if (period != choice.period)
        head.subtitle = periodInWords(period, head.locale) +
                        (choice.filterText.isEmpty() ? QString() : QStringLiteral(" · ") + choice.filterText);
    ReportTable waiting;
    waiting.title = kpiDefinition(kpi).title;
    waiting.subtitle = head.subtitle;
    showTable(std::move(waiting), {}, {});
    setPlaceholder(tr("Reading…"));
    auto* explanation = new PlainLabel;
    explanation->setObjectName(QStringLiteral("explanation"));
    explanation->setWordWrap(true);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    top()->addWidget(explanation);
    table()->setFocus();
    struct Found
    {
        QString explanation;
        KpiRows rows;
    };
    runTask(
        this,
        [numbers = answers.numbers, kpi, period, head](const std::stop_token&) {
            const QStringList lines = explainKpi(numbers->kpi(kpi, period), period, head.currency, head.locale);
            Found found{lines.join(u'\n'), numbers->rows(kpi, period, head.locale)};
            found.rows.table.subtitle = head.subtitle;
            return found;
        },
        [this, explanation](Found found) {
            setPlaceholder(tr("No single rows stand behind this figure."));
            explanation->setData(found.explanation);
            showTable(std::move(found.rows.table), std::move(found.rows.referrals), std::move(found.rows.people));
        });
}

void FigureDialog::offerBack(const std::function<void()>& goBack)
{
    auto* back = new QPushButton(tr("All &key figures…"));
    back->setObjectName(QStringLiteral("backToAll"));
    addButton(back);
    connect(back, &QPushButton::clicked, this, [this, goBack] {
        goBack();
        reject();
    });
}

void KeyFiguresDialog::open(Workbench& bench, const InsightAnswersPtr& answers, QWidget* parent)
{
    auto* dialog = new KeyFiguresDialog(bench, answers, parent);
    dialog->workOut();
    dialog->QDialog::open();
}

KeyFiguresDialog::KeyFiguresDialog(Workbench& bench, InsightAnswersPtr answers, QWidget* parent)
    : TableDialog(bench, parent), m_answers(std::move(answers))
{
    setObjectName(QStringLiteral("keyFiguresDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Metrics().lines(56), height());
    table()->setFocus();
}

void KeyFiguresDialog::workOut()
{
    ReportTable waiting;
    waiting.title = tr("All key figures");
    showTable(std::move(waiting), {}, {});
    setPlaceholder(tr("Reading…"));
    runTask(
        this,
        [answers = m_answers](const std::stop_token&) {
            ReportTable figures = kpiTable(*answers->numbers, answers->choice.period, answers->head.locale);
            figures.subtitle = answers->head.subtitle;
            return figures;
        },
        [this](ReportTable figures) { showFigures(std::move(figures), allKpis().front()); });
}

void KeyFiguresDialog::showFigures(ReportTable figures, Kpi current)
{
    showTable(std::move(figures), {}, {});
    const std::vector<Kpi>& all = allKpis();
    const auto row = std::find(all.begin(), all.end(), current) - all.begin();
    table()->setCurrentIndex(table()->model()->index(int(row), 0));
}

bool KeyFiguresDialog::canOpen(int row) const
{
    return row >= 0 && row < int(allKpis().size());
}

void KeyFiguresDialog::openRow(int row)
{
    if (!canOpen(row))
        return;
    const Kpi kpi = allKpis()[size_t(row)];
    // One window follows the other: a stack of them would have to be closed one by one.
    FigureDialog* figure = FigureDialog::open(bench(), *m_answers, kpi, m_answers->choice.period, parentWidget());
    figure->offerBack([bench = &bench(), answers = m_answers, parent = parentWidget(), figures = shown(), kpi] {
        auto* all = new KeyFiguresDialog(*bench, answers, parent);
        all->showFigures(figures, kpi);
        all->QDialog::open();
    });
    accept();
}

} // namespace vouchwell::ui
