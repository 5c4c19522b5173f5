#include "ui/settings/preferencesdialog.h"

#include "ui/settings/preferences.h"
#include "ui/settings/watchchoice.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace vouchwell::ui {

PreferencesDialog::PreferencesDialog(Preferences& preferences, Prompts& prompts, QWidget* parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_theme(new QComboBox),
      m_language(new QComboBox),
      m_languageHint(new PlainLabel({}, PlainLabel::Role::Small)),
      m_watch(new WatchChoice(prompts))
{
    const Metrics m;
    setWindowTitle(tr("Preferences"));
    setObjectName(QStringLiteral("preferencesDialog"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->setAccessibleName(tr("Appearance"));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_languageHint->setWordWrap(true);
    m_languageHint->setMinimumWidth(m.characters(38));
    fillChoices();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(m.lines(0.9));
    form->setVerticalSpacing(m.lines(0.7));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow({}, m_languageHint);
    form->addRow(tr("Files from the till"), m_watch);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setProperty("primary", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.pageMargin(), m.pageMargin(), m.pageMargin(), m.cardPadding());
    column->setSpacing(m.lines(0.9));
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    setLanguageLock({});
    connect(m_watch, &WatchChoice::chosen, this, [this](const QString& folder) {
        m_preferences.setWatchedFolder(m_bookPath, folder);
        Q_EMIT watchedFolderChosen();
    });
    connect(m_theme, &QComboBox::activated, this, &PreferencesDialog::chooseTheme);
    connect(m_language, &QComboBox::activated, this, &PreferencesDialog::chooseLanguage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::fillChoices()
{
    m_theme->addItem(tr("As the system"), int(Theme::Mode::System));
    m_theme->addItem(tr("Light"), int(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Mode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.themeMode())));
    m_language->addItem(tr("As the system"), QString());
    for (const auto& [code, name] : offeredLanguages())
        m_language->addItem(name, code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
}

void PreferencesDialog::setLanguageLock(const QString& reason)
{
    m_language->setEnabled(reason.isEmpty());
    m_languageHint->setText(reason.isEmpty() ? tr("Dates, numbers and amounts are written as in the region of your "
                                                  "system, whatever the language.")
                                             : reason);
}

void PreferencesDialog::setBook(const QString& path, const QString& whyNone)
{
    m_bookPath = path;
    if (whyNone.isEmpty())
        m_watch->setFolder(m_preferences.watchedFolder(path));
    else
        m_watch->setUnavailable(whyNone);
}

void PreferencesDialog::chooseTheme(int index)
{
    const auto mode = Theme::Mode(m_theme->itemData(index).toInt());
    m_preferences.setThemeMode(mode);
    Q_EMIT themeChosen(mode);
}

void PreferencesDialog::chooseLanguage(int index)
{
    const QString code = m_language->itemData(index).toString();
    if (code == m_preferences.language())
        return;
    m_preferences.setLanguage(code);
    Q_EMIT languageChosen(code);
}

} // namespace vouchwell::ui
