#pragma once

#include "ui/leaderboard/boardview.h"

#include <QObject>

namespace vouchwell::ui {

class Workbench;

/// Makes boards: small ones at once, so that nothing flickers, large ones and those of a segment on a worker. Only the
/// newest one that was asked for is told.
class BoardLoader : public QObject
{
    Q_OBJECT

public:
    explicit BoardLoader(Workbench& workbench, QObject* parent = nullptr);
    ~BoardLoader() override;

    /// Harmless when this board was asked for already.
    void ask(const SnapshotPtr& snapshot, const BoardRequest& request);
    /// Boards of at most so many facts are made at once.
    void setFactsAtOnce(size_t facts) { m_factsAtOnce = facts; }

Q_SIGNALS:
    void ready(const vouchwell::ui::BoardView& view);

private:
    bool isSmall(const Snapshot& snapshot, const BoardRequest& request) const;
    void take(const Result<BoardView>& view);

    Workbench& m_workbench;
    SnapshotPtr m_snapshot;
    BoardRequest m_request;
    std::stop_source m_stop;
    size_t m_factsAtOnce;
    quint64 m_asked = 0;
};

} // namespace vouchwell::ui
