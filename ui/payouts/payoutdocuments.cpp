#include "ui/payouts/payoutdocuments.h"

#include "core/metrics/payoutpapers.h"
#include "core/print/receiptprinter.h"
#include "core/print/reportprinter.h"
#include "core/storage/book.h"
#include "ui/payouts/bankfiledialog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

PageSetup paperOf(const Workbench& workbench, Qt::LayoutDirection direction)
{
    PageSetup setup;
    setup.paper = paperFor(workbench.book().shop().country);
    setup.direction = direction;
    setup.locale = workbench.locale();
    setup.printedOn = workbench.book().today();
    setup.fileName = QFileInfo(workbench.book().path()).fileName();
    return setup;
}

} // namespace

PayoutDocuments::PayoutDocuments(Workbench& workbench, QWidget* parent)
    : QObject(parent), m_workbench(workbench), m_window(parent), m_button(new QPushButton(tr("&Documents")))
{
    m_button->setObjectName(QStringLiteral("payoutDocuments"));
    m_button->setFlat(true);
    auto* menu = new QMenu(m_button);
    m_button->setMenu(menu);
    const auto add = [this](const char* name, const QString& text, void (PayoutDocuments::*slot)()) {
        connect(addEntry(name, text), &QAction::triggered, this, slot);
    };
    add("bankFile", tr("&Bank file…"), &PayoutDocuments::askForBankFile);
    add("signatureSheet", tr("&Sheet to sign…"), &PayoutDocuments::saveSheet);
    add("receipts", tr("&Receipts…"), &PayoutDocuments::saveReceipts);
}

void PayoutDocuments::setPayout(PayoutId payout)
{
    m_payout = payout;
    m_note.clear();
    if (!payout.isValid())
        return;
    try {
        const auto files = PayoutFileStore(m_workbench.book().database()).files(payout);
        if (files.empty())
            return;
        const QDateTime madeAt = QDateTime::fromString(files.back().madeAt, Qt::ISODateWithMs);
        m_note =
            tr("Bank file made on %1 by %2")
                .arg(formatDate(madeAt.toTimeZone(m_workbench.book().shop().timeZone).date(), m_workbench.locale()),
                     files.back().madeBy);
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
}

QAction* PayoutDocuments::addEntry(const char* name, const QString& text)
{
    QAction* action = m_button->menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    return action;
}

void PayoutDocuments::askForBankFile()
{
    auto* dialog = new BankFileDialog(m_workbench, m_payout, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveFile(dialog->choice()); });
    dialog->open();
}

void PayoutDocuments::saveFile(const BankFileChoice& choice)
{
    const bool isCsv = choice.format == BankFormat::Csv;
    const QString path =
        askWhere(tr("Save the bank file"), tr("Bank file of payout %1").arg(m_payout.value),
                 isCsv ? tr("CSV (*.csv)") : tr("SEPA (*.xml)"), isCsv ? QStringLiteral("csv") : QStringLiteral("xml"));
    if (path.isEmpty())
        return;
    const Result<BankFile> file = saveBankFile(m_workbench.book(), m_payout, choice, path);
    if (file)
        m_workbench.tell(tr("Saved: %1. Mark the payout as paid once the bank has carried it out.")
                             .arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(file.failure());
}

void PayoutDocuments::saveSheet()
{
    const QString path = askWhere(tr("Save the sheet to sign"), tr("Sheet to sign for payout %1").arg(m_payout.value),
                                  tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    try {
        PayoutReader reader(m_workbench.book().database());
        const PayoutRecord payout = reader.payout(m_payout).value_or(PayoutRecord());
        const ReportTable sheet =
            signatureSheet(payout, reader.items(m_payout), m_workbench.book().shop(), m_workbench.locale());
        const Result<ReportPrinter> pages =
            ReportPrinter::layout(sheet, paperOf(m_workbench, m_window->layoutDirection()));
        tell(pages ? pages->writePdf(path) : Result<Done>(pages.failure()), path);
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
}

void PayoutDocuments::saveReceipts()
{
    const QString path = askWhere(tr("Save the receipts"), tr("Receipts of payout %1").arg(m_payout.value),
                                  tr("PDF (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    try {
        PayoutReader reader(m_workbench.book().database());
        const PayoutRecord payout = reader.payout(m_payout).value_or(PayoutRecord());
        const ReceiptPrinter receipts(payoutReceipts(payout, reader, m_workbench.book().shop(), m_workbench.locale()),
                                      paperOf(m_workbench, m_window->layoutDirection()));
        tell(receipts.writePdf(path), path);
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
}

void PayoutDocuments::tell(const Result<Done>& written, const QString& path)
{
    if (written)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(written.failure());
}

QString PayoutDocuments::askWhere(const QString& title, const QString& name, const QString& filter,
                                  const QString& suffix)
{
    const QString path = m_workbench.prompts().saveFile(
        m_window, {title, m_workbench.session().lastFolder(), name + u'.' + suffix, {filter}, suffix});
    if (!path.isEmpty())
        m_workbench.session().setLastFolder(QFileInfo(path).path());
    return path;
}

} // namespace vouchwell::ui
