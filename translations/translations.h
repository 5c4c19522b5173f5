#pragma once

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

/// The language that is shipped and comes first in the list of what a person reads ("es-MX", "en"); else English.
QString shippedLanguage(const QStringList& uiLanguages);

} // namespace vouchwell
