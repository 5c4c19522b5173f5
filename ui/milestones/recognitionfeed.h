#pragma once

#include "core/actions/recognition.h"

#include <QObject>

namespace vouchwell::ui {

class Workbench;

/// Keeps what there is to celebrate up to date, worked out by a worker with a book of its own: for the page and for the
/// badge beside it.
class RecognitionFeed : public QObject
{
    Q_OBJECT

public:
    /// The one of this workbench, made when it is asked for first.
    static RecognitionFeed* of(Workbench& workbench);
    ~RecognitionFeed() override { m_stop.request_stop(); }

    /// Null until it was read for the first time.
    const RecognitionPtr& current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    explicit RecognitionFeed(Workbench& workbench);
    void read();
    void take(const Result<RecognitionPtr>& read, int edition);

    Workbench& m_workbench;
    RecognitionPtr m_current;
    std::stop_source m_stop;
    int m_edition = 0;
};

} // namespace vouchwell::ui
