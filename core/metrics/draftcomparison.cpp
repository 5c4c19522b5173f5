#include "core/metrics/draftcomparison.h"

#include "core/base/text.h"
#include "core/rules/termssheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(DraftComparison)
};

const QString kNothing = QStringLiteral("–");

class ComparisonTable
{
public:
    ComparisonTable(const RuleSet& inForce, const std::vector<ComparedRules>& drafts, const Currency& currency,
                    const QLocale& locale)
        : m_drafts(drafts), m_currency(currency), m_locale(locale)
    {
        m_terms.push_back(termsOf(inForce, {locale, nullptr}));
        for (const ComparedRules& draft : drafts)
            m_terms.push_back(termsOf(draft.rules, {locale, nullptr}));
    }

    ReportTable make()
    {
        m_table.title = ComparisonTexts::tr("Drafts side by side");
        m_table.currency = m_currency;
        addColumn(QStringLiteral("about"), QString());
        addColumn(QStringLiteral("in_force"), ComparisonTexts::tr("In force"));
        for (size_t i = 0; i < m_drafts.size(); ++i)
            addColumn(QStringLiteral("draft%1").arg(i + 1), displayText(m_drafts[i].name));
        if (!m_drafts.empty()) {
            const ReplayFigures& figures = m_drafts.front().figures;
            m_table.subtitle = ComparisonTexts::tr("On your history from %1 to %2")
                                   .arg(formatDate(figures.from, m_locale), formatDate(figures.to, m_locale));
            addFigures();
        }
        addTerms();
        return std::move(m_table);
    }

private:
    void addColumn(const QString& key, const QString& title)
    {
        m_table.columns.push_back({key, title, ReportTable::Kind::Text, false});
    }

    QString money(qint64 minor) const { return formatMoney({minor, m_currency}, m_locale); }
    QString number(qint64 number) const { return m_locale.toString(number); }

    template<typename TextOf>
    void addRow(const QString& title, TextOf textOf)
    {
        std::vector<QVariant> row{title, textOf(m_drafts.front().figures.now)};
        for (const ComparedRules& draft : m_drafts)
            row.emplace_back(textOf(draft.figures.draft));
        m_table.rows.push_back(std::move(row));
    }

    void addPeopleRow(const QString& title, int ReplayFigures::*people)
    {
        std::vector<QVariant> row{title, kNothing};
        for (const ComparedRules& draft : m_drafts)
            row.emplace_back(number(draft.figures.*people));
        m_table.rows.push_back(std::move(row));
    }

    void addFigures()
    {
        addRow(ComparisonTexts::tr("Cost of the rewards"), [this](const ReplaySide& s) { return money(s.costMinor); });
        addRow(ComparisonTexts::tr("What people get"), [this](const ReplaySide& s) { return money(s.valueMinor); });
        addRow(ComparisonTexts::tr("New customers"), [this](const ReplaySide& s) { return number(s.newCustomers); });
        addRow(ComparisonTexts::tr("Cost per new customer"), [this](const ReplaySide& s) {
            const std::optional<qint64> cost = costPerNewCustomer(s);
            return cost ? money(*cost) : kNothing;
        });
        addRow(ComparisonTexts::tr("Revenue for each unit of cost"), [this](const ReplaySide& s) {
            const std::optional<qint64> hundredths = returnHundredths(s);
            //: How many times the cost of the rewards came back as revenue
            return hundredths ? ComparisonTexts::tr("%1 times").arg(m_locale.toString(double(*hundredths) / 100, 'f', 2))
                              : kNothing;
        });
        addPeopleRow(ComparisonTexts::tr("People who get more"), &ReplayFigures::peopleWithMore);
        addPeopleRow(ComparisonTexts::tr("People who get less"), &ReplayFigures::peopleWithLess);
        addRow(ComparisonTexts::tr("Highest reward"), [this](const ReplaySide& s) { return money(s.highestMinor); });
        addRow(ComparisonTexts::tr("Rewards that a limit cut"), [this](const ReplaySide& s) { return number(s.capped); });
    }

    /// What is about the same thing stands side by side: the title of a part says what it is about.
    void addTerms()
    {
        QStringList titles;
        for (const std::vector<TermsPart>& terms : m_terms) {
            qsizetype place = 0;
            for (const TermsPart& part : terms) {
                const qsizetype known = titles.indexOf(part.title);
                if (known < 0)
                    titles.insert(place++, part.title);
                else
                    place = known + 1;
            }
        }
        for (const QString& title : titles)
            addTerm(title);
    }

    void addTerm(const QString& title)
    {
        std::vector<QVariant> row{title};
        for (const std::vector<TermsPart>& terms : m_terms) {
            QStringList sentences;
            for (const TermsPart& part : terms) {
                if (part.title == title)
                    sentences << part.sentences;
            }
            row.emplace_back(sentences.isEmpty() ? kNothing : sentences.join(u' '));
        }
        m_table.rows.push_back(std::move(row));
    }

    const std::vector<ComparedRules>& m_drafts;
    Currency m_currency;
    QLocale m_locale;
    std::vector<std::vector<TermsPart>> m_terms; ///< of what is in force, then of the drafts
    ReportTable m_table;
};

} // namespace

ReportTable draftComparison(const RuleSet& inForce, const std::vector<ComparedRules>& drafts, const Currency& currency,
                            const QLocale& locale)
{
    return ComparisonTable(inForce, drafts, currency, locale).make();
}

} // namespace vouchwell
