#include "core/metrics/termsreport.h"

#include "core/rules/termswords.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

QString termsSubtitle(const TermsHead& head, const TermsWords& words)
{
    if (head.version == 0)
        return words.say(QT_TRANSLATE_NOOP("TermsSheet", "Draft, not published"));
    const QString version = words.number(head.version);
    if (!head.inForceSince.isValid())
        return words.say(QT_TRANSLATE_NOOP("TermsSheet", "Version %1, in force from the beginning")).arg(version);
    return words.say(QT_TRANSLATE_NOOP("TermsSheet", "Version %1, for referrals from %2 on"))
        .arg(version, words.day(head.inForceSince));
}

} // namespace

ReportTable termsReport(const std::vector<TermsPart>& terms, const TermsHead& head, const TermsLanguage& language)
{
    using Kind = ReportTable::Kind;
    const TermsWords words(language, {});
    ReportTable table;
    table.title = words.say(QT_TRANSLATE_NOOP("TermsSheet", "Terms of %1")).arg(head.campaign);
    table.subtitle = termsSubtitle(head, words);
    table.shopName = head.shopName;
    table.columns = {
        {QStringLiteral("about"), words.say(QT_TRANSLATE_NOOP("TermsSheet", "About")), Kind::Text, false},
        {QStringLiteral("term"), words.say(QT_TRANSLATE_NOOP("TermsSheet", "What holds")), Kind::Text, false}};
    for (const TermsPart& part : terms) {
        for (const QString& sentence : part.sentences) {
            const bool isFirst = &sentence == &part.sentences.front();
            table.rows.push_back({isFirst ? part.title : QString(), sentence});
        }
    }
    return table;
}

} // namespace vouchwell
