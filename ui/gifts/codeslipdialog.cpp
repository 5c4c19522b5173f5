#include "ui/gifts/codeslipdialog.h"

#include "core/base/text.h"
#include "core/metrics/giftreport.h"
#include "core/print/receiptprinter.h"
#include "core/storage/book.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace vouchwell::ui {

void CodeSlipDialog::openFor(Workbench& workbench, QWidget* parent, RedemptionId redemption)
{
    try {
        std::vector<GiftCodeRecord> codes = CodeReader(workbench.book().database()).handedOver(redemption);
        std::erase_if(codes, [](const GiftCodeRecord& code) { return code.state != CodeState::Assigned; });
        if (codes.empty())
            return;
        auto* dialog = new CodeSlipDialog(workbench, std::move(codes), parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const StorageError& error) {
        workbench.report(error.toFailure());
    }
}

void CodeSlipDialog::openFor(Workbench& workbench, QWidget* parent, const GiftCodeRecord& code)
{
    auto* dialog = new CodeSlipDialog(workbench, {code}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

CodeSlipDialog::CodeSlipDialog(Workbench& workbench, std::vector<GiftCodeRecord> codes, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_codes(std::move(codes))
{
    const Metrics m;
    setObjectName(QStringLiteral("codeSlipDialog"));
    setWindowTitle(tr("Gift Code"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.8));
    for (const GiftCodeRecord& code : m_codes)
        column->addWidget(createSlip(code));
    auto* note = new PlainLabel(tr("A code that was shown is never given to anybody else: if handing it over is taken "
                                   "back, it becomes void."),
                                PlainLabel::Role::Small);
    note->setWordWrap(true);
    note->setMinimumWidth(m.lines(24));
    column->addWidget(note);
    auto* print = new QPushButton(tr("&Print…"));
    print->setObjectName(QStringLiteral("printCode"));
    print->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("closeCode"));
    close->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addWidget(print);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(print, &QPushButton::clicked, this, &CodeSlipDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

QWidget* CodeSlipDialog::createSlip(const GiftCodeRecord& code)
{
    const Receipt slip = codeSlip(code, m_workbench.book().shop(), m_workbench.locale());
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.2));
    const auto add = [&](const QString& text, PlainLabel::Role role) {
        auto* label = new PlainLabel({}, role);
        label->setData(text);
        label->setVisible(!text.isEmpty());
        column->addWidget(label);
        return label;
    };
    add(slip.heading, PlainLabel::Role::Muted);
    add(slip.name, PlainLabel::Role::Strong);
    PlainLabel* secret = add(slip.code, PlainLabel::Role::PageTitle);
    secret->setObjectName(QStringLiteral("shownCode"));
    secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    add(slip.amount, PlainLabel::Role::Normal);
    add(slip.lines.join(u'\n'), PlainLabel::Role::Muted);
    return box;
}

void CodeSlipDialog::print()
{
    const Book& book = m_workbench.book();
    const QString path =
        m_workbench.prompts().saveFile(this, {tr("Save the slip"),
                                              m_workbench.session().lastFolder(),
                                              giftTitle(m_codes.front().poolName) + QLatin1String(".pdf"),
                                              {tr("PDF (*.pdf)")},
                                              QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    m_workbench.session().setLastFolder(QFileInfo(path).path());
    std::vector<Receipt> slips;
    for (const GiftCodeRecord& code : m_codes)
        slips.push_back(codeSlip(code, book.shop(), m_workbench.locale()));
    PageSetup setup;
    setup.paper = paperFor(book.shop().country);
    setup.direction = layoutDirection();
    setup.locale = m_workbench.locale();
    setup.printedOn = book.today();
    setup.fileName = QFileInfo(book.path()).fileName();
    const Result<Done> written = ReceiptPrinter(std::move(slips), setup).writePdf(path);
    if (written)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(written.failure());
}

} // namespace vouchwell::ui
