#include "ui/imports/choosestep.h"

#include "core/base/text.h"
#include "ui/imports/dropframe.h"
#include "ui/imports/factssentence.h"
#include "ui/imports/importhistory.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace vouchwell::ui {

ChooseStep::ChooseStep(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_problem(new NoticeBar(NoticeBar::Kind::Error, {})),
      m_dropTitle(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_choose(new QPushButton),
      m_facts(new Card),
      m_sentence(new FactsSentence(bench.locale())),
      m_warnings(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_kinds(new QButtonGroup(this)),
      m_history(new ImportHistory(bench))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Metrics().lines(0.85));
    all->addWidget(m_problem);
    all->addWidget(createDropArea());
    all->addWidget(createFacts());
    all->addWidget(m_history);
    all->addStretch(1);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setDismissible(false);
    clear();
}

QWidget* ChooseStep::createDropArea()
{
    const Metrics m;
    auto* area = new DropFrame;
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(m.lines(1.4), m.lines(1.1), m.lines(1.4), m.lines(1.1));
    row->setSpacing(m.lines(1));
    auto* words = new QVBoxLayout;
    words->setSpacing(m.lines(0.15));
    words->addWidget(m_dropTitle);
    auto* formats =
        new PlainLabel(tr("CSV or text with columns, workbooks (XLSX, ODS, XLS) and address books (vCard). Cells "
                          "copied in a spreadsheet can be pasted here. Nothing is written before you have "
                          "seen every row."),
                       PlainLabel::Role::Small);
    formats->setWordWrap(true);
    words->addWidget(formats);
    m_dropTitle->setElided(true);
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    row->addLayout(words, 1);
    row->addWidget(m_choose, 0, Qt::AlignVCenter);
    connect(m_choose, &QPushButton::clicked, this, &ChooseStep::fileRequested);
    return area;
}

QWidget* ChooseStep::createFacts()
{
    const Metrics m;
    m_sentence->setObjectName(QStringLiteral("factsSentence"));
    m_warnings->setWordWrap(true);
    m_facts->body()->addWidget(m_sentence);
    m_facts->body()->addWidget(m_warnings);
    m_facts->body()->addSpacing(m.lines(0.4));
    m_facts->body()->addWidget(createKinds());
    return m_facts;
}

QWidget* ChooseStep::createKinds()
{
    auto* kinds = new QWidget;
    kinds->setObjectName(QStringLiteral("listKinds"));
    auto* column = new QVBoxLayout(kinds);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.3));
    column->addWidget(new PlainLabel(tr("What is in this list?"), PlainLabel::Role::Strong));
    const std::pair<ImportKind, QString> choices[] = {{ImportKind::Customers, tr("&Customers")},
                                                      {ImportKind::Referrals, tr("&Referrals: who recommended whom")},
                                                      {ImportKind::Sales, tr("&Sales from the till")}};
    for (const auto& [kind, text] : choices) {
        auto* button = new QRadioButton(text);
        m_kinds->addButton(button, int(kind));
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT kindChosen(ImportKind(id)); });
    return kinds;
}

void ChooseStep::clear()
{
    m_sentence->clear();
    m_problem->hide();
    m_facts->hide();
    m_dropTitle->setText(tr("Drop a spreadsheet here"));
    setChooseButton(tr("Choose a &File…"), true);
}

void ChooseStep::setChooseButton(const QString& text, bool isPrimary)
{
    m_choose->setText(text);
    m_choose->setIcon(icon(QStringLiteral("folder-open"), isPrimary ? IconTone::OnAccent : IconTone::Muted));
    m_choose->setProperty("primary", isPrimary);
    m_choose->style()->unpolish(m_choose);
    m_choose->style()->polish(m_choose);
}

void ChooseStep::showProblem(const QString& sentence)
{
    m_facts->hide();
    m_problem->setNotice(NoticeBar::Kind::Error, displayText(sentence));
    m_problem->show();
}

void ChooseStep::showFile(const QString& path, const TableProfile& profile)
{
    m_problem->hide();
    m_dropTitle->setData(QFileInfo(path).fileName());
    setChooseButton(tr("Choose Another &File…"), false);
    m_sentence->showProfile(profile);
    m_warnings->setData(profile.facts.warnings.join(u' '));
    m_warnings->setVisible(!profile.facts.warnings.isEmpty());
    m_kinds->button(int(profile.kind))->setChecked(true);
    m_facts->show();
}

} // namespace vouchwell::ui
