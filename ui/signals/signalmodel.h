#pragma once

#include "core/actions/signaldesk.h"

#include <QAbstractListModel>

namespace vouchwell::ui {

class Workbench;

/// The signals in a list: each with its kind, its score and one sentence.
class SignalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SignalModel(Workbench& workbench, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_workbench(workbench)
    {
    }

    void setLines(std::vector<SignalLine> lines);
    const SignalLine& line(int row) const { return m_lines[size_t(row)]; }
    /// -1 where the flag is not in the list.
    int rowOf(RiskFlagId flag) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Workbench& m_workbench;
    std::vector<SignalLine> m_lines;
};

} // namespace vouchwell::ui
