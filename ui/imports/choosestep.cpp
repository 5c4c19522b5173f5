#include "ui/imports/choosestep.h"

#include "core/base/text.h"
#include "ui/imports/dropframe.h"
#include "ui/imports/importhistory.h"
#include "ui/imports/importtexts.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/dropbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileInfo>
#include <QMenu>
#include <QRadioButton>
#include <QStyle>

namespace vouchwell::ui {

ChooseStep::ChooseStep(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_locale(bench.locale()),
      m_problem(new NoticeBar(NoticeBar::Kind::Error, {})),
      m_dropTitle(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_choose(new QPushButton),
      m_facts(new Card),
      m_sentence(new PlainLabel),
      m_warnings(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_encoding(new DropButton),
      m_separator(new DropButton),
      m_sheet(new DropButton),
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
    m_sentence->setWordWrap(true);
    m_warnings->setWordWrap(true);
    auto* changes = new QHBoxLayout;
    changes->setSpacing(m.lines(0.6));
    for (DropButton* button : {m_encoding, m_separator, m_sheet})
        changes->addWidget(button);
    changes->addStretch(1);
    m_encoding->setObjectName(QStringLiteral("encodingButton"));
    m_separator->setObjectName(QStringLiteral("separatorButton"));
    m_sheet->setObjectName(QStringLiteral("sheetButton"));
    m_facts->body()->addWidget(m_sentence);
    m_facts->body()->addLayout(changes);
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
    m_options = {};
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
    m_sentence->setData(factsSentence(profile, m_locale));
    m_warnings->setData(profile.facts.warnings.join(u' '));
    m_warnings->setVisible(!profile.facts.warnings.isEmpty());
    m_kinds->button(int(profile.kind))->setChecked(true);
    fillMenus(profile.facts);
    m_facts->show();
}

template<typename Values, typename Title, typename Apply>
void ChooseStep::fillMenu(DropButton* button, const Values& values, Title title, Apply apply)
{
    if (!button->menu())
        button->setMenu(new QMenu(button));
    button->menu()->clear();
    for (const auto& value : values) {
        QString text = displayText(title(value));
        QAction* action = button->menu()->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, value, apply] {
            apply(m_options, value);
            Q_EMIT optionsChosen(m_options);
        });
    }
}

void ChooseStep::fillMenus(const TableFacts& facts)
{
    m_encoding->setVisible(!facts.isWorkbook());
    m_separator->setVisible(facts.format == TableFacts::Format::Csv);
    m_sheet->setVisible(facts.isWorkbook() && facts.sheets.size() > 1);
    m_encoding->setText(tr("Accents look wrong?"));
    m_separator->setText(tr("Separated by %1").arg(separatorTitle(facts.separator)));
    m_sheet->setText(tr("Sheet %1").arg(displayText(facts.sheet).replace(u'&', QStringLiteral("&&"))));
    fillMenu(m_encoding,
             QStringList{QStringLiteral("UTF-8"), QStringLiteral("windows-1252"), QStringLiteral("windows-1250"),
                         QStringLiteral("windows-1251"), QStringLiteral("windows-1253"),
                         QStringLiteral("windows-1254")},
             encodingTitle, [](TableOptions& options, const QString& name) { options.encoding = name; });
    fillMenu(m_separator, QList<QChar>{u',', u';', u'\t', u'|'}, separatorTitle,
             [](TableOptions& options, QChar separator) { options.separator = separator; });
    QStringList sheets;
    for (const SheetInfo& sheet : facts.sheets)
        sheets += sheet.name;
    fillMenu(
        m_sheet, sheets, [](const QString& name) { return name; },
        [](TableOptions& options, const QString& name) { options.sheet = name; });
}

} // namespace vouchwell::ui
