#pragma once

#include "ui/imports/checklines.h"
#include "ui/widgets/dropbutton.h"

#include <QLocale>

namespace vouchwell::ui {

/// "Apply to all 12 like this": which rows the next decision is about.
class ScopeButton : public DropButton
{
    Q_OBJECT

public:
    explicit ScopeButton(const QLocale& locale, QWidget* parent = nullptr);

    CheckScope scope() const { return m_scope; }
    /// Offers what there is for the line, and begins with the chosen rows; hidden where there are no others like it.
    void offer(const CheckLines& lines, const CheckLine& line, int chosenRows);

private:
    void offerProblems(const CheckLines& lines, const RowProblem& problem);
    void offerProposals(const CheckLines& lines, const SameProposal& proposal);
    void offerSales(const CheckLines& lines);
    void addScope(CheckScope scope, const QString& title);
    void choose(CheckScope scope, const QString& title);

    QLocale m_locale;
    CheckScope m_scope = CheckScope::Chosen;
};

} // namespace vouchwell::ui
