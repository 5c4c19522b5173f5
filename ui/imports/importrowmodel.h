#pragma once

#include "ui/imports/checklines.h"
#include "ui/widgets/pill.h"

#include <QAbstractTableModel>

namespace vouchwell::ui {

/// The lines of one tab of a checked file. A tick or a new value is announced and shown once the decisions say so.
class ImportRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TickColumn,
        RowColumn,
        LabelColumn,
        HeaderColumn,
        ValueColumn,
        OtherColumn,
        ScoreColumn,
        BookColumn,
        FileColumn,
        ReferrerColumn,
        StageColumn,
        OriginalColumn,
        DayColumn,
        RewardColumn,
        ResultColumn,
        ReasonColumn
    };
    static constexpr int kColumnCount = ReasonColumn + 1;
    enum Role { ToneRole = Qt::UserRole + 1 };

    explicit ImportRowModel(const ReadingContext& context, QObject* parent = nullptr);

    /// The snapshot knows how the book is without the file; null where it has not been read yet.
    void setSummary(const ImportSummary& summary, const SnapshotPtr& snapshot = {});
    void setDecisions(const ImportDecisions& decisions);
    void setTab(CheckTab tab);
    CheckTab tab() const { return m_tab; }
    const CheckLines& lines() const { return m_lines; }
    const CheckLine& line(int row) const { return m_lines.of(m_tab)[size_t(row)]; }
    const RowProblem* problem(int row) const { return m_lines.problem(line(row)); }
    const SameProposal* proposal(int row) const { return m_lines.proposal(line(row)); }
    /// A row that is imported unless it is left out; others cannot be used as they are.
    bool canBeTicked(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked(int row, bool isTicked);
    void valueEdited(int row, const QString& text);

private:
    bool isTicked(int row) const;
    /// The value as it would be imported: corrected, or as the file has it.
    QString value(int row) const;
    QString otherText(int row) const;
    QString labelText(int row) const;
    QString reasonText(int row) const;
    QString resultText(int row) const;
    Tone resultTone(int row) const;
    QString saleText(int row, int column) const;
    QString text(int row, int column) const;

    ReadingContext m_context;
    SnapshotPtr m_snapshot;
    CheckLines m_lines;
    ImportDecisions m_decisions;
    CheckTab m_tab = CheckTab::NeedsFixing;
};

QString rowResultTitle(RowResult result);

} // namespace vouchwell::ui
