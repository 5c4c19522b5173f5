#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QStringList>

namespace vouchwell {

Translations::Translations(const QString& language)
{
    load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("vouchwell_") + language, QStringLiteral(":/i18n"));
}

Translations::~Translations()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Translations::load(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QString shippedLanguage(const QStringList& uiLanguages)
{
    for (const QString& language : uiLanguages) {
        const QString code = language.left(2).toLower();
        if (code == u"en" || code == u"es")
            return code;
    }
    return QStringLiteral("en");
}

} // namespace vouchwell
