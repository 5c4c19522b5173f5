#pragma once

#include "core/actions/signalwatch.h"
#include "core/snapshot/snapshotfeed.h"
#include "core/storage/book.h"

#include <QTemporaryDir>

#include <memory>

namespace vouchwell::app {

/// The book on the desk: its file, its snapshot and, for the sample shop, the folder that goes away with it.
struct OpenBook
{
    explicit OpenBook(std::unique_ptr<Book> opened, std::shared_ptr<QTemporaryDir> folder = {});

    bool isSample() const { return sampleFolder != nullptr; }
    /// The name of the shop, else of the file.
    QString name() const;

    std::shared_ptr<QTemporaryDir> sampleFolder;
    std::unique_ptr<Book> book;
    SnapshotFeed feed;
    SignalWatch signalWatch;
};

} // namespace vouchwell::app
