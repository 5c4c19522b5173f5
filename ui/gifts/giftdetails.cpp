#include "ui/gifts/giftdetails.h"

#include "core/actions/giftcodes.h"
#include "core/metrics/giftreport.h"
#include "core/storage/book.h"
#include "ui/gifts/codeslipdialog.h"
#include "ui/payouts/reasondialog.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>

namespace vouchwell::ui {

GiftDetails::GiftDetails(Workbench& workbench, QWidget* parent)
    : Card({}, parent),
      m_workbench(workbench),
      m_filter(new QComboBox),
      m_table(new DataTable(tr("History, or codes of the pool"))),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_note(new PlainLabel(tr("A code that somebody was given is never given again: if handing it over is taken back, "
                               "it becomes void."),
                            PlainLabel::Role::Muted))
{
    createHeader();
    createTable();
}

void GiftDetails::createHeader()
{
    m_filter->setObjectName(QStringLiteral("codeFilter"));
    m_filter->setAccessibleName(tr("Which codes to show"));
    m_filter->addItem(tr("All codes"));
    for (const CodeState state : {CodeState::Free, CodeState::Assigned, CodeState::Void})
        m_filter->addItem(codeStateTitle(state), int(state));
    addHeaderWidget(m_filter);
    m_reveal = addButton("revealCodes", tr("S&how codes"));
    m_reveal->setCheckable(true);
    m_show = addButton("showCode", tr("Show or &print…"));
    m_replace = addButton("replaceCode", tr("&Replace…"));
    m_void = addButton("voidCode", tr("&Void…"));
    connect(m_filter, &QComboBox::activated, this, &GiftDetails::fill);
    connect(m_reveal, &QPushButton::toggled, this, &GiftDetails::fill);
    connect(m_show, &QPushButton::clicked, this, &GiftDetails::showCode);
    connect(m_replace, &QPushButton::clicked, this, [this] { askWhy(true); });
    connect(m_void, &QPushButton::clicked, this, [this] { askWhy(false); });
}

QPushButton* GiftDetails::addButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    addHeaderWidget(button);
    return button;
}

void GiftDetails::createTable()
{
    m_table->setObjectName(QStringLiteral("giftDetailTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GiftDetails::showButtons);
    connect(m_table, &QAbstractItemView::activated, this, &GiftDetails::showCode);
}

void GiftDetails::showGift(const GiftLevel& level)
{
    const bool isOther = m_level.kind != level.kind || m_level.name != level.name;
    m_level = level;
    if (isOther) {
        // What was asked for one pool is not shown of the next.
        const QSignalBlocker quiet(m_reveal);
        m_reveal->setChecked(false);
    }
    setTitle(giftTitle(level.name));
    fill();
}

void GiftDetails::showNothing()
{
    m_level = {};
    m_codes.clear();
    setTitle({});
    m_model->setTable(ReportTable());
    showButtons();
}

void GiftDetails::fill()
{
    const Book& book = m_workbench.book();
    const int row = m_table->currentIndex().row();
    GiftReader reader(m_workbench.book().database());
    const std::optional<GiftItem> item = reader.item(m_level.kind, m_level.name);
    m_codes.clear();
    if (m_level.kind == GiftKind::Thing) {
        m_model->setTable(
            stockTable(m_level.name, item ? reader.lines(item->id) : std::vector<StockLine>(), book.shop()));
    } else {
        if (item)
            m_codes = CodeReader(m_workbench.book().database()).codes(item->id);
        if (const QVariant state = m_filter->currentData(); state.isValid())
            std::erase_if(m_codes, [&](const GiftCodeRecord& code) { return code.state != CodeState(state.toInt()); });
        m_model->setTable(codeTable(m_level.name, m_codes, m_reveal->isChecked() ? CodeText::Whole : CodeText::Masked,
                                    book.shop(), book.today()));
    }
    const ReportTable& table = m_model->table();
    setColumnKinds(m_table, table);
    for (int column = 0; column < int(table.columns.size()); ++column)
        m_table->setColumnWidth(column, Metrics().lines(8));
    m_table->setStretchColumn(int(table.columns.size()) - (m_level.kind == GiftKind::Thing ? 2 : 1));
    m_table->setPlaceholder(m_level.kind == GiftKind::Thing ? tr("Nothing was entered yet.")
                                                            : tr("There are no such codes."));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showButtons();
}

const GiftCodeRecord* GiftDetails::selectedCode() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || m_codes.empty() ? nullptr : &m_codes[size_t(rows.first().row())];
}

void GiftDetails::showButtons()
{
    const bool isPool = m_level.kind == GiftKind::Code;
    const GiftCodeRecord* code = selectedCode();
    const bool isGiven = code && code->state == CodeState::Assigned;
    m_filter->setVisible(isPool);
    m_reveal->setVisible(isPool);
    m_note->setVisible(isPool);
    m_show->setVisible(isGiven);
    m_replace->setVisible(isGiven);
    m_void->setVisible(code && code->state != CodeState::Void);
}

void GiftDetails::showCode()
{
    if (const GiftCodeRecord* code = selectedCode(); code && code->state == CodeState::Assigned)
        CodeSlipDialog::openFor(m_workbench, this, *code);
}

void GiftDetails::askWhy(bool isReplaced)
{
    const GiftCodeRecord* code = selectedCode();
    if (const QString obstacle = writeObstacle(m_workbench); !obstacle.isEmpty())
        return m_workbench.tell(obstacle);
    const QString masked = maskedCode(code->code.code);
    const bool isGiven = code->state == CodeState::Assigned;
    //: 1: the end of a code, 2: who has it
    const QString about = isGiven ? tr("%1, given to %2").arg(masked, code->personName) : masked;
    auto* dialog = new ReasonDialog(
        {isReplaced ? tr("Replace this code?") : tr("Make this code void?"), about,
         isReplaced ? tr("It becomes void, and %1 gets the next code of the pool.").arg(code->personName)
                    : tr("Nobody can be given it any more. This can be undone."),
         tr("&Reason (kept with the code)"), isReplaced ? tr("Re&place") : tr("Make &void"), true},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = code->id, masked, isReplaced] {
        Book& book = m_workbench.book();
        const Result<GiftCodeId> next = isReplaced ? replaceCode(book, id, dialog->reason()) : Result<GiftCodeId>(id);
        const Result<Done> done = isReplaced ? Result<Done>(Done{}) : voidCode(book, id, dialog->reason());
        if (!next || !done)
            return m_workbench.report(next ? done.failure() : next.failure());
        m_workbench.tell(tr("The code %1 is void.").arg(masked));
        if (isReplaced)
            CodeSlipDialog::openFor(m_workbench, this, *CodeReader(book.database()).code(*next));
    });
    dialog->open();
}

} // namespace vouchwell::ui
