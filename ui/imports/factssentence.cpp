#include "ui/imports/factssentence.h"

#include "core/transfer/sumrows.h"
#include "ui/imports/importtexts.h"

#include <algorithm>
#include <array>

namespace vouchwell::ui {

namespace {

constexpr size_t kHeaderChoices = 12;
constexpr qsizetype kShownOfRow = 60;

int countForPlural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString beginningOf(const QStringList& cells)
{
    QStringList filled;
    for (const QString& cell : cells) {
        if (!cell.trimmed().isEmpty())
            filled << cell.simplified();
    }
    const QString text = filled.join(QStringLiteral(" · "));
    return text.size() > kShownOfRow ? text.left(kShownOfRow) + u'…' : text;
}

/// Columns of dates or amounts that their values, the country or a person decided about.
template<typename IsMeant>
std::vector<int> columnsWhere(const TableProfile& profile, IsMeant isMeant)
{
    std::vector<int> columns;
    for (const ColumnPlan& plan : profile.columns) {
        if (isMeant(plan))
            columns.push_back(plan.index);
    }
    return columns;
}

/// One list of all columns where they agree, else one list each.
template<typename ValueOf>
std::vector<std::vector<int>> agreeing(const std::vector<int>& columns, ValueOf valueOf)
{
    if (columns.empty())
        return {};
    if (std::all_of(columns.begin(), columns.end(),
                    [&](int column) { return valueOf(column) == valueOf(columns.front()); }))
        return {columns};
    std::vector<std::vector<int>> each;
    for (const int column : columns)
        each.push_back({column});
    return each;
}

} // namespace

FactsSentence::FactsSentence(const QLocale& locale, QWidget* parent) : WordSentence(parent), m_locale(locale) {}

void FactsSentence::showProfile(const TableProfile& profile)
{
    m_profile = profile;
    clear();
    addFormat();
    addHeader();
    addSums();
    addDates();
    addAmounts();
    //: "6 rows", "9 columns"
    add(tr("%1, %2.").arg(tr("%Ln row(s)", nullptr, countForPlural(profile.rows)),
                          tr("%Ln column(s)", nullptr, int(profile.columns.size()))));
}

WordChoice FactsSentence::readAnew(const QString& text, bool isChosen, const std::function<void(TableOptions&)>& change)
{
    return {text, isChosen, [this, change] {
                TableOptions options = m_profile.options;
                change(options);
                Q_EMIT optionsChosen(options);
            }};
}

void FactsSentence::addFormat()
{
    const TableFacts& facts = m_profile.facts;
    if (facts.isWorkbook())
        add(tr("Read from the sheet %1."), {sheetWord()});
    else if (facts.format == TableFacts::Format::VCard)
        add(tr("Read as an address book (vCard) in %1."), {encodingWord()});
    else
        add(tr("Read as %1 text, separated by %2."), {encodingWord(), separatorWord()});
}

SentenceWord FactsSentence::encodingWord()
{
    const QString taken = m_profile.facts.encoding;
    QStringList names{QStringLiteral("UTF-8"),        QStringLiteral("windows-1252"), QStringLiteral("windows-1250"),
                      QStringLiteral("windows-1251"), QStringLiteral("windows-1253"), QStringLiteral("windows-1254")};
    for (const EncodingChoice& choice : m_profile.facts.encodings)
        names << choice.encoding;
    names << taken;
    SentenceWord word{encodingTitle(taken), QStringLiteral("encodingButton"), {}};
    QStringList titles;
    for (const QString& name : names) {
        const QString title = encodingTitle(name);
        if (titles.contains(title))
            continue;
        titles << title;
        word.choices.push_back(
            readAnew(title, title == word.text, [name](TableOptions& options) { options.encoding = name; }));
    }
    return word;
}

SentenceWord FactsSentence::separatorWord()
{
    const QChar taken = m_profile.facts.separator;
    QList<QChar> separators{u',', u';', u'\t', u'|'};
    if (!separators.contains(taken))
        separators << taken;
    SentenceWord word{separatorTitle(taken), QStringLiteral("separatorButton"), {}};
    for (const QChar separator : separators)
        word.choices.push_back(readAnew(separatorTitle(separator), separator == taken,
                                        [separator](TableOptions& options) { options.separator = separator; }));
    return word;
}

SentenceWord FactsSentence::sheetWord()
{
    const TableFacts& facts = m_profile.facts;
    SentenceWord word{tr("“%1”").arg(facts.sheet), QStringLiteral("sheetButton"), {}};
    for (const SheetInfo& sheet : facts.sheets) {
        if (facts.sheets.size() > 1)
            word.choices.push_back(readAnew(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name,
                                            sheet.name == facts.sheet,
                                            [name = sheet.name](TableOptions& options) { options.sheet = name; }));
    }
    return word;
}

void FactsSentence::addHeader()
{
    if (m_profile.facts.format == TableFacts::Format::VCard)
        return;
    if (m_profile.headerRow > 0)
        add(tr("%1 is the header."),
            {headerWord(tr("Row %1").arg(m_locale.toString(m_profile.headerRow)), QStringLiteral("headerButton"))});
    else
        add(tr("There is %1."), {headerWord(tr("no header"), QStringLiteral("headerButton"))});
    if (m_profile.titleLines > 0)
        add(tr("Passed over above it: %1."),
            {headerWord(tr("%Ln line(s)", nullptr, int(m_profile.titleLines)), QStringLiteral("titlesButton"))});
}

SentenceWord FactsSentence::headerWord(const QString& text, const QString& name)
{
    SentenceWord word{text, name, {}};
    for (const SheetRow& row : m_profile.top) {
        const bool isHeader = row.number == m_profile.headerRow;
        if (word.choices.size() < kHeaderChoices || isHeader)
            word.choices.push_back(
                readAnew(tr("Row %1: %2").arg(m_locale.toString(row.number), beginningOf(row.cells)), isHeader,
                         [number = row.number](TableOptions& options) { options.headerRow = number; }));
    }
    word.choices.push_back(readAnew(tr("There is no header"), m_profile.headerRow == 0,
                                    [](TableOptions& options) { options.headerRow = 0; }));
    return word;
}

void FactsSentence::addSums()
{
    const int count = countForPlural(sumCount(m_profile));
    if (count == 0)
        return;
    const bool areRows = m_profile.options.areSumsRows.value_or(false);
    const SentenceWord word{tr("%Ln sum(s)", nullptr, count),
                            QStringLiteral("sumsButton"),
                            {readAnew(tr("Leave out rows that look like sums"), !areRows,
                                      [](TableOptions& options) { options.areSumsRows = false; }),
                             readAnew(tr("Read them like all other rows"), areRows,
                                      [](TableOptions& options) { options.areSumsRows = true; })}};
    add(areRows ? tr("Read like all other rows: %1.") : tr("Left out: %1."), {word});
}

void FactsSentence::addDates()
{
    const std::vector<int> columns = columnsWhere(m_profile, [](const ColumnPlan& plan) {
        return isDateField(plan.field) && (plan.dates.proven() || plan.dates.isAmbiguous());
    });
    const auto lists = agreeing(columns, [this](int column) { return m_profile.columns[size_t(column)].dateOrder; });
    for (const std::vector<int>& list : lists) {
        if (lists.size() == 1)
            add(tr("Dates are read with %1."), {dateWord(list)});
        else
            add(tr("Dates in “%1” are read with %2."),
                {{m_profile.columns[size_t(list.front())].header, {}, {}}, dateWord(list)});
    }
}

SentenceWord FactsSentence::dateWord(const std::vector<int>& columns)
{
    const std::array<QString, 3> titles{tr("the day first"), tr("the month first"), tr("the year first")};
    const DateOrder taken = m_profile.columns[size_t(columns.front())].dateOrder;
    SentenceWord word{titles[size_t(taken)], QStringLiteral("datesButton%1").arg(columns.front()), {}};
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        word.choices.push_back({titles[size_t(order)], order == taken, [this, columns, order] {
                                    for (const int column : columns)
                                        setDateOrder(m_profile, column, order);
                                    Q_EMIT profileChosen(m_profile);
                                }});
    return word;
}

void FactsSentence::addAmounts()
{
    const bool isWorkbook = m_profile.facts.isWorkbook();
    const std::vector<int> columns = columnsWhere(m_profile, [isWorkbook](const ColumnPlan& plan) {
        // Numbers that a workbook stores as such have no mark of their own.
        const bool isStored = isWorkbook && plan.decimals.proven() == QChar(u'.');
        return isAmountField(plan.field) && !isStored && (plan.decimals.proven() || plan.decimals.isAmbiguous());
    });
    const auto lists = agreeing(columns, [this](int column) { return m_profile.columns[size_t(column)].decimalMark; });
    for (const std::vector<int>& list : lists) {
        if (lists.size() == 1)
            add(tr("Amounts are read with %1."), {amountWord(list)});
        else
            add(tr("Amounts in “%1” are read with %2."),
                {{m_profile.columns[size_t(list.front())].header, {}, {}}, amountWord(list)});
    }
}

SentenceWord FactsSentence::amountWord(const std::vector<int>& columns)
{
    const QChar taken = m_profile.columns[size_t(columns.front())].decimalMark;
    const auto title = [](QChar mark) { return mark == u',' ? tr("a decimal comma") : tr("a decimal point"); };
    SentenceWord word{title(taken), QStringLiteral("amountsButton%1").arg(columns.front()), {}};
    for (const QChar mark : {u',', u'.'})
        word.choices.push_back({title(mark), mark == taken, [this, columns, mark] {
                                    for (const int column : columns)
                                        setDecimalMark(m_profile, column, mark);
                                    Q_EMIT profileChosen(m_profile);
                                }});
    return word;
}

} // namespace vouchwell::ui
