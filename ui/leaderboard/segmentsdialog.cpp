#include "ui/leaderboard/segmentsdialog.h"

#include "core/actions/segments.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/snapshot/segmentpeople.h"
#include "core/storage/book.h"
#include "core/storage/segmentreader.h"
#include "core/storage/storageerror.h"
#include "ui/people/dayfield.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// As many words as help; the field takes any.
constexpr size_t kExamples = 5;

QStringList wordsIn(const QLineEdit* field)
{
    QStringList words;
    for (const QString& part : field->text().split(u',')) {
        if (const QString word = simplifiedName(part); !word.isEmpty())
            words << word;
    }
    return words;
}

QString examplesOf(const std::vector<CountedWord>& words)
{
    QStringList examples;
    for (size_t i = 0; i < std::min(words.size(), kExamples); ++i)
        examples << displayText(words[i].word);
    return examples.join(QLatin1String(", "));
}

std::optional<bool> answerOf(const QComboBox* box)
{
    return box->currentIndex() == 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
}

int indexOf(std::optional<bool> answer)
{
    return !answer ? 0 : *answer ? 1 : 2;
}

} // namespace

SegmentsDialog::SegmentsDialog(Workbench& workbench, QWidget* parent)
    : ListDialog(workbench, tr("Segments"), tr("New segment"), parent)
{
    setObjectName(QStringLiteral("segmentsDialog"));
    createSegmentFields();
    readAll({});
}

SegmentsDialog::~SegmentsDialog()
{
    m_stop.request_stop();
}

void SegmentsDialog::createSegmentFields()
{
    const auto addLine = [&](const char* name, const QString& label) {
        auto* field = new QLineEdit;
        field->setObjectName(QLatin1String(name));
        form()->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &SegmentsDialog::check);
        return field;
    };
    m_name = addLine("name", tr("&Name"));
    m_tags = addLine("tags", tr("All of these &tags"));
    m_cities = addLine("cities", tr("One of these c&ities"));
    for (QLineEdit* field : {m_tags, m_cities})
        field->setPlaceholderText(tr("separated by commas"));
    const auto addDay = [&](const char* name, const QString& label, QCheckBox*& box, QDateEdit*& day) {
        box = new QCheckBox;
        box->setAccessibleName(label);
        box->setObjectName(QStringLiteral("has") + QLatin1String(name));
        day = new DayField(bench().book().today(), label);
        day->setObjectName(QLatin1String(name));
        auto* row = new QHBoxLayout;
        row->addWidget(box);
        row->addWidget(day, 1);
        form()->addRow(label, row);
        connect(box, &QCheckBox::toggled, this, &SegmentsDialog::check);
        connect(day, &QDateEdit::dateChanged, this, &SegmentsDialog::check);
    };
    addDay("From", tr("Customer since, from"), m_hasFrom, m_from);
    addDay("To", tr("Customer since, until"), m_hasTo, m_to);
    m_hasReferred = addAnswer("hasReferred", tr("&Referred somebody"), tr("Yes"), tr("No, nobody so far"));
    m_wasReferred = addAnswer("wasReferred", tr("Came by a re&ferral"), tr("Yes"), tr("No"));
    try {
        SegmentReader reader(bench().book().database());
        if (const QString tags = examplesOf(reader.knownTags()); !tags.isEmpty())
            m_tags->setPlaceholderText(tr("separated by commas, e.g. %1").arg(tags));
        if (const QString cities = examplesOf(reader.knownCities()); !cities.isEmpty())
            m_cities->setPlaceholderText(tr("separated by commas, e.g. %1").arg(cities));
    } catch (const StorageError& error) {
        bench().report(error.toFailure());
    }
}

QComboBox* SegmentsDialog::addAnswer(const char* name, const QString& label, const QString& yes, const QString& no)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems({tr("Does not matter"), yes, no});
    form()->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SegmentsDialog::check);
    return box;
}

void SegmentsDialog::readAll(SegmentId wanted)
{
    const Result<std::vector<Segment>> segments = savedSegments(bench().book());
    if (!segments)
        return bench().report(segments.failure());
    m_segments = *segments;
    QStringList names;
    int position = -1;
    for (const Segment& segment : m_segments) {
        if (segment.id == wanted)
            position = int(names.size());
        names << segment.name;
    }
    setRecords(names, position);
}

