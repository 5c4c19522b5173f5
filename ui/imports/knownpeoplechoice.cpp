#include "ui/imports/knownpeoplechoice.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace vouchwell::ui {

KnownPeopleChoice::KnownPeopleChoice(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    using KnownPeople = ImportDecisions::KnownPeople;
    setObjectName(QStringLiteral("knownPeople"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.9));
    row->addWidget(new PlainLabel(tr("People you already have:"), PlainLabel::Role::Strong));
    const std::pair<KnownPeople, QString> choices[] = {{KnownPeople::FillEmpty, tr("&fill only what is empty")},
                                                       {KnownPeople::Overwrite, tr("&overwrite with the file")},
                                                       {KnownPeople::LeaveAlone, tr("do not &touch them")}};
    for (const auto& [choice, text] : choices) {
        auto* button = new QRadioButton(text);
        button->setObjectName(QStringLiteral("knownPeople%1").arg(int(choice)));
        m_group->addButton(button, int(choice));
        row->addWidget(button);
    }
    row->addStretch(1);
    setChoice(KnownPeople::FillEmpty);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(KnownPeople(id)); });
}

void KnownPeopleChoice::setChoice(ImportDecisions::KnownPeople choice)
{
    m_group->button(int(choice))->setChecked(true);
}

} // namespace vouchwell::ui
