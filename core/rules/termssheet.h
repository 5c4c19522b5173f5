#pragma once

#include "core/rules/ruleset.h"

#include <QLocale>
#include <QMap>
#include <QStringList>
#include <QTranslator>

#include <functional>
#include <memory>

namespace vouchwell {

/// The language of a text for people: numbers and amounts as the locale writes them, sentences of the translator, or of
/// the running program where there is none.
struct TermsLanguage
{
    QLocale locale;
    const QTranslator* translator = nullptr;
};

/// A title and the sentences below it.
struct TermsPart
{
    QString title;
    QStringList sentences;
};

/// The rules in plain language, complete: every rule, limit and condition is a sentence. The first part is about who
/// counts, then comes one for each rule, and one for the limits.
std::vector<TermsPart> termsOf(const RuleSet& rules, const TermsLanguage& language);
/// The same as one text, a line for each sentence.
QString termsText(const RuleSet& rules, const TermsLanguage& language);
/// The parts of such a text, as it is stored with a version.
std::vector<TermsPart> termsFromText(const QString& text);

/// Our texts in a language; nullptr where it is not shipped.
using TranslatorOf = std::function<std::unique_ptr<QTranslator>(const QString& language)>;
/// The text in each of the languages ("en", "es"), with numbers as people in the territory of `locale` write them.
QMap<QString, QString> termsByLanguage(const RuleSet& rules, const QStringList& languages, const QLocale& locale,
                                       const TranslatorOf& translatorOf);

} // namespace vouchwell
