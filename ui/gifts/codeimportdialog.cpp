#include "ui/gifts/codeimportdialog.h"

#include "core/metrics/giftreport.h"
#include "core/storage/book.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vouchwell::ui {

CodeImportDialog::CodeImportDialog(Workbench& workbench, const QString& pool, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_pool(pool),
      m_text(new QPlainTextEdit),
      m_summary(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_accept(new QPushButton(tr("&Add codes")))
{
    const Metrics m;
    setObjectName(QStringLiteral("codeImportDialog"));
    setWindowTitle(tr("Import Codes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    auto* about = new PlainLabel(giftTitle(pool), PlainLabel::Role::Strong);
    auto* hint = new PlainLabel(tr("A code on each line; behind it, after a tab or semicolon, its value and the last "
                                   "day on which it is valid."),
                                PlainLabel::Role::Small);
    m_text->setObjectName(QStringLiteral("pastedCodes"));
    m_text->setAccessibleName(tr("Codes, one on each line"));
    m_text->setPlaceholderText(tr("Paste the codes here, or choose a file."));
    m_text->setTabChangesFocus(true);
    m_summary->setObjectName(QStringLiteral("codeSummary"));
    for (PlainLabel* label : {about, hint, m_summary}) {
        label->setWordWrap(true);
        label->setMinimumWidth(m.lines(26));
    }
    column->addWidget(about);
    column->addWidget(hint);
    column->addWidget(m_text, 1);
    column->addWidget(m_summary);
    createButtons();
    connect(m_text, &QPlainTextEdit::textChanged, this, &CodeImportDialog::readPasted);
    showList();
}

void CodeImportDialog::createButtons()
{
    auto* choose = new QPushButton(tr("From a &file…"));
    choose->setObjectName(QStringLiteral("chooseCodeFile"));
    choose->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.6));
    row->addWidget(choose);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &CodeImportDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &CodeImportDialog::save);
}

void CodeImportDialog::chooseFile()
{
    const QString path =
        m_workbench.prompts().openFile(this, {tr("Choose a list of codes"),
                                              m_workbench.session().lastFolder(),
                                              {},
                                              {tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods *.xls)"), tr("All files (*)")},
                                              {}});
    if (path.isEmpty())
        return;
    m_workbench.session().setLastFolder(QFileInfo(path).path());
    Result<CodeList> list = readCodeFile(path, {}, codeReadingFor(m_workbench.book()));
    if (!list)
        return m_summary->setData(list.failure().text);
    m_text->clear();
    m_source = QFileInfo(path).fileName();
    m_list = std::move(*list);
    showList();
}

void CodeImportDialog::readPasted()
{
    m_source.clear();
    m_list = readCodeText(m_text->toPlainText(), codeReadingFor(m_workbench.book()));
    showList();
}

void CodeImportDialog::showList()
{
    QStringList sentences;
    if (!m_source.isEmpty())
        sentences << tr("%n code(s) in %1.", nullptr, int(m_list.codes.size())).arg(m_source);
    else if (!m_list.codes.empty())
        sentences << tr("%n code(s).", nullptr, int(m_list.codes.size()));
    sentences << m_list.warnings;
    if (!m_list.skipped.empty())
        sentences
            << tr("%n row(s) are left out: %1", nullptr, int(m_list.skipped.size())).arg(m_list.skipped.front().reason);
    m_summary->setData(sentences.join(u'\n'));
    m_accept->setEnabled(!m_list.codes.empty());
}

void CodeImportDialog::save()
{
    const QString source = m_source.isEmpty() ? tr("pasted") : m_source;
    const Result<CodeImport> added = importCodes(m_workbench.book(), m_pool, m_list, source);
    if (!added)
        return m_summary->setData(added.failure().text);
    m_workbench.tell(codeImportSentence(*added));
    accept();
}

} // namespace vouchwell::ui
