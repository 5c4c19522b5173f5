#include "ui/insights/viewsbutton.h"

#include "core/actions/savedviews.h"
#include "core/base/text.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

/// In a menu an ampersand would be a mnemonic.
QString menuText(const QString& name)
{
    return displayText(name).replace(u'&', QLatin1String("&&"));
}

} // namespace

ViewsButton::ViewsButton(Workbench& bench, const QString& page, std::function<QJsonObject()> choices, QWidget* parent)
    : DropButton(tr("Views"), parent),
      m_bench(bench),
      m_page(page),
      m_choices(std::move(choices)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setToolTip(tr("What this page shows, kept under a name"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
}

void ViewsButton::fillMenu()
{
    m_menu->clear();
    delete m_deleting; // a menu that is cleared keeps those below it
    const Result<std::vector<SavedView>> views = m_bench.isWriting()
                                                     ? Result<std::vector<SavedView>>(std::vector<SavedView>())
                                                     : savedViews(m_bench.book(), m_page);
    if (!views)
        return m_bench.report(views.failure());
    for (const SavedView& view : *views)
        m_menu->addAction(menuText(view.name), this, [this, choices = view.choices] { Q_EMIT viewChosen(choices); });
    m_menu->addSeparator();
    const QString obstacle = writeObstacle(m_bench);
    QAction* save = m_menu->addAction(tr("&Save this view…"), this, &ViewsButton::askName);
    save->setObjectName(QStringLiteral("saveView"));
    save->setEnabled(obstacle.isEmpty());
    if (!views->empty())
        addDeleting(*views);
    m_menu->addSeparator();
    m_menu->addActions(m_further);
}

void ViewsButton::addDeleting(const std::vector<SavedView>& views)
{
    m_deleting = m_menu->addMenu(tr("&Delete"));
    m_deleting->setObjectName(QStringLiteral("deleteView"));
    m_deleting->setEnabled(writeObstacle(m_bench).isEmpty());
    for (const SavedView& view : views)
        m_deleting->addAction(menuText(view.name), this, [this, name = view.name] { removeNamed(name); });
}

void ViewsButton::askName()
{
    const Metrics m;
    auto* dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("saveViewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    auto* name = new QLineEdit;
    name->setObjectName(QStringLiteral("viewName"));
    name->setMinimumWidth(m.characters(30));
    auto* problem = new PlainLabel({}, PlainLabel::Role::Muted);
    auto* accept = new QPushButton(tr("&Save view"));
    accept->setObjectName(QStringLiteral("accept"));
    accept->setProperty("primary", true);
    accept->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), name);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addLayout(form);
    column->addWidget(problem);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(accept, &QPushButton::clicked, dialog, [this, dialog, name, problem] {
        const QString why = save(name->text());
        problem->setData(why);
        if (why.isEmpty())
            dialog->accept();
    });
    dialog->open();
    name->setFocus();
}

QString ViewsButton::save(const QString& name)
{
    const Result<Done> saved = saveView(m_bench.book(), m_page, {name, m_choices()});
    if (!saved)
        return saved.failure().text;
    m_bench.tell(tr("The view “%1” is saved.").arg(simplifiedName(name)));
    return {};
}

void ViewsButton::removeNamed(const QString& name)
{
    const Question question{tr("Delete the view"),
                            tr("Delete the view “%1”?").arg(name),
                            tr("Only the choices are forgotten; no number changes."),
                            {tr("Delete"), tr("Keep it")},
                            1,
                            false};
    if (m_bench.prompts().ask(window(), question) != 0)
        return;
    const Result<Done> removed = removeView(m_bench.book(), m_page, name);
    if (!removed)
        return m_bench.report(removed.failure());
    m_bench.tell(tr("The view “%1” is deleted.").arg(name));
}

} // namespace vouchwell::ui
