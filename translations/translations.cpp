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

QStringList shippedLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("es")};
}

std::unique_ptr<QTranslator> translatorOf(const QString& language)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(QStringLiteral("vouchwell_") + language, QStringLiteral(":/i18n")) ? std::move(translator)
                                                                                               : nullptr;
}

QString shippedLanguage(const QStringList& uiLanguages)
{
    for (const QString& language : uiLanguages) {
        const QString code = language.left(2).toLower();
        if (shippedLanguages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

} // namespace vouchwell
