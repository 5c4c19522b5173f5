#include "app/cli/commandtools.h"
#include "app/cli/giftcommands.h"
#include "app/cli/tableoptions.h"
#include "core/actions/giftcodes.h"
#include "core/actions/stock.h"
#include "core/metrics/giftreport.h"
#include "core/print/receiptprinter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class CodesCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kCodesList = QStringLiteral("list");
const QString kCodesImport = QStringLiteral("import");
const QString kCodesVoid = QStringLiteral("void");
const QString kCodesReplace = QStringLiteral("replace");
const QString kCodesPrint = QStringLiteral("print");
const QString kCodesMark = QStringLiteral("mark");
const QString kPoolOption = QStringLiteral("pool");
const QString kCodeOption = QStringLiteral("code");
const QString kStateOption = QStringLiteral("state");
const QString kShowOption = QStringLiteral("show");
const QString kMarkOption = QStringLiteral("low");
const QString kPdfOption = QStringLiteral("pdf");

QString needed(const CommandLine& line, const QString& option, const char* valueName)
{
    if (!line.isSet(option))
        throw CommandError{WrongUsage, CodesCommandTexts::tr("“codes BOOK %1” needs --%2 %3.")
                                           .arg(line.positional(1), option, QLatin1String(valueName))};
    return line.value(option);
}

QJsonValue codeDayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject codeJson(const GiftCodeRecord& code, bool isShown)
{
    return {{QStringLiteral("code"), isShown ? code.code.code : maskedCode(code.code.code)},
            {QStringLiteral("pool"), code.poolName},
            {QStringLiteral("state"), toStored(code.state)},
            {QStringLiteral("value_minor"), code.code.valueMinor ? QJsonValue(*code.code.valueMinor) : QJsonValue()},
            {QStringLiteral("expires_on"), codeDayJson(code.code.expiresOn)},
            {QStringLiteral("person"), code.person.isValid() ? QJsonValue(code.person.value) : QJsonValue()},
            {QStringLiteral("name"), code.personName},
            {QStringLiteral("given_on"), codeDayJson(code.givenOn)},
            {QStringLiteral("void_reason"), code.voidReason}};
}

std::vector<GiftCodeRecord> wantedCodes(const CommandLine& line, Book& book)
{
    std::vector<GiftCodeRecord> codes = CodeReader(book.database()).codes({});
    const QStringList states{toStored(CodeState::Free), toStored(CodeState::Assigned), toStored(CodeState::Void)};
    const QString state = line.choice(kStateOption, states, {});
    std::erase_if(codes, [&](const GiftCodeRecord& code) {
        return (!state.isEmpty() && toStored(code.state) != state) ||
               (line.isSet(kPoolOption) && code.poolName != line.value(kPoolOption));
    });
    return codes;
}

void listCodes(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<GiftCodeRecord> codes = wantedCodes(line, *book);
    const bool isShown = line.isSet(kShowOption);
    if (!line.isSet(kJson))
        return print(codeTable(line.value(kPoolOption), codes, isShown ? CodeText::Whole : CodeText::Masked,
                               book->shop(), book->today()));
    QJsonArray rows;
    for (const GiftCodeRecord& code : codes)
        rows.append(codeJson(code, isShown));
    print(QJsonDocument(rows));
}

void importList(const CommandLine& line)
{
    const QString pool = needed(line, kPoolOption, "NAME");
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const CodeList list = valueOf(readCodeFile(line.positional(2), tableOptionsOf(line), codeReadingFor(*book)));
    const CodeImport result = valueOf(importCodes(*book, pool, list, QFileInfo(line.positional(2)).fileName()));
    for (const QString& sentence : list.warnings)
        warn(sentence);
    for (const SkippedCode& skipped : list.skipped)
        warn(skipped.reason);
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("pool"), result.pool},
                                               {QStringLiteral("added"), result.added},
                                               {QStringLiteral("known"), result.known},
                                               {QStringLiteral("unreadable"), result.unreadable},
                                               {QStringLiteral("expired"), result.expired}}));
    print(codeImportSentence(result));
}

