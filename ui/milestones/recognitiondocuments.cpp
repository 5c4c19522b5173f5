#include "ui/milestones/recognitiondocuments.h"

#include "core/print/certificateprinter.h"
#include "core/print/reportprinter.h"
#include "core/storage/book.h"
#include "core/storage/challengestore.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace vouchwell::ui {

namespace {

class DocumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecognitionDocuments)
};

PageSetup recognitionPaper(const Workbench& workbench, Qt::LayoutDirection direction)
{
    PageSetup setup;
    setup.paper = paperFor(workbench.book().shop().country);
    setup.direction = direction;
    setup.locale = workbench.locale();
    setup.printedOn = workbench.book().today();
    setup.fileName = QFileInfo(workbench.book().path()).fileName();
    return setup;
}

/// Empty where the person changed their mind.
QString askForPdf(Workbench& workbench, QWidget* window, const QString& title, const QString& name)
{
    const QString path = workbench.prompts().saveFile(window, {title,
                                                               workbench.session().lastFolder(),
                                                               name + QLatin1String(".pdf"),
                                                               {DocumentTexts::tr("PDF (*.pdf)")},
                                                               QStringLiteral("pdf")});
    if (!path.isEmpty())
        workbench.session().setLastFolder(QFileInfo(path).path());
    return path;
}

void tellSaved(Workbench& workbench, const Result<Done>& written, const QString& path)
{
    if (written)
        workbench.tell(DocumentTexts::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        workbench.report(written.failure());
}

} // namespace

void saveCertificates(Workbench& workbench, QWidget* window, const std::vector<Certificate>& certificates,
                      const QString& name)
{
    const QString path = askForPdf(workbench, window, DocumentTexts::tr("Save the certificates"), name);
    if (!path.isEmpty())
        tellSaved(
            workbench,
            CertificatePrinter(certificates, recognitionPaper(workbench, window->layoutDirection())).writePdf(path),
            path);
}

std::vector<Certificate> certificatesOf(const Workbench& workbench, const Recognition& recognition,
                                        const ChallengeCase& one)
{
    const ShopSettings& shop = workbench.book().shop();
    std::vector<Certificate> certificates;
    for (const Award& award : one.awards)
        certificates.push_back(prizeCertificate(recognition.nameOf(award.person), one.challenge, award.place, shop.name,
                                                shop.currency, workbench.locale()));
    return certificates;
}

void saveProtocol(Workbench& workbench, QWidget* window, const Recognition& recognition, const ChallengeCase& c)
{
    const QString path = askForPdf(workbench, window, DocumentTexts::tr("Save the protocol"),
                                   DocumentTexts::tr("Protocol of %1").arg(c.challenge.name));
    if (path.isEmpty())
        return;
    try {
        const std::vector<ChallengeDraw> draws = ChallengeStore(workbench.book().database()).drawsOf(c.challenge.id);
        // Of several decisions the one that was made first and stands.
        const auto standing = std::find_if(draws.begin(), draws.end(), [&](const ChallengeDraw& one) {
            return !c.awards.empty() && one.id == c.awards.front().draw;
        });
        const ChallengeDraw& draw = standing == draws.end() ? draws.back() : *standing;
        const ShopSettings& shop = workbench.book().shop();
        const ReportTable report = decisionReport(
            {c.challenge, draw.seed, draw.boardHash, boardFrom(draw.board), boardFrom(draw.winners), draw.on,
             draw.recordedBy},
            [&](PersonId person) { return recognition.nameOf(person); }, shop.name, shop.currency, workbench.locale());
        const Result<ReportPrinter> pages =
            ReportPrinter::layout(report, recognitionPaper(workbench, window->layoutDirection()));
        tellSaved(workbench, pages ? pages->writePdf(path) : Result<Done>(pages.failure()), path);
    } catch (const StorageError& error) {
        workbench.report(error.toFailure());
    }
}

} // namespace vouchwell::ui
