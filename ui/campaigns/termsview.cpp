#include "ui/campaigns/termsview.h"

#include "core/print/reportprinter.h"
#include "core/storage/book.h"
#include "translations/translations.h"
#include "ui/reports/printreport.h"
#include "ui/settings/preferences.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>

namespace vouchwell::ui {

TermsView::TermsView(Workbench& workbench, QWidget* parent)
    : DetailsView(tr("Terms sheet"), parent), m_workbench(workbench), m_language(new QComboBox)
{
    setObjectName(QStringLiteral("termsView"));
    setTitle(tr("Terms sheet"));
    addLanguages();
    addButton("printTerms", tr("&Print…"), &TermsView::print);
    addButton("saveTerms", tr("Save P&DF…"), &TermsView::savePdf);
}

void TermsView::addLanguages()
{
    m_language->setObjectName(QStringLiteral("termsLanguage"));
    m_language->setAccessibleName(tr("Language of the terms sheet"));
    for (const auto& [code, name] : offeredLanguages())
        m_language->addItem(name, code);
    m_language->setCurrentIndex(m_language->findData(shippedLanguage({m_workbench.locale().name()})));
    addHeaderWidget(m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TermsView::showTerms);
}

QPushButton* TermsView::addButton(const char* name, const QString& text, void (TermsView::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    addHeaderWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QString TermsView::language() const
{
    return m_language->currentData().toString();
}

QLocale TermsView::termsLocale() const
{
    return {QLocale(language()).language(), m_workbench.locale().territory()};
}

void TermsView::setTerms(const TermsHead& head, const RuleSet& rules, const QMap<QString, QString>& stored)
{
    m_head = head;
    m_terms = termsByLanguage(rules, shippedLanguages(), m_workbench.locale(), translatorOf);
    for (auto it = stored.begin(); it != stored.end(); ++it)
        m_terms.insert(it.key(), it.value());
    showTerms();
}

void TermsView::showTerms()
{
    const ReportTable sheet = table();
    begin(m_head.version);
    addMuted(sheet.subtitle);
    for (const TermsPart& part : termsFromText(m_terms.value(language()))) {
        addSection(part.title);
        for (const QString& sentence : part.sentences)
            addText(sentence);
    }
    end();
}

ReportTable TermsView::table() const
{
    const std::unique_ptr<QTranslator> translator = translatorOf(language());
    return termsReport(termsFromText(m_terms.value(language())), m_head, {termsLocale(), translator.get()});
}

PageSetup TermsView::pageSetup() const
{
    PageSetup setup;
    setup.paper = paperFor(m_workbench.book().shop().country);
    setup.orientation = QPageLayout::Portrait;
    setup.direction = layoutDirection();
    setup.locale = termsLocale();
    setup.printedOn = m_workbench.book().today();
    setup.fileName = QFileInfo(m_workbench.book().path()).fileName();
    return setup;
}

void TermsView::print()
{
    const ReportTable sheet = table();
    const Result<bool> printed = printReport(sheet, pageSetup(), this);
    if (!printed)
        m_workbench.report(printed.failure());
    else if (*printed)
        m_workbench.tell(tr("Sent to the printer: %1").arg(sheet.title));
}

void TermsView::savePdf()
{
    const ReportTable sheet = table();
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*\"<>|?\\p{C}]"));
    const QString path = m_workbench.prompts().saveFile(
        this, {tr("Save as PDF"),
               m_workbench.session().lastFolder(),
               QString(sheet.title).replace(notInNames, QStringLiteral("-")) + QStringLiteral(".pdf"),
               {tr("PDF documents (*.pdf)")},
               QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    m_workbench.session().setLastFolder(QFileInfo(path).path());
    const Result<ReportPrinter> pages = ReportPrinter::layout(sheet, pageSetup());
    const Result<Done> done = pages ? pages->writePdf(path) : Result<Done>(pages.failure());
    if (done)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(done.failure());
}

} // namespace vouchwell::ui
