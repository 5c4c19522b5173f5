#include "ui/leaderboard/seasonsdialog.h"

#include "core/actions/seasons.h"
#include "core/actions/segments.h"
#include "core/base/text.h"
#include "core/metrics/boardwords.h"
#include "core/storage/book.h"
#include "ui/people/dayfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/bookjob.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

SeasonsDialog::SeasonsDialog(Workbench& workbench, QWidget* parent)
    : ListDialog(workbench, tr("Seasons"), tr("New season"), parent)
{
    setObjectName(QStringLiteral("seasonsDialog"));
    createSeasonFields();
    m_closeSeason = new QPushButton(tr("&Freeze the places"));
    m_closeSeason->setObjectName(QStringLiteral("closeSeason"));
    m_closeSeason->setAutoDefault(false);
    m_closeSeason->setToolTip(tr("Closes a season that is over: what is corrected later changes its places no more"));
    buttons()->insertWidget(1, m_closeSeason);
    connect(m_closeSeason, &QPushButton::clicked, this, &SeasonsDialog::closeSelected);
    connect(&workbench, &Workbench::writingChanged, this, &SeasonsDialog::check);
    readAll({});
}

void SeasonsDialog::createSeasonFields()
{
    const QDate today = bench().book().today();
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("name"));
    form()->addRow(tr("&Name"), m_name);
    m_from = new DayField(today, tr("First day"));
    m_from->setObjectName(QStringLiteral("from"));
    form()->addRow(tr("First da&y"), m_from);
    m_to = new DayField(today, tr("Last day"));
    m_to->setObjectName(QStringLiteral("to"));
    form()->addRow(tr("&Last day"), m_to);
    const auto addBox = [&](const char* name, const QString& label) {
        auto* box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        form()->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &SeasonsDialog::check);
        return box;
    };
    m_metric = addBox("metric", tr("Ranked &by"));
    m_fairness = addBox("fairness", tr("F&airness"));
    m_ties = addBox("ties", tr("E&qual values"));
    m_segment = addBox("segment", tr("F&or"));
    for (const LeaderMetric metric : leaderMetrics())
        m_metric->addItem(leaderMetricName(metric), toStored(metric));
    for (const Fairness fairness : {Fairness::Raw, Fairness::PerYear, Fairness::Adjusted})
        m_fairness->addItem(fairnessName(fairness), toStored(fairness));
    for (const TieRule ties : {TieRule::Competition, TieRule::Dense, TieRule::RowNumber})
        m_ties->addItem(tieRuleName(ties), toStored(ties));
    m_segment->addItem(tr("Everybody"), qint64(0));
    const Result<std::vector<Segment>> segments = savedSegments(bench().book());
    for (const Segment& segment : segments ? *segments : std::vector<Segment>())
        m_segment->addItem(displayText(segment.name), segment.id.value);
    connect(m_name, &QLineEdit::textChanged, this, &SeasonsDialog::check);
    connect(m_from, &QDateEdit::dateChanged, this, &SeasonsDialog::check);
    connect(m_to, &QDateEdit::dateChanged, this, &SeasonsDialog::check);
}

void SeasonsDialog::readAll(SeasonId wanted)
{
    const Result<std::vector<Season>> seasons = savedSeasons(bench().book());
    if (!seasons)
        return bench().report(seasons.failure());
    m_seasons = *seasons;
    QStringList names;
    int position = -1;
    for (const Season& season : m_seasons) {
        if (season.id == wanted)
            position = int(names.size());
        names << (season.isClosed() ? tr("%1 (closed)").arg(season.name) : season.name);
    }
    setRecords(names, position);
}

