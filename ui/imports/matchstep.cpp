#include "ui/imports/matchstep.h"

#include "core/actions/importmatching.h"
#include "core/storage/book.h"
#include "ui/imports/factssentence.h"
#include "ui/imports/matchingbar.h"
#include "ui/imports/matchrow.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace vouchwell::ui {

MatchStep::MatchStep(Workbench& bench, QWidget* parent)
    : Card({}, parent),
      m_bench(bench),
      m_facts(new FactsSentence(bench.locale())),
      m_bar(new MatchingBar(bench)),
      m_scroll(new QScrollArea)
{
    m_facts->setObjectName(QStringLiteral("matchFacts"));
    body()->addWidget(m_bar);
    body()->addWidget(m_facts);
    connect(m_bar, &MatchingBar::matchingChosen, this, &MatchStep::use);
    connect(m_bar, &MatchingBar::failed, this, &MatchStep::failed);
    m_scroll->setObjectName(QStringLiteral("matchScroll"));
    m_scroll->setAccessibleName(tr("Columns of your file"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
}

void MatchStep::addTitles(QGridLayout* grid)
{
    const QString titles[] = {tr("Your column"), tr("Examples"), tr("Goes into"), tr("How it is read")};
    for (int i = 0; i < 4; ++i)
        grid->addWidget(new PlainLabel(titles[i], PlainLabel::Role::Small), 0, i);
}

void MatchStep::setProfile(const TableProfile& profile, const ImportChoices& choices, const QString& origin)
{
    const Metrics m;
    m_profile = profile;
    m_choices = choices;
    m_bar->showProfile(profile, origin);
    const ReadingContext context{m_bench.book().shop().currency, m_bench.book().today(), m_bench.locale()};
    m_chosen.clear();
    m_rows.clear();
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, m.lines(0.5), 0);
    grid->setHorizontalSpacing(m.lines(1));
    grid->setVerticalSpacing(m.lines(0.45));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    grid->setColumnMinimumWidth(0, m.lines(5));
    grid->setColumnMinimumWidth(1, m.lines(7));
    addTitles(grid);
    int gridRow = 1;
    for (const ColumnPlan& column : profile.columns) {
        auto* row = new MatchRow(profile.kind, context, grid, gridRow, inside);
        connectRow(row, column.index);
        m_rows.push_back(row);
        gridRow += MatchRow::kGridRows;
    }
    grid->setRowStretch(gridRow, 1);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // the scroll area has just switched it on
    showAll();
}

void MatchStep::updateProfile(const TableProfile& profile)
{
    m_profile = profile;
    showAll();
}

const QString& MatchStep::origin() const
{
    return m_bar->origin();
}

void MatchStep::connectRow(MatchRow* row, int column)
{
    connect(row, &MatchRow::fieldChosen, this, [this, column](ImportField field) { changeField(column, field); });
    connect(row, &MatchRow::dateOrderChosen, this, [this, column](DateOrder order) {
        setDateOrder(m_profile, column, order);
        showAll();
    });
    connect(row, &MatchRow::decimalMarkChosen, this, [this, column](QChar mark) {
        setDecimalMark(m_profile, column, mark);
        showAll();
    });
}

void MatchStep::use(const ColumnMatching& matching)
{
    if (optionsWith(m_profile, matching) != m_profile.options) {
        Q_EMIT readingRequested(matching);
        return;
    }
    m_chosen.clear();
    applyMatching(m_profile, matching, m_choices);
    showAll();
}

void MatchStep::changeField(int column, ImportField field)
{
    m_chosen.insert(column);
    setField(m_profile, column, field, m_choices);
    showAll();
}

void MatchStep::showAll()
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(m_profile.columns[i], m_chosen.contains(int(i)));
    m_facts->showProfile(m_profile);
    m_bar->setMatching(matchingOf(m_profile));
    Q_EMIT profileChanged();
}

} // namespace vouchwell::ui
