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

/// A term with what it is about: a rule by its key, which stays when its name changes.
struct ComparedTerm
{
    QString key;
    QString title;
    QString text;
};

template<typename Terms>
auto findTerm(Terms& terms, const QString& key)
{
    return std::find_if(terms.begin(), terms.end(), [&](const ComparedTerm& term) { return term.key == key; });
}

/// termsOf(): who counts, one part for each rule, and the limits where there are any.
std::vector<ComparedTerm> comparedTerms(const RuleSet& rules, const QLocale& locale)
{
    const std::vector<TermsPart> parts = termsOf(rules, {locale, nullptr});
    std::vector<ComparedTerm> terms;
    for (size_t i = 0; i < parts.size(); ++i) {
        QString key = i == 0 ? QStringLiteral("who counts") : QStringLiteral("limits");
        if (i > 0 && i <= rules.rules.size())
            key = QStringLiteral("rule ") + rules.rules[i - 1].key;
        terms.push_back({key, parts[i].title, parts[i].sentences.join(u' ')});
    }
    return terms;
}

class ComparisonTable
{
public:
    ComparisonTable(const RuleSet& inForce, const std::vector<ComparedRules>& drafts, const Currency& currency,
                    const QLocale& locale)
        : m_drafts(drafts), m_currency(currency), m_locale(locale)
    {
        m_terms.push_back(comparedTerms(inForce, locale));
        for (const ComparedRules& draft : drafts)
            m_terms.push_back(comparedTerms(draft.rules, locale));
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
            return hundredths ? ComparisonTexts::tr("%1 ×").arg(m_locale.toString(double(*hundredths) / 100, 'f', 2))
                              : kNothing;
        });
        addPeopleRow(ComparisonTexts::tr("People who get more"), &ReplayFigures::peopleWithMore);
        addPeopleRow(ComparisonTexts::tr("People who get less"), &ReplayFigures::peopleWithLess);
        addRow(ComparisonTexts::tr("Highest reward"), [this](const ReplaySide& s) { return money(s.highestMinor); });
        addRow(ComparisonTexts::tr("Rewards that a limit cut"),
               [this](const ReplaySide& s) { return number(s.capped); });
    }

    void addTerms()
    {
        std::vector<ComparedTerm> terms; // in the order in which they are read
        for (const std::vector<ComparedTerm>& ofColumn : m_terms) {
            auto place = terms.begin();
            for (const ComparedTerm& term : ofColumn) {
                const auto known = findTerm(terms, term.key);
                place = known == terms.end() ? terms.insert(place, term) : known;
                ++place;
            }
        }
        for (const ComparedTerm& term : terms)
            addTerm(term);
    }

    /// What a draft leaves as it is takes no room: what changes stands out.
    void addTerm(const ComparedTerm& term)
    {
        std::vector<QVariant> row{term.title};
        const QString now = said(m_terms.front(), term.key);
        row.emplace_back(now.isEmpty() ? kNothing : now);
        for (size_t i = 1; i < m_terms.size(); ++i) {
            const QString then = said(m_terms[i], term.key);
            const bool isSame = !now.isEmpty() && then == now;
            row.emplace_back(isSame ? ComparisonTexts::tr("as in force") : then.isEmpty() ? kNothing : then);
        }
        m_table.rows.push_back(std::move(row));
    }

    static QString said(const std::vector<ComparedTerm>& terms, const QString& key)
    {
        const auto found = findTerm(terms, key);
        return found == terms.end() ? QString() : found->text;
    }

    const std::vector<ComparedRules>& m_drafts;
    Currency m_currency;
    QLocale m_locale;
    std::vector<std::vector<ComparedTerm>> m_terms; ///< of what is in force, then of the drafts
    ReportTable m_table;
};

} // namespace

ReportTable draftComparison(const RuleSet& inForce, const std::vector<ComparedRules>& drafts, const Currency& currency,
                            const QLocale& locale)
{
    return ComparisonTable(inForce, drafts, currency, locale).make();
}

} // namespace vouchwell