void SeasonsDialog::showRecord()
{
    const int position = selected();
    const QDate today = bench().book().today();
    const QDate month(today.year(), today.month(), 1);
    Season season = position < 0 ? Season() : m_seasons[size_t(position)];
    if (position < 0) {
        season.from = month;
        season.to = month.addMonths(1).addDays(-1);
        season.metric = toStored(LeaderMetric::Conversions);
        season.fairness = toStored(Fairness::Raw);
        season.ties = toStored(TieRule::Competition);
    }
    const auto choose = [](QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(std::max(0, box->findData(data)));
    };
    m_isShowing = true;
    m_name->setText(season.name);
    m_from->setDate(season.from);
    m_to->setDate(season.to);
    choose(m_metric, season.metric);
    choose(m_fairness, season.fairness);
    choose(m_ties, season.ties);
    choose(m_segment, season.segment.value);
    m_isShowing = false;
    check();
}

Season SeasonsDialog::entered() const
{
    const int position = selected();
    Season season;
    season.id = position < 0 ? SeasonId() : m_seasons[size_t(position)].id;
    season.name = simplifiedName(m_name->text());
    season.from = m_from->date();
    season.to = m_to->date();
    season.metric = m_metric->currentData().toString();
    season.fairness = m_fairness->currentData().toString();
    season.ties = m_ties->currentData().toString();
    season.segment = {m_segment->currentData().toLongLong()};
    return season;
}

void SeasonsDialog::check()
{
    if (m_isShowing)
        return;
    const int position = selected();
    const Season* kept = position < 0 ? nullptr : &m_seasons[size_t(position)];
    const bool isClosed = kept && kept->isClosed();
    for (QWidget* field : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to),
                           static_cast<QWidget*>(m_metric), static_cast<QWidget*>(m_fairness),
                           static_cast<QWidget*>(m_ties), static_cast<QWidget*>(m_segment)})
        field->setEnabled(!isClosed);
    setDeletable(kept != nullptr);
    const bool isOver = kept && kept->to < bench().book().today();
    m_closeSeason->setVisible(kept && !isClosed);
    m_closeSeason->setEnabled(isOver && writeObstacle(bench()).isEmpty());
    note()->setText(isClosed || isOver || !kept
                        ? QString()
                        : tr("It runs until %1; its places can be frozen after that.")
                              .arg(bench().locale().toString(kept->to, QStringLiteral("d MMM yyyy"))));
    const bool hasName = !m_name->text().trimmed().isEmpty();
    setObstacle(isClosed                        ? tr("The season is closed: its places stay as they were.")
                : !hasName                      ? tr("Please give the season a name.")
                : m_from->date() > m_to->date() ? tr("The last day of the season lies before its first one.")
                                                : QString());
}

void SeasonsDialog::save()
{
    const Result<SeasonId> saved = saveSeason(bench().book(), entered());
    if (!saved)
        return setObstacle(saved.failure().text);
    bench().tell(tr("The season %1 is saved.").arg(displayText(simplifiedName(m_name->text()))));
    readAll(*saved);
    Q_EMIT seasonChosen(*saved);
}

void SeasonsDialog::remove()
{
    const Season season = m_seasons[size_t(selected())];
    if (const Result<Done> gone = deleteSeason(bench().book(), season.id); !gone)
        return setObstacle(gone.failure().text);
    bench().tell(tr("The season %1 is deleted. Undo brings it back.").arg(displayText(season.name)));
    readAll({});
}

void SeasonsDialog::closeSelected()
{
    const SeasonId id = m_seasons[size_t(selected())].id;
    const QPointer<SeasonsDialog> self(this);
    const auto done = [self, id](const Result<Done>& closed) {
        if (!self)
            return;
        if (!closed)
            return self->setObstacle(closed.failure().text);
        self->readAll(id);
        Q_EMIT self->seasonChosen(id);
    };
    if (bench().book().path() == u":memory:") // no worker can see it
        return done(closeSeason(bench().book(), id));
    runBookJob(
        bench(), tr("A season is being closed."), Book::Mode::ReadWrite,
        [id](Book& book, const std::stop_token& stop) { return closeSeason(book, id, stop); }, done);
}

} // namespace vouchwell::ui