/// The code that --code names.
GiftCodeRecord namedCode(const CommandLine& line, Book& book)
{
    const QString text = needed(line, kCodeOption, "CODE");
    const std::optional<GiftCodeRecord> code = CodeReader(book.database()).code(text);
    if (!code)
        throw CommandError{Failed, CodesCommandTexts::tr("There is no such code in this book.")};
    return *code;
}

void makeVoid(const CommandLine& line, bool isReplaced)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const GiftCodeRecord code = namedCode(line, *book);
    const QString reason = line.value(QStringLiteral("reason"));
    GiftCodeId shown = code.id;
    if (isReplaced)
        shown = valueOf(replaceCode(*book, code.id, reason));
    else
        valueOf(voidCode(*book, code.id, reason));
    const std::optional<GiftCodeRecord> after = CodeReader(book->database()).code(shown);
    if (line.isSet(kJson))
        return print(QJsonDocument(codeJson(*after, isReplaced)));
    print(isReplaced ? CodesCommandTexts::tr("The new code is %1.").arg(after->code.code)
                     : CodesCommandTexts::tr("The code %1 is void.").arg(maskedCode(code.code.code)));
}

void printSlip(const CommandLine& line)
{
    const QString path = needed(line, kPdfOption, "FILE");
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    valueOf(ReceiptPrinter({codeSlip(namedCode(line, *book), book->shop(), QLocale())}, paperOf(*book)).writePdf(path));
    print(CodesCommandTexts::tr("Wrote “%1”.").arg(path));
}

void setPoolMark(const CommandLine& line)
{
    const QString pool = needed(line, kPoolOption, "NAME");
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    valueOf(setLowMark(*book, GiftKind::Code, pool, line.number(kMarkOption, 0)));
    print(CodesCommandTexts::tr("Home says so when fewer than %1 are free.").arg(line.number(kMarkOption, 0)));
}

CommandLine codesLine(const QStringList& positionals)
{
    std::vector<CommandLine::Option> options = tableOptions();
    options.insert(
        options.end(),
        {{kPoolOption, QStringLiteral("NAME"), CodesCommandTexts::tr("The gift code, as the rules name it.")},
         {kCodeOption, QStringLiteral("CODE"), CodesCommandTexts::tr("The code itself.")},
         {kStateOption, QStringLiteral("STATE"), CodesCommandTexts::tr("free, assigned or void.")},
         {kShowOption, {}, CodesCommandTexts::tr("Print the codes as they are, not only their ends.")},
         {QStringLiteral("reason"), QStringLiteral("TEXT"), CodesCommandTexts::tr("Why.")},
         {kMarkOption, QStringLiteral("N"), CodesCommandTexts::tr("The mark below which there are too few.")},
         {kPdfOption, QStringLiteral("FILE"), CodesCommandTexts::tr("Write a PDF.")},
         jsonOption()});
    return {QStringLiteral("codes"), positionals, options};
}

} // namespace

void manageCodes(const QStringList& arguments)
{
    const QStringList actions{kCodesList, kCodesImport, kCodesVoid, kCodesReplace, kCodesPrint, kCodesMark};
    const QStringList ordered = withDefaultAction(bookFirst(arguments, actions), kCodesList);
    QStringList positionals{QStringLiteral("BOOK"), QStringLiteral("ACTION")};
    if (ordered.value(1) == kCodesImport)
        positionals << QStringLiteral("FILE");
    CommandLine line = codesLine(positionals);
    line.parse(ordered);
    const QString action = line.positional(1);
    if (action == kCodesList)
        return listCodes(line);
    if (action == kCodesImport)
        return importList(line);
    if (action == kCodesVoid || action == kCodesReplace)
        return makeVoid(line, action == kCodesReplace);
    if (action == kCodesPrint)
        return printSlip(line);
    if (action == kCodesMark)
        return setPoolMark(line);
    throw CommandError{
        WrongUsage,
        CodesCommandTexts::tr("there is no codes action “%1”; try %2").arg(action, actions.join(QLatin1String(", ")))};
}

} // namespace vouchwell::cli
