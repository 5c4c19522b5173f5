#include "ui/referrals/stagedialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace vouchwell::ui {

const std::vector<Stage>& StageDialog::stages()
{
    static const std::vector<Stage> all{Stage::Received, Stage::Contacted, Stage::Qualified, Stage::Lost,
                                        Stage::Invalid};
    return all;
}

StageDialog::StageDialog(const QString& referralText, Stage stage, const QString& note, QWidget* parent)
    : QDialog(parent), m_stages(new QButtonGroup(this)), m_note(new QLineEdit(note))
{
    const Metrics m;
    setObjectName(QStringLiteral("stageDialog"));
    setWindowTitle(tr("Where does this referral stand?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    auto* about = new PlainLabel({}, PlainLabel::Role::Strong);
    about->setData(referralText);
    about->setWordWrap(true);
    about->setMinimumWidth(m.lines(22));
    column->addWidget(about);
    for (const Stage one : stages()) {
        auto* choice = new QRadioButton(stageTitle(one));
        choice->setObjectName(QStringLiteral("stage%1").arg(int(one)));
        choice->setChecked(one == stage);
        m_stages->addButton(choice, int(one));
        column->addWidget(choice);
    }
    if (!m_stages->checkedButton())
        m_stages->button(int(Stage::Received))->setChecked(true);
    auto* label = new PlainLabel(tr("&Note (optional)"), PlainLabel::Role::Muted);
    label->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    column->addSpacing(m.lines(0.3));
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(
        new PlainLabel(tr("A purchase in time still counts, unless it is not valid."), PlainLabel::Role::Small));
    auto* set = new QPushButton(tr("&Set stage"));
    set->setObjectName(QStringLiteral("setStage"));
    set->setProperty("primary", true);
    set->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(set);
    column->addSpacing(m.lines(0.3));
    column->addLayout(row);
    connect(set, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (m_stages->checkedId() == int(Stage::Received))
        m_stages->checkedButton()->setFocus();
    else
        m_note->setFocus();
}

Stage StageDialog::stage() const
{
    return Stage(m_stages->checkedId());
}

QString StageDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace vouchwell::ui
