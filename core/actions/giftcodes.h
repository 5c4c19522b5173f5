#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/transfer/codelist.h"

namespace vouchwell {

class Book;

/// What came of importing codes.
struct CodeImport
{
    QString pool; ///< as the rules name it
    int added = 0;
    int known = 0; ///< in the book before, or twice in the list
    int unreadable = 0;
    int expired = 0; ///< of the added ones: these are never given to anybody
};

/// How the codes of this shop are written.
CodeListReading codeReadingFor(const Book& book);

/// Puts the codes that are new into the pool. Refused where none is. `source` names the list for people.
Result<CodeImport> importCodes(Book& book, const QString& pool, const CodeList& list, const QString& source);

/// "50 codes added to Cinema, 2 were in the book already."
QString codeImportSentence(const CodeImport& result);

/// The code cannot be given or used any more; the reason is kept. Nobody gets another one for it.
Result<Done> voidCode(Book& book, GiftCodeId code, const QString& reason);
/// The same for a code that somebody has, who is given the next one of the pool instead.
Result<GiftCodeId> replaceCode(Book& book, GiftCodeId code, const QString& reason);
/// The code is again what it was: free, or with whoever has it. A code that took its place is void from then on, for
/// it was shown.
Result<Done> takeBackVoid(Book& book, GiftCodeId code);

} // namespace vouchwell
