#include "ui/leaderboard/listdialog.h"

#include "core/base/text.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>

namespace vouchwell::ui {

ListDialog::ListDialog(Workbench& workbench, const QString& title, const QString& newTitle, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_newTitle(newTitle),
      m_list(new QListWidget),
      m_form(new QFormLayout),
      m_buttons(new QHBoxLayout),
      m_note(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_reason(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_save(new QPushButton(tr("&Save"))),
      m_delete(new QPushButton(tr("&Delete")))
{
    const Metrics m;
    setWindowTitle(title);
    m_list->setAccessibleName(title);
    m_list->setObjectName(QStringLiteral("records"));
    m_list->setMinimumWidth(m.characters(24));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(m.lines(0.45));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(m.characters(46));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    m_buttons->setSpacing(m.lines(0.6));
    m_buttons->addWidget(m_reason, 1);
    m_buttons->addWidget(m_delete);
    m_buttons->addWidget(close);
    m_buttons->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(m.lines(0.6));
    right->addLayout(m_form);
    right->addWidget(m_note);
    right->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(m.lines(1));
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.8));
    column->addLayout(middle, 1);
    column->addLayout(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showRecord();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_delete, &QPushButton::clicked, this, [this] { remove(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ListDialog::setRecords(const QStringList& names, int selected)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_list->addItem(m_newTitle);
        for (const QString& name : names)
            m_list->addItem(displayText(name));
        m_list->setCurrentRow(selected + 1);
    }
    showRecord();
}

int ListDialog::selected() const
{
    return m_list->currentRow() - 1;
}

void ListDialog::setObstacle(const QString& sentence)
{
    const QString obstacle = writeObstacle(m_workbench);
    const QString reason = obstacle.isEmpty() ? sentence : obstacle;
    m_reason->setData(reason);
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
}

void ListDialog::setDeletable(bool isDeletable)
{
    m_delete->setEnabled(isDeletable && writeObstacle(m_workbench).isEmpty());
}

} // namespace vouchwell::ui
