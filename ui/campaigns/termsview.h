#pragma once

#include "core/metrics/termsreport.h"
#include "core/print/pagesetup.h"
#include "ui/people/detailsview.h"

class QComboBox;
class QPushButton;

namespace vouchwell::ui {

class Workbench;

/// A terms sheet in a language that can be chosen, on the screen, on paper and as a PDF.
class TermsView : public DetailsView
{
    Q_OBJECT

public:
    explicit TermsView(Workbench& workbench, QWidget* parent = nullptr);

    /// `stored` are the texts that were published, by language; what is missing there is made from the rules.
    void setTerms(const TermsHead& head, const RuleSet& rules, const QMap<QString, QString>& stored);
    /// Two letters.
    QString language() const;

private:
    void addLanguages();
    QPushButton* addButton(const char* name, const QString& text, void (TermsView::*slot)());
    void showTerms();
    ReportTable table() const;
    PageSetup pageSetup() const;
    QLocale termsLocale() const;
    void print();
    void savePdf();

    Workbench& m_workbench;
    QComboBox* m_language;
    TermsHead m_head;
    QMap<QString, QString> m_terms;
};

} // namespace vouchwell::ui
