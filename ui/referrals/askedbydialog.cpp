#include "ui/referrals/askedbydialog.h"

#include "core/actions/askedby.h"
#include "core/storage/book.h"
#include "ui/people/personfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

void AskedByDialog::open(Workbench& workbench, QWidget* window, ReferralId referral, PersonId askedBy)
{
    if (const QString obstacle = writeObstacle(workbench); !obstacle.isEmpty())
        return workbench.tell(obstacle);
    auto* dialog = new AskedByDialog(workbench, referral, askedBy, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

AskedByDialog::AskedByDialog(Workbench& workbench, ReferralId referral, PersonId askedBy, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_referral(referral),
      m_person(new PersonField(workbench, tr("Who asked"), PersonField::NewPeople::Refused)),
      m_hint(new PlainLabel(tr("Leave it empty where nobody is known. This can be undone."), PlainLabel::Role::Small))
{
    const Metrics m;
    setObjectName(QStringLiteral("askedByDialog"));
    setWindowTitle(tr("Who Asked for the Referral?"));
    m_person->setObjectName(QStringLiteral("askedBy"));
    m_person->setMinimumWidth(m.lines(20));
    m_person->setPerson(askedBy);
    m_hint->setObjectName(QStringLiteral("askedByHint"));
    m_hint->setWordWrap(true);
    auto* label = new PlainLabel(tr("&Member of staff"));
    label->setBuddy(m_person);
    auto* save = new QPushButton(tr("&Save"));
    save->setObjectName(QStringLiteral("saveAskedBy"));
    save->setProperty("primary", true);
    save->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    column->addWidget(label);
    column->addWidget(m_person);
    column->addWidget(m_hint);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &AskedByDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void AskedByDialog::save()
{
    m_person->settle();
    const bool isUnknown = !m_person->personId().isValid() && !m_person->shownName().isEmpty();
    const Result<Done> saved =
        isUnknown ? Result<Done>(Failure{Failure::Kind::NotFound,
                                         tr("Nobody here is called “%1”. Please choose somebody from the list, or add "
                                            "this person on the page Customers first.")
                                             .arg(m_person->shownName())})
                  : setAskedBy(m_workbench.book(), m_referral, m_person->personId());
    if (!saved) {
        m_hint->setRole(PlainLabel::Role::Error);
        return m_hint->setText(saved.failure().text);
    }
    m_workbench.tell(tr("It is noted who asked for the referral."));
    accept();
}

} // namespace vouchwell::ui
