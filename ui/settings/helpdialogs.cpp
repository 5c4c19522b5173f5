#include "ui/settings/helpdialogs.h"

#include "ui/shell/commandcatalog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QSysInfo>

namespace vouchwell::ui {

namespace {

QDialogButtonBox* closeButtons(QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox;
    QPushButton* close = buttons->addButton(AboutDialog::tr("Close"), QDialogButtonBox::RejectRole);
    close->setProperty("primary", true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QVBoxLayout* dialogColumn(QDialog* dialog)
{
    const Metrics m;
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.pageMargin(), m.pageMargin(), m.pageMargin(), m.cardPadding());
    column->setSpacing(m.lines(0.8));
    return column;
}

} // namespace

AboutDialog::AboutDialog(const QString& version, QWidget* parent) : QDialog(parent)
{
    const Metrics m;
    setWindowTitle(tr("About Vouchwell"));
    setObjectName(QStringLiteral("aboutDialog"));
    auto* column = dialogColumn(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(m.lines(0.8));
    auto* mark = new PlainLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(m.lines(3), m.lines(3)), devicePixelRatioF()));
    head->addWidget(mark);
    head->addWidget(new PlainLabel(QStringLiteral("Vouchwell"), PlainLabel::Role::HeroTitle), 1);
    column->addLayout(head);
    auto* words = new PlainLabel(text(version));
    words->setObjectName(QStringLiteral("aboutText"));
    words->setWordWrap(true);
    words->setMinimumWidth(m.characters(52));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("About Vouchwell"));
    column->addWidget(words, 1);
    column->addWidget(closeButtons(this));
}

QString AboutDialog::text(const QString& version)
{
    return QStringList{tr("Version %1").arg(version), tr("Reward the customers who bring you new customers."),
                       tr("This program is free software under the GNU General Public License, version 3 or later. It "
                          "comes without any warranty."),
                       tr("Runs with Qt %1 on %2.").arg(QLatin1String(qVersion()), QSysInfo::prettyProductName()),
                       tr("Charts: QCustomPlot. Icons: Lucide (ISC licence).")}
        .join(QStringLiteral("\n\n"));
}

ShortcutsDialog::ShortcutsDialog(const CommandCatalog& commands, QWidget* parent) : QDialog(parent)
{
    const Metrics m;
    setWindowTitle(tr("Keyboard Shortcuts"));
    setObjectName(QStringLiteral("shortcutsDialog"));
    const auto shortcuts = commands.shortcuts();
    auto* model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Where"), tr("Command"), tr("Keys")});
    for (const auto& shortcut : shortcuts)
        model->appendRow(
            {new QStandardItem(shortcut.category), new QStandardItem(shortcut.text), new QStandardItem(shortcut.keys)});
    auto* table = new DataTable(tr("Keyboard Shortcuts"));
    table->setModel(model);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setColumnKind(0, DataTable::ColumnKind::Muted);
    table->setColumnWidth(0, m.lines(8));
    table->resizeColumnToContents(2);
    table->setStretchColumn(1);
    auto* column = dialogColumn(this);
    column->addWidget(table, 1);
    column->addWidget(closeButtons(this));
    resize(m.lines(36), m.lines(30));
}

} // namespace vouchwell::ui
