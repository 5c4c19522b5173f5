#include "core/storage/storageerror.h"

#include <QCoreApplication>

#include <new>
#include <system_error>

namespace vouchwell {

namespace {

class StorageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr const char* kNoMemory = QT_TRANSLATE_NOOP(
    "Storage", "There is not enough memory. Nothing was changed; please close other programs and try again.");

/// Threads that cannot be started have no memory either.
bool isAboutMemory(const std::exception& error)
{
    const auto* const system = dynamic_cast<const std::system_error*>(&error);
    return dynamic_cast<const std::bad_alloc*>(&error) ||
           (system && (system->code() == std::errc::resource_unavailable_try_again ||
                       system->code() == std::errc::not_enough_memory));
}

QString sentenceFor(StorageError::Kind kind, const QString& detail)
{
    switch (kind) {
    case StorageError::Kind::Busy:
        return StorageTexts::tr(
            "The book is being written by somebody else. Nothing was changed; please try again in a moment.");
    case StorageError::Kind::Full:
        return StorageTexts::tr("The disk is full. Nothing was changed; please free some space and try again.");
    case StorageError::Kind::ReadOnly:
        return StorageTexts::tr(
            "The book cannot be written: the file or its folder is read-only. Nothing was changed.");
    case StorageError::Kind::Interrupted:
        return StorageTexts::tr("The book was cut off while it was written, and cannot be mended where it may only be "
                                "read. Please copy it, with the file beside it that ends in “-journal”, to a folder "
                                "of your own and open it there.");
    case StorageError::Kind::Corrupt:
        return StorageTexts::tr("The book was damaged or changed by another program (%1). Nothing was changed; please "
                                "restore a backup.")
            .arg(detail);
    case StorageError::Kind::Disconnected:
        return StorageTexts::tr("The book can no longer be reached (%1). Nothing was changed; please open it again.")
            .arg(detail);
    case StorageError::Kind::Moved:
        return StorageTexts::tr("The file of this book was moved, renamed, deleted or replaced by another program. "
                                "Nothing was changed; please save a copy of what you see here.");
    case StorageError::Kind::Memory: return StorageTexts::tr(kNoMemory);
    case StorageError::Kind::NotFound:
    case StorageError::Kind::Duplicate:
    case StorageError::Kind::StillReferenced:
    case StorageError::Kind::Other: break;
    }
    return StorageTexts::tr("The book could not be written (%1). Nothing was changed; please try again.").arg(detail);
}

} // namespace

Failure StorageError::toFailure() const
{
    return Failure{Failure::Kind::Storage, sentenceFor(m_kind, QString::fromUtf8(what()))};
}

Failure failureOf(const std::exception& error)
{
    try {
        if (const auto* const storage = dynamic_cast<const StorageError*>(&error))
            return storage->toFailure();
        if (isAboutMemory(error))
            return Failure{Failure::Kind::Storage, StorageTexts::tr(kNoMemory)};
    } catch (const std::bad_alloc&) {
        // Not even enough for the translated sentence; this one takes none.
        return Failure{Failure::Kind::Storage, QStringLiteral("There is not enough memory. Nothing was changed; please "
                                                              "close other programs and try again.")};
    }
    throw;
}

} // namespace vouchwell
