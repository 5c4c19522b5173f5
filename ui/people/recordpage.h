#pragma once

#include "core/snapshot/snapshot.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace vouchwell::ui {

class ChipRow;
class ColumnFit;
class CommandCatalog;
class DataTable;
class DetailsView;
class EmptyState;
class NoticeBar;
class PlainLabel;
class RecordModel;
class SearchField;
class Workbench;

/// A page of many records: search box and filters above a sorted table, the details of the chosen record beside it
/// (F9), a placeholder until the book has been read and an empty state while it has none. What was chosen, the sorting
/// and the columns survive new data and the next start.
class RecordPage : public Page
{
    Q_OBJECT

public:
    void refresh() override;

    SearchField* searchField() const { return m_search; }
    DataTable* table() const { return m_table; }
    ChipRow* chips() const { return m_chips; }
    DetailsView* details() const { return m_details; }
    EmptyState* emptyState() const { return m_empty; }

protected:
    struct Texts
    {
        QString title;
        QString sessionName; ///< "customers": under which the layout is kept
        QString searchHint;
        QString tableName;
        QString detailsName;
        QString noMatch; ///< shown in a table without rows
    };

    RecordPage(Workbench& workbench, const Texts& texts, RecordModel* model, EmptyState* empty);

    /// Call once, when columns, chips and controls are there: restores sorting and columns and shows the data.
    void start(int sortColumn, Qt::SortOrder order);
    /// Filters anew and keeps what was chosen.
    void applyFilter();
    /// Chooses the row of this snapshot index, making the filter let it through where needed; false where it is gone.
    bool showIndex(qint32 index);
    /// The chosen snapshot index; -1 for none.
    qint32 currentIndex() const;
    /// A command that works on the chosen record of this page while it is in front.
    void adoptCommand(const QString& id, bool needsRecord);
    void updateCommands();
    /// The width of each column in characters, never less than its title's; the column that takes the spare width; the
    /// columns that yield where there is too little, the first one first.
    void setColumns(const std::vector<int>& characters, int spareColumn, const std::vector<int>& yielding);

    /// How many records the book has.
    virtual size_t recordCount(const Snapshot& snapshot) const = 0;
    virtual std::vector<qint32> filtered(const Snapshot& snapshot) const = 0;
    virtual QString shownSentence(const Snapshot& snapshot, qint64 shown) const = 0;
    virtual QString countsSentence(qint64 shown, qint64 all) const = 0;
    virtual bool isFiltered() const = 0;
    virtual void clearFilter() = 0;
    /// Makes the filter let everything through that could be asked for by name.
    virtual void widenFilter(qint32 index) = 0;
    virtual void fillDetails(qint32 index) = 0;
    /// The counts behind the chips.
    virtual void countChips(const Snapshot&) {}

    Workbench& m_workbench;

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createParts(const Texts& texts);
    void connectParts();
    void connectViewCommands();
    void showCurrent();
    void choose(int row);
    void saveLayout();
    void wantDetails(bool isWanted);
    void arrangeDetails();
    void updateSentence(qint64 shown);

    struct OwnCommand
    {
        QString id;
        bool needsRecord;
    };

    RecordModel* m_model;
    QString m_sessionName;
    SearchField* m_search = nullptr;
    ChipRow* m_chips = nullptr;
    PlainLabel* m_sentence = nullptr;
    QPushButton* m_clear = nullptr;
    DataTable* m_table = nullptr;
    ColumnFit* m_fit = nullptr;
    DetailsView* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_waiting = nullptr;
    EmptyState* m_empty;
    NoticeBar* m_obstacle = nullptr;
    QWidget* m_list = nullptr;
    std::vector<OwnCommand> m_commands;
    qint64 m_currentId = 0;
    bool m_wantsDetails = true;
    bool m_isForced = false; ///< asked for although the page is narrow
    bool m_isStarted = false;
    bool m_isApplying = false;
};

/// Why nothing can be written now, as a sentence; empty where it can.
QString writeObstacle(const Workbench& workbench);
/// The commands that pages with a table share, where nobody has registered them: find, details.
void registerViewCommands(CommandCatalog& commands);

} // namespace vouchwell::ui
