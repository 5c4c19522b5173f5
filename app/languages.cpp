#include "app/languages.h"

#include "ui/settings/preferences.h"

#include <QLocale>

namespace vouchwell::app {

Languages::~Languages() = default;

void Languages::install(const QString& chosen)
{
    m_translations.reset();
    const QLocale system = QLocale::system();
    m_current = ui::effectiveLanguage(chosen, system.uiLanguages());
    const QLocale::Language language = QLocale(m_current).language();
    QLocale::setDefault(QLocale(language, system.territory()));
    m_translations = std::make_unique<Translations>(m_current);
}

} // namespace vouchwell::app
