#include "app/languages.h"

#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vouchwell::app {

Languages::~Languages()
{
    remove();
}

void Languages::install(const QString& chosen)
{
    remove();
    const QLocale system = QLocale::system();
    m_current = ui::effectiveLanguage(chosen, system.uiLanguages());
    const QLocale::Language language = QLocale(m_current).language();
    QLocale::setDefault(QLocale(language, system.territory()));
    load(QStringLiteral("qtbase_") + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("vouchwell_") + m_current, QStringLiteral(":/i18n"));
}

void Languages::load(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::remove()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace vouchwell::app
