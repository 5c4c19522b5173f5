#include "core/actions/giftcodes.h"

#include "core/actions/giftwork.h"
#include "core/base/text.h"
#include "core/storage/codestore.h"
#include "core/storage/stockstore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class GiftCodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(GiftCodes)
};

const QString kCodeAction = QStringLiteral("action");
const QString kCodeId = QStringLiteral("code");
const QString kCodeReason = QStringLiteral("reason");
const QString kCodeEntity = QStringLiteral("gift_code");

QJsonObject onCode(const QString& action, GiftCodeId code, const QString& reason = {})
{
    QJsonObject json{{kCodeAction, action}, {kCodeId, QString::number(code.value)}};
    if (!reason.isEmpty())
        json.insert(kCodeReason, reason);
    return json;
}

void auditCode(UnitOfWork& work, ActId act, const GiftCodeRecord& before, CodeState after, const QString& reason)
{
    HistoryStore::audit(work, act, kCodeEntity, before.id.value, {{QStringLiteral("state"), toStored(before.state)}},
                        {{QStringLiteral("state"), toStored(after)}, {kCodeReason, reason}});
}

Failure noSuchCode()
{
    return Failure{Failure::Kind::NotFound, GiftCodeTexts::tr("This code is no longer in the book.")};
}

Result<CodeImport> addCodes(UnitOfWork& work, const GiftLevel& pool, const CodeList& list, const QString& source,
                            QDate today)
{
    CodeImport result{pool.name, 0, 0, int(list.skipped.size()), 0};
    const GiftItemId item = StockStore(work).item(GiftKind::Code, pool.name).id;
    ChangeRecorder changes(work);
    CodeStore store(work);
    for (const NewCode& code : list.codes) {
        if (!store.add(item, code)) {
            ++result.known;
            continue;
        }
        ++result.added;
        result.expired += code.expiresOn.isValid() && code.expiresOn < today ? 1 : 0;
    }
    if (result.added == 0 && result.known > 0)
        return giftRefused(GiftCodeTexts::tr("All of these codes are in the book already: nothing was added."));
    if (result.added == 0)
        return giftRefused(
            list.skipped.empty()
                ? GiftCodeTexts::tr("This list holds no codes. Please choose one with a code on each line.")
                : list.skipped.front().reason);
    const QString subject = QStringLiteral("%1 × %2").arg(result.added).arg(pool.name);
    const ActId act = HistoryStore::addAct(work, QStringLiteral("import_codes"), subject, changes);
    HistoryStore::audit(work, act, QStringLiteral("gift_pool"), item.value, {},
                        {{QStringLiteral("added"), result.added},
                         {QStringLiteral("known"), result.known},
                         {QStringLiteral("source"), source}});
    return result;
}

/// The code, and why it cannot become void.
Result<GiftCodeRecord> codeToVoid(Database& database, GiftCodeId code)
{
    const std::optional<GiftCodeRecord> record = CodeReader(database).code(code);
    if (!record)
        return noSuchCode();
    if (record->state == CodeState::Void)
        return giftRefused(GiftCodeTexts::tr("The code %1 is void already.").arg(maskedCode(record->code.code)));
    return *record;
}

template<typename T, typename Function>
Result<T> voidWithReason(Book& book, GiftCodeId code, const QString& reason, Function function)
{
    const QString why = simplifiedName(reason);
    if (why.isEmpty())
        return giftRefused(GiftCodeTexts::tr("Please say why: the reason is kept with the code."));
    return actOnGifts<T>(book, [&](UnitOfWork& work) -> Result<T> {
        const Result<GiftCodeRecord> before = codeToVoid(book.database(), code);
        if (!before)
            return before.failure();
        CodeStore(work).setVoid(code, book.today(), why);
        return function(work, *before, why);
    });
}

} // namespace

CodeListReading codeReadingFor(const Book& book)
{
    return {book.shop().currency, book.shop().country, book.today()};
}

