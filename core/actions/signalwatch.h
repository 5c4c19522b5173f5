#pragma once

#include "core/actions/findsignals.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace vouchwell {

/// Keeps the signals of an open book up to date: looks at the book on a worker once it is started, and again when it
/// has changed and was left alone for a moment. Lives on the book's thread.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(Book& book, std::chrono::milliseconds pause = std::chrono::seconds(2),
                         QObject* parent = nullptr);
    ~SignalWatch() override;

    /// Looks at once. Does nothing with a book that is only read.
    void start();

Q_SIGNALS:
    /// One look is over.
    void looked();

private:
    void bookChanged();
    void look();
    void take(const Result<KeptSignals>& kept);

    Book& m_book;
    QTimer m_pause;
    std::stop_source m_stop;
    bool m_isStarted = false;
    bool m_isLooking = false;
    bool m_isStale = false;
    bool m_isAnnouncing = false;
};

} // namespace vouchwell
