#include "ui/imports/matchingbar.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/matchingfile.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/dropbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

QString inMenu(const QString& name)
{
    return displayText(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

MatchingBar::MatchingBar(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_said(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_menu(new DropButton(tr("Saved &Matchings"))),
      m_naming(nullptr),
      m_name(new QLineEdit)
{
    m_said->setObjectName(QStringLiteral("matchingSaid"));
    m_said->setWordWrap(true);
    m_menu->setObjectName(QStringLiteral("matchingMenu"));
    m_menu->setMenu(new QMenu(m_menu));
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &MatchingBar::fillMenu);
    m_naming = createNaming();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.5));
    auto* row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_menu);
    column->addLayout(row);
    column->addWidget(m_naming);
}

QWidget* MatchingBar::createNaming()
{
    auto* naming = new QWidget;
    auto* row = new QHBoxLayout(naming);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.5));
    m_name->setObjectName(QStringLiteral("matchingName"));
    m_name->setAccessibleName(tr("Name of the matching"));
    m_name->setPlaceholderText(tr("A name, such as “Till export”"));
    auto* save = new QPushButton(tr("&Save"));
    save->setObjectName(QStringLiteral("saveMatching"));
    auto* cancel = new QPushButton(tr("Cancel"));
    row->addStretch(1);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    row->addWidget(cancel);
    connect(m_name, &QLineEdit::returnPressed, this, &MatchingBar::save);
    connect(save, &QPushButton::clicked, this, &MatchingBar::save);
    connect(cancel, &QPushButton::clicked, naming, &QWidget::hide);
    naming->hide();
    return naming;
}

void MatchingBar::showProfile(const TableProfile& profile, const QString& origin)
{
    m_matching = matchingOf(profile);
    m_program = recognisedSentence(profile);
    m_naming->hide();
    setSaid(origin);
}

void MatchingBar::setSaid(const QString& sentence)
{
    m_origin = sentence;
    //: Two sentences: whose export the list is, whose matching is used
    m_said->setData(m_program.isEmpty() || sentence.isEmpty() ? m_program + sentence
                                                              : tr("%1 %2").arg(m_program, sentence));
}

void MatchingBar::fillMenu()
{
    QMenu* menu = m_menu->menu();
    menu->clear();
    const bool canWrite = !m_bench.book().isReadOnly() && !m_bench.isWriting();
    if (const Result<std::vector<NamedMatching>> named = namedMatchings(m_bench.book()))
        addNamed(*named);
    menu->addSeparator();
    QAction* keep = menu->addAction(tr("Save This Matching as…"), this, [this] {
        m_naming->show();
        m_name->setFocus();
    });
    keep->setObjectName(QStringLiteral("keepMatching"));
    keep->setEnabled(canWrite);
    menu->addAction(tr("Write This Matching to a File…"), this, &MatchingBar::writeFile)
        ->setObjectName(QStringLiteral("writeMatching"));
    menu->addAction(tr("Take a Matching from a File…"), this, &MatchingBar::readFile)
        ->setObjectName(QStringLiteral("readMatching"));
}

void MatchingBar::addNamed(const std::vector<NamedMatching>& named)
{
    std::vector<const NamedMatching*> fitting;
    for (const NamedMatching& one : named) {
        if (one.matching.kind == m_matching.kind)
            fitting.push_back(&one);
    }
    if (fitting.empty())
        return;
    auto* removal = new QMenu(tr("Remove"), m_menu->menu());
    for (const NamedMatching* one : fitting) {
        m_menu->menu()->addAction(tr("Use “%1”").arg(inMenu(one->name)), this,
                                  [this, kept = *one] { use(kept.matching, kept.name); });
        removal->addAction(inMenu(one->name), this, [this, name = one->name] { remove(name); });
    }
    removal->setEnabled(!m_bench.book().isReadOnly() && !m_bench.isWriting());
    m_menu->menu()->addSeparator();
    m_menu->menu()->addMenu(removal);
}

void MatchingBar::use(const ColumnMatching& matching, const QString& name)
{
    if (matching.kind != m_matching.kind) {
        Q_EMIT failed({Failure::Kind::Refused,
                       tr("“%1” is for another kind of list (%2). Go back, say that this list holds the same, and take "
                          "it then.")
                           .arg(name, importKindTitle(matching.kind))});
        return;
    }
    setSaid(tr("Matched by “%1”.").arg(name));
    Q_EMIT matchingChosen(matching);
}

void MatchingBar::save()
{
    const QString name = m_name->text().simplified();
    const Result<Done> saved = saveMatching(m_bench.book(), name, m_matching);
    if (!saved) {
        Q_EMIT failed(saved.failure());
        return;
    }
    m_naming->hide();
    m_name->clear();
    m_bench.tell(tr("The matching is kept as “%1”.").arg(name));
}

void MatchingBar::remove(const QString& name)
{
    const Result<Done> removed = removeMatching(m_bench.book(), name);
    if (removed)
        m_bench.tell(tr("The matching “%1” was removed.").arg(name));
    else
        Q_EMIT failed(removed.failure());
}

void MatchingBar::writeFile()
{
    const QString path = m_bench.prompts().saveFile(this, {tr("Write the matching to a file"),
                                                           m_bench.session().lastFolder(),
                                                           //: Name of a file with the matching of columns
                                                           tr("Matching") + QStringLiteral(".json"),
                                                           {tr("Matchings (*.json)")},
                                                           QStringLiteral("json")});
    if (path.isEmpty())
        return;
    const Result<Done> written = writeMatching(path, m_matching);
    if (written)
        m_bench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(written.failure());
}

void MatchingBar::readFile()
{
    const QString path = m_bench.prompts().openFile(this, {tr("Choose a matching"),
                                                           m_bench.session().lastFolder(),
                                                           {},
                                                           {tr("Matchings (*.json)"), tr("All files (*)")},
                                                           {}});
    if (path.isEmpty())
        return;
    const Result<ColumnMatching> matching = readMatching(path);
    if (matching)
        use(*matching, QFileInfo(path).completeBaseName());
    else
        Q_EMIT failed(matching.failure());
}

} // namespace vouchwell::ui
