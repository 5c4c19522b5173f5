#pragma once

#include "core/snapshot/snapshot.h"

#include <QObject>

namespace vouchwell {

/// Keeps the newest snapshot of a book: loads it on a worker after every change and tells when it is there. Pages show
/// what it has, or a placeholder before the first one. Lives on the book's thread.
class SnapshotFeed : public QObject
{
    Q_OBJECT

public:
    explicit SnapshotFeed(Book& book, QObject* parent = nullptr);
    ~SnapshotFeed() override;

    /// Null until the first load is done.
    SnapshotPtr current() const { return m_current; }
    /// Starts loading; a running load is left to finish and followed by another.
    void reload();
    /// Loads now and waits: for tests and pictures.
    void reloadNow();

Q_SIGNALS:
    void snapshotChanged();
    void failed(const QString& sentence);

private:
    void start();
    void take(const Result<SnapshotPtr>& loaded);

    Book& m_book;
    SnapshotPtr m_current;
    std::stop_source m_stop;
    bool m_isLoading = false;
    bool m_isStale = false;
};

} // namespace vouchwell
