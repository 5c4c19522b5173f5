#pragma once

#include <QString>
#include <QVarLengthArray>

namespace vouchwell {

/// The words of a name in Latin letters, without titles and particles ("de la"), ready to be compared.
class NameWords
{
public:
    NameWords() = default;
    /// Of a folded name (foldKey), in whatever script it is written.
    explicit NameWords(const QString& nameKey);

    qsizetype size() const { return m_spans.size(); }
    bool isEmpty() const { return m_spans.isEmpty(); }
    QStringView at(qsizetype i) const { return QStringView(m_text).sliced(m_spans[i].from, m_spans[i].size); }
    /// True where the name was written in another script.
    bool isTransliterated() const { return m_isTransliterated; }

private:
    struct Span
    {
        qsizetype from;
        qsizetype size;
    };
    QString m_text;
    QVarLengthArray<Span, 8> m_spans;
    bool m_isTransliterated = false;
};

/// The consonants of a word as they are heard, the same for spellings that languages mix up: "peres" = "perez",
/// "natalia" = "natala", "chernyshov" = "cernysov".
QString soundOf(QStringView word);

/// How two names agree, from the surest on.
enum class NameAgreement { None, Same, OtherScript, ShortForm, Spelling, Initial, PartOnly };

struct NameLikeness
{
    int score = 0; ///< 0: two names; 100: the same
    NameAgreement how = NameAgreement::None;
};

/// Word by word, in any order. A word too many on one side is a second name; words that differ on both sides are two
/// people, and so are "Mario" and "Maria" or father and son ("junior").
NameLikeness nameLikeness(const NameWords& a, const NameWords& b);

} // namespace vouchwell
