#pragma once

#include "core/actions/importfile.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>

namespace vouchwell::ui {

/// The rows of a checked file, one class of them at a time, each with its reason as text.
class ImportRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Tab { NeedsALook, Added, Updated, Unchanged, Skipped };
    static constexpr size_t kTabCount = 5;
    enum Column { RowColumn, LabelColumn, ResultColumn, ReasonColumn, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 };

    explicit ImportRowModel(const QLocale& locale, QObject* parent = nullptr);

    void setSummary(const ImportSummary& summary);
    void setTab(Tab tab);
    Tab tab() const { return m_tab; }
    qint64 count(Tab tab) const { return qint64(m_tabs[size_t(tab)].size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString reason(size_t row) const;

    QLocale m_locale;
    std::vector<ImportRow> m_rows;
    std::vector<RowProblem> m_problems; ///< by row
    std::array<std::vector<qint32>, kTabCount> m_tabs;
    Tab m_tab = Tab::NeedsALook;
};

QString rowResultTitle(RowResult result);

} // namespace vouchwell::ui
