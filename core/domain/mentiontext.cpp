#include "core/domain/mentiontext.h"

#include "core/base/text.h"
#include "core/domain/contact.h"

#include <QRegularExpression>
#include <QSet>

namespace vouchwell {

namespace {

constexpr qsizetype kShortestPhone = 7;

/// Words around a name in the languages of the program and its neighbours, folded.
const QSet<QString>& wordsAround()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "por parte recomendado recomendada recomendacion amiga amigo conocida conocido vecina vecino prima primo "
            "hermana hermano madre padre hija hijo tia tio cuñada cunada cunado suegra suegro clienta cliente mi su un "
            "una la el le les lo friend of by from through via the my her his neighbour neighbor sister brother mother "
            "father cousin aunt uncle wife husband customer client recommended referred durch von vom empfohlen "
            "empfehlung freund freundin nachbar nachbarin schwester bruder mutter vater tante onkel kunde kundin mein "
            "meine die der das par ami amie voisin voisine soeur frere mere pere mon ma recommande recommandee "
            "indicado indicada indicacao pela pelo vizinha vizinho irma irmao mae pai minha meu o a an y and und et e "
            "de del do da");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

QString nameKeyOf(const QString& text)
{
    QStringList name;
    for (const QString& word : foldKey(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!wordsAround().contains(word) && !word.front().isDigit() && word.front() != u'+' && word.front() != u'#')
            name << word;
    }
    return name.join(u' ');
}

} // namespace

MentionText mentionTextOf(const QString& text)
{
    static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    static const QRegularExpression blanks(QStringLiteral("[\\s,;()<>\\[\\]]+"));
    static const QRegularExpression phone(QStringLiteral("\\+?\\d[\\d \\-./]{4,}\\d"));
    MentionText parts;
    parts.words = text.split(blanks, Qt::SkipEmptyParts);
    QString rest = text;
    for (const QString& word : std::as_const(parts.words)) {
        if (const std::optional<QString> email = normalisedEmail(word)) {
            parts.emailKey = *email;
            rest.remove(word);
        }
    }
    if (const QRegularExpressionMatch match = phone.match(rest); match.hasMatch()) {
        for (const QChar c : match.captured()) {
            if (c.isDigit())
                parts.digits += c;
        }
        if (parts.digits.size() < kShortestPhone)
            parts.digits.clear();
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    parts.nameKey = nameKeyOf(QString(rest).remove(remark));
    if (parts.nameKey.isEmpty())
        parts.nameKey = nameKeyOf(rest);
    return parts;
}

} // namespace vouchwell