void SegmentsDialog::showRecord()
{
    const int position = selected();
    const Segment segment = position < 0 ? Segment() : m_segments[size_t(position)];
    const SegmentFilter& filter = segment.filter;
    m_isShowing = true;
    m_name->setText(segment.name);
    m_tags->setText(filter.tags.join(QLatin1String(", ")));
    m_cities->setText(filter.cities.join(QLatin1String(", ")));
    m_hasFrom->setChecked(filter.sinceFrom.isValid());
    m_hasTo->setChecked(filter.sinceTo.isValid());
    m_from->setDate(filter.sinceFrom.isValid() ? filter.sinceFrom : bench().book().today());
    m_to->setDate(filter.sinceTo.isValid() ? filter.sinceTo : bench().book().today());
    m_hasReferred->setCurrentIndex(indexOf(filter.hasReferred));
    m_wasReferred->setCurrentIndex(indexOf(filter.wasReferred));
    m_isShowing = false;
    setDeletable(position >= 0);
    check();
}

Segment SegmentsDialog::entered() const
{
    const int position = selected();
    Segment segment;
    segment.id = position < 0 ? SegmentId() : m_segments[size_t(position)].id;
    segment.name = simplifiedName(m_name->text());
    segment.filter = {wordsIn(m_tags),
                      wordsIn(m_cities),
                      m_hasFrom->isChecked() ? m_from->date() : QDate(),
                      m_hasTo->isChecked() ? m_to->date() : QDate(),
                      answerOf(m_hasReferred),
                      answerOf(m_wasReferred)};
    return segment;
}

void SegmentsDialog::check()
{
    if (m_isShowing)
        return;
    m_from->setEnabled(m_hasFrom->isChecked());
    m_to->setEnabled(m_hasTo->isChecked());
    const Segment segment = entered();
    const QString problem = problemOf(segment.filter);
    setObstacle(problem.isEmpty() && segment.name.isEmpty() ? tr("Please give the segment a name.") : problem);
    count(segment.filter);
}

void SegmentsDialog::count(const SegmentFilter& filter)
{
    const SnapshotPtr snapshot = bench().snapshot();
    m_stop.request_stop();
    const quint64 number = ++m_counted;
    if (!snapshot || bench().isWriting())
        return note()->setText({});
    Book& book = bench().book();
    if (book.path() == u":memory:") { // no worker can see it
        const Result<PeopleChoice> people = peopleIn(book, *snapshot, filter);
        return people ? showCount(countChosen(*snapshot, *people)) : note()->setData(people.failure().text);
    }
    m_stop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), snapshot,
         filter](const std::stop_token& stop) -> Result<qint64> {
            Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            if (!own)
                return own.failure();
            const Result<PeopleChoice> people = peopleIn(**own, *snapshot, filter, stop);
            if (!people)
                return people.failure();
            return countChosen(*snapshot, *people);
        },
        [this, number](const Result<qint64>& people) {
            if (number != m_counted)
                return;
            if (people)
                showCount(*people);
            else
                note()->setData(people.failure().text);
        });
}

void SegmentsDialog::showCount(qint64 people)
{
    note()->setText(tr("%n people are in it.", nullptr, int(people)));
}

void SegmentsDialog::save()
{
    const Result<SegmentId> saved = saveSegment(bench().book(), entered());
    if (!saved)
        return setObstacle(saved.failure().text);
    bench().tell(tr("The segment %1 is saved.").arg(displayText(simplifiedName(m_name->text()))));
    readAll(*saved);
}

void SegmentsDialog::remove()
{
    const Segment segment = m_segments[size_t(selected())];
    if (const Result<Done> gone = deleteSegment(bench().book(), segment.id); !gone)
        return setObstacle(gone.failure().text);
    bench().tell(tr("The segment %1 is deleted. Undo brings it back.").arg(displayText(segment.name)));
    readAll({});
}

} // namespace vouchwell::ui
