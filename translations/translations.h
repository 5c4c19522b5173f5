#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace vouchwell {

/// The texts of one language, ours and Qt's own, installed as long as this lives.
class Translations
{
public:
    /// `language` is a two-letter code; English carries the plurals.
    explicit Translations(const QString& language);
    ~Translations();

private:
    void load(const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Two-letter codes of the languages that are complete.
QStringList shippedLanguages();
/// Our texts in a language without installing them, for papers in another language than the window's; nullptr where
/// English needs none.
std::unique_ptr<QTranslator> translatorOf(const QString& language);

/// The language that is shipped and comes first in the list of what a person reads ("es-MX", "en"); else English.
QString shippedLanguage(const QStringList& uiLanguages);

} // namespace vouchwell
