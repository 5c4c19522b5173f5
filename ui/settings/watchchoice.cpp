#include "ui/settings/watchchoice.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>

namespace vouchwell::ui {

WatchChoice::WatchChoice(Prompts& prompts, QWidget* parent)
    : QWidget(parent),
      m_prompts(prompts),
      m_shown(new PlainLabel),
      m_choose(new QPushButton),
      m_off(new QPushButton(tr("&Turn Off"))),
      m_hint(new PlainLabel({}, PlainLabel::Role::Small))
{
    const Metrics m;
    m_shown->setObjectName(QStringLiteral("watchedFolder"));
    m_shown->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("chooseWatchedFolder"));
    m_off->setObjectName(QStringLiteral("stopWatching"));
    m_hint->setObjectName(QStringLiteral("watchHint"));
    m_hint->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m.lines(0.5));
    buttons->addWidget(m_choose);
    buttons->addWidget(m_off);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.4));
    column->addWidget(m_shown);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    connect(m_choose, &QPushButton::clicked, this, &WatchChoice::choose);
    connect(m_off, &QPushButton::clicked, this, [this] {
        setFolder({});
        m_choose->setFocus();
        Q_EMIT chosen({});
    });
    setFolder({});
}

void WatchChoice::setFolder(const QString& folder)
{
    m_folder = folder;
    m_shown->setData(QDir::toNativeSeparators(folder));
    m_shown->setVisible(!folder.isEmpty());
    m_choose->setText(folder.isEmpty() ? tr("&Watch a Folder…") : tr("Choose &Another Folder…"));
    m_choose->setEnabled(true);
    m_off->setVisible(!folder.isEmpty());
    m_hint->setText(tr("You are told when a new list of sales is in the folder. Nothing is imported by itself."));
}

void WatchChoice::setUnavailable(const QString& reason)
{
    m_choose->setEnabled(false);
    m_off->setVisible(false);
    m_hint->setText(reason);
}

void WatchChoice::choose()
{
    const QString folder = m_prompts.chooseFolder(this, tr("Choose the folder into which the till writes"), m_folder);
    if (folder.isEmpty())
        return;
    setFolder(folder);
    Q_EMIT chosen(folder);
}

} // namespace vouchwell::ui
