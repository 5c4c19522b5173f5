#include "ui/gifts/giftsdialog.h"

#include "core/actions/stock.h"
#include "core/metrics/giftreport.h"
#include "core/storage/book.h"
#include "ui/gifts/codeimportdialog.h"
#include "ui/gifts/giftdetails.h"
#include "ui/gifts/stockdialog.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace vouchwell::ui {

void GiftsDialog::open(Workbench& workbench, QWidget* parent)
{
    auto* dialog = parent->findChild<GiftsDialog*>();
    if (!dialog) {
        dialog = new GiftsDialog(workbench, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

GiftsDialog::GiftsDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_list(new Card),
      m_empty(new PlainLabel(tr("The rules of the campaign give no things and no gift codes. Those that they name are "
                                "listed here."),
                             PlainLabel::Role::Muted)),
      m_table(new DataTable(tr("Gifts and codes"))),
      m_model(new ReportTableModel(workbench.locale(), this)),
      m_details(new GiftDetails(workbench))
{
    const Metrics m;
    setObjectName(QStringLiteral("giftsDialog"));
    setWindowTitle(tr("Gifts and Codes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.85));
    createList();
    m_details->setObjectName(QStringLiteral("giftDetails"));
    column->addWidget(m_list, 2);
    column->addWidget(m_details, 3);
    auto* close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("closeGifts"));
    close->setAutoDefault(false);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&workbench.book(), &Book::changed, this, &GiftsDialog::refresh);
    resize(m.lines(52), m.lines(36));
    refresh();
    m_table->setFocus();
}

void GiftsDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter in a list has just opened a dialog on top, whose button it must not press as well.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void GiftsDialog::createList()
{
    createButtons();
    m_table->setObjectName(QStringLiteral("giftTable"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("noGifts"));
    m_list->body()->addWidget(m_empty);
    m_list->body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GiftsDialog::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (const GiftLevel* level = selected())
            level->kind == GiftKind::Code ? importList() : goodsIn();
    });
}

void GiftsDialog::createButtons()
{
    m_goodsIn = addButton("goodsIn", tr("Goods &in…"), &GiftsDialog::goodsIn);
    m_count = addButton("countStock", tr("&Count…"), &GiftsDialog::count);
    m_writeOff = addButton("writeOffStock", tr("&Write off…"), &GiftsDialog::writeOff);
    m_import = addButton("importCodes", tr("I&mport codes…"), &GiftsDialog::importList);
    m_mark = addButton("lowMark", tr("Low mar&k…"), &GiftsDialog::setMark);
    m_stop = addButton("stopCounting", tr("&Stop counting…"), &GiftsDialog::stopCounting);
}

QPushButton* GiftsDialog::addButton(const char* name, const QString& text, void (GiftsDialog::*deed)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    m_list->addHeaderWidget(button);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void GiftsDialog::refresh()
{
    if (m_workbench.isWriting())
        return;
    const Book& book = m_workbench.book();
    const int row = m_table->currentIndex().row();
    try {
        m_levels = GiftReader(m_workbench.book().database()).levels(book.today());
    } catch (const StorageError& error) {
        return m_workbench.report(error.toFailure());
    }
    m_model->setTable(giftTable(m_levels, book.shop(), book.today(), m_workbench.locale()));
    setColumnKinds(m_table, m_model->table());
    m_table->setColumnKind(0, DataTable::ColumnKind::Strong);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, Metrics().lines(6.5));
    m_table->setStretchColumn(0);
    const auto low =
        std::count_if(m_levels.begin(), m_levels.end(), [](const GiftLevel& level) { return level.isLow(); });
    m_list->setTitle(low > 0 ? tr("%n run(s) low", nullptr, int(low)) : tr("On hand and promised"));
    m_empty->setVisible(m_levels.empty());
    m_table->setVisible(!m_levels.empty());
    m_details->setVisible(!m_levels.empty());
    if (!m_levels.empty())
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, int(m_levels.size()) - 1), 0));
    showSelection();
}

const GiftLevel* GiftsDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_levels[size_t(rows.first().row())];
}

void GiftsDialog::showSelection()
{
    const GiftLevel* level = selected();
    const bool isThing = level && level->kind == GiftKind::Thing;
    m_goodsIn->setVisible(isThing);
    m_count->setVisible(isThing);
    m_writeOff->setVisible(isThing && level->isCounted);
    m_stop->setVisible(isThing && level->isCounted);
    m_import->setVisible(level && !isThing);
    m_mark->setVisible(level);
    if (level)
        m_details->showGift(*level);
    else
        m_details->showNothing();
}

void GiftsDialog::ask(QDialog* dialog)
{
    const QString obstacle = writeObstacle(m_workbench);
    if (!obstacle.isEmpty()) {
        dialog->deleteLater();
        return m_workbench.tell(obstacle);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GiftsDialog::changeStockOf(StockChange change)
{
    if (const GiftLevel* level = selected())
        ask(new StockDialog(m_workbench, change, *level, this));
}

void GiftsDialog::stopCounting()
{
    const QString obstacle = writeObstacle(m_workbench);
    if (!obstacle.isEmpty())
        return m_workbench.tell(obstacle);
    const QString name = selected()->name;
    const int answer = m_workbench.prompts().ask(
        this, {tr("Stop counting %1?").arg(giftTitle(name)),
               tr("Handing it over is then never refused, and Home does not say when there are too few. The history "
                  "stays, and the next goods in or count begins anew."),
               {},
               {tr("&Stop counting"), tr("&Cancel")},
               1});
    if (answer != 0)
        return;
    const Result<GiftLevel> stopped = changeStock(m_workbench.book(), StockChange::Stop, {name, 0, {}, {}});
    if (stopped)
        m_workbench.tell(tr("%1 is not counted any more.").arg(giftTitle(name)));
    else
        m_workbench.report(stopped.failure());
}

void GiftsDialog::importList()
{
    if (const GiftLevel* level = selected())
        ask(new CodeImportDialog(m_workbench, level->name, this));
}

void GiftsDialog::setMark()
{
    if (const GiftLevel* level = selected())
        ask(new LowMarkDialog(m_workbench, *level, this));
}

} // namespace vouchwell::ui