Result<CodeImport> importCodes(Book& book, const QString& pool, const CodeList& list, const QString& source)
{
    return actOnGifts<CodeImport>(book, [&](UnitOfWork& work) -> Result<CodeImport> {
        const Result<GiftLevel> known = knownGift(book.database(), GiftKind::Code, pool, book.today());
        return known ? addCodes(work, *known, list, source, book.today()) : Result<CodeImport>(known.failure());
    });
}

QString codeImportSentence(const CodeImport& result)
{
    QStringList parts{
        GiftCodeTexts::tr("%n code(s) added to “%1”", nullptr, result.added).arg(displayText(result.pool))};
    if (result.known > 0)
        parts << GiftCodeTexts::tr("%n known already or double", nullptr, result.known);
    if (result.unreadable > 0)
        parts << GiftCodeTexts::tr("%n left out because they cannot be read", nullptr, result.unreadable);
    if (result.expired > 0)
        parts << GiftCodeTexts::tr("%n expired already", nullptr, result.expired);
    return parts.join(QLatin1String(", ")) + u'.';
}

Result<Done> voidCode(Book& book, GiftCodeId code, const QString& reason)
{
    return voidWithReason<Done>(
        book, code, reason, [&](UnitOfWork& work, const GiftCodeRecord& before, const QString& why) -> Result<Done> {
            const ActId act = HistoryStore::addAct(work, QStringLiteral("void_code"), maskedCode(before.code.code),
                                                   onCode(QStringLiteral("take_back_void"), code));
            auditCode(work, act, before, CodeState::Void, why);
            return Done{};
        });
}

Result<GiftCodeId> replaceCode(Book& book, GiftCodeId code, const QString& reason)
{
    return voidWithReason<GiftCodeId>(
        book, code, reason,
        [&](UnitOfWork& work, const GiftCodeRecord& before, const QString& why) -> Result<GiftCodeId> {
            if (before.state != CodeState::Assigned)
                return giftRefused(GiftCodeTexts::tr("Nobody has the code %1, so nobody needs another one. Please "
                                                     "make it void instead.")
                                       .arg(maskedCode(before.code.code)));
            const GiftCodeId next = CodeStore(work).give(
                {before.pool, before.worthMinor, before.reward, before.redemption, code}, book.today());
            if (!next.isValid())
                return noFreeCode(book, before.poolName, before.worthMinor);
            const ActId act = HistoryStore::addAct(work, QStringLiteral("replace_code"), maskedCode(before.code.code),
                                                   onCode(QStringLiteral("take_back_void"), code));
            auditCode(work, act, before, CodeState::Void, why);
            return next;
        });
}

Result<Done> takeBackVoid(Book& book, GiftCodeId code)
{
    return actOnGifts<Done>(book, [&](UnitOfWork& work) -> Result<Done> {
        CodeReader reader(book.database());
        const std::optional<GiftCodeRecord> before = reader.code(code);
        if (!before)
            return noSuchCode();
        if (before->state != CodeState::Void)
            return giftRefused(GiftCodeTexts::tr("This code is not void any more."));
        if (before->isCancelled)
            return giftRefused(GiftCodeTexts::tr("The code %1 was shown to %2 and handing it over was taken back: it "
                                                 "stays void.")
                                   .arg(maskedCode(before->code.code), displayText(before->personName)));
        CodeStore store(work);
        if (before->replacedBy.isValid())
            store.setVoid(before->replacedBy, book.today(), GiftCodeTexts::tr("The code before it is valid again"));
        store.takeBackVoid(code);
        const QString again =
            before->replacedBy.isValid() ? QStringLiteral("replace_code") : QStringLiteral("void_code");
        const ActId act = HistoryStore::addAct(work, QStringLiteral("take_back_void"), maskedCode(before->code.code),
                                               onCode(again, code, before->voidReason));
        auditCode(work, act, *before, reader.code(code)->state, {});
        return Done{};
    });
}

} // namespace vouchwell
