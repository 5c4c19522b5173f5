#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/verifybook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class VerifyCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject differenceJson(const Difference& difference)
{
    return {{QStringLiteral("check"), difference.check},     {QStringLiteral("record"), difference.record},
            {QStringLiteral("name"), difference.name},       {QStringLiteral("sentence"), difference.sentence},
            {QStringLiteral("stored"), difference.stored},   {QStringLiteral("expected"), difference.expected},
            {QStringLiteral("next_step"), difference.advice}};
}

/// "referral 12 (Referral of Ana by Lucía): Its stage is not what the facts say. Book: Received, facts: Lost. ..."
QString differenceLine(const Difference& difference)
{
    QString text = QStringLiteral("%1 (%2): %3").arg(difference.record, difference.name, difference.sentence);
    if (!difference.stored.isEmpty() || !difference.expected.isEmpty())
        text += u' ' + VerifyCommandTexts::tr("Book: %1, facts: %2.")
                           .arg(difference.stored.isEmpty() ? QStringLiteral("–") : difference.stored,
                                difference.expected.isEmpty() ? QStringLiteral("–") : difference.expected);
    return text + u' ' + difference.advice;
}

} // namespace

void verify(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("verify"), {QStringLiteral("BOOK")}, {jsonOption()});
    line.parse(arguments);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const BookProof proof = valueOf(proveBook(*book));
    QJsonArray list;
    for (const Difference& difference : proof.differences) {
        list.append(differenceJson(difference));
        if (!line.isSet(kJson))
            print(differenceLine(difference));
    }
    if (line.isSet(kJson))
        print(QJsonDocument(QJsonObject{{QStringLiteral("differences"), list}}));
    if (!proof.differences.empty()) {
        throw CommandError{Failed, VerifyCommandTexts::tr("%n difference(s) found between the book and its facts.",
                                                          nullptr, int(proof.differences.size()))};
    }
    if (!line.isSet(kJson))
        print(VerifyCommandTexts::tr("The book agrees with its facts."));
}

} // namespace vouchwell::cli
