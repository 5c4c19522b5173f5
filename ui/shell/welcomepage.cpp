#include "ui/shell/welcomepage.h"

#include "core/base/text.h"
#include "ui/shell/choicebutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QScrollArea>
#include <QTextDocument>

namespace vouchwell::ui {

namespace {

constexpr int kShownRecentFiles = 5;

/// Text of a button: an ampersand of a file name is not a mnemonic.
QString buttonText(const QString& data)
{
    return displayText(data).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_recent(new Card(tr("Recent files"))), m_language(new QComboBox)
{
    const Metrics m;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(m.lines(0.6));
    column->addWidget(createTitle());
    column->addSpacing(m.lines(0.8));
    column->addWidget(createChoices());
    column->addWidget(m_recent);
    auto* languageRow = new QHBoxLayout;
    auto* languageLabel = new PlainLabel(tr("&Language"));
    languageLabel->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language"));
    m_language->setObjectName(QStringLiteral("language"));
    languageRow->addStretch(1);
    languageRow->addWidget(languageLabel);
    languageRow->addWidget(m_language);
    column->addLayout(languageRow);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(column);
    middle->addStretch(1);
    auto* all = new QVBoxLayout(inside);
    all->setContentsMargins(m.pageMargin(), m.pageMargin(), m.pageMargin(), m.pageMargin());
    all->addStretch(2);
    all->addLayout(middle);
    all->addStretch(3);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setRecentFiles({});
    connect(m_language, &QComboBox::activated, this, &WelcomePage::chooseLanguage);
}

QWidget* WelcomePage::createTitle()
{
    const Metrics m;
    auto* title = new QWidget;
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.9));
    auto* mark = new PlainLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(m.lines(3.4), m.lines(3.4)), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(m.lines(0.1));
    words->addWidget(new PlainLabel(tr("Welcome to Vouchwell"), PlainLabel::Role::HeroTitle));
    words->addWidget(new PlainLabel(tr("Reward the customers who bring you new customers."), PlainLabel::Role::Muted));
    row->addWidget(mark);
    row->addLayout(words, 1);
    return title;
}

QWidget* WelcomePage::createChoices()
{
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& iconName, const QString& text, const QString& explanation,
                         void (WelcomePage::*signal)()) {
        auto* button = new ChoiceButton(iconName, text, explanation);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, signal);
        column->addWidget(button);
        return button;
    };
    add("welcomeImport", QStringLiteral("upload"), tr("&Import my customer list"),
        tr("Spreadsheet, CSV or contacts – about two minutes"), &WelcomePage::importRequested)
        ->setProperty("primary", true);
    add("welcomeEmpty", QStringLiteral("file-plus"), tr("Start with an &empty file"),
        tr("Add customers and referrals one by one"), &WelcomePage::emptyFileRequested);
    add("welcomeOpen", QStringLiteral("folder-open"), tr("&Open a file…"), tr("A Vouchwell file you already have"),
        &WelcomePage::openRequested);
    add("welcomeSample", QStringLiteral("store"), tr("&Try the sample shop"),
        tr("Look around with invented data – nothing is saved"), &WelcomePage::sampleRequested);
    return choices;
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    const auto old = m_recent->findChildren<QPushButton*>();
    qDeleteAll(old);
    for (const QString& path : paths.mid(0, kShownRecentFiles)) {
        const QFileInfo file(path);
        auto* button = new QPushButton(buttonText(file.fileName()));
        button->setFlat(true);
        button->setIcon(icon(QStringLiteral("file-text"), IconTone::Accent));
        button->setEnabled(file.exists());
        const QString shown = displayText(path);
        button->setToolTip(
            Qt::convertFromPlainText(file.exists() ? shown : tr("%1 is not there any more.").arg(shown)));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentFileRequested(path); });
        m_recent->body()->addWidget(button, 0, Qt::AlignLeading);
    }
    m_recent->setVisible(!paths.isEmpty());
}

void WelcomePage::setLanguages(const QList<Language>& languages, const QString& current)
{
    m_language->clear();
    for (const Language& language : languages) {
        m_language->addItem(language.name, language.code);
        if (language.code == current)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
}

void WelcomePage::chooseLanguage(int index)
{
    Q_EMIT languageChosen(m_language->itemData(index).toString());
}

} // namespace vouchwell::ui
