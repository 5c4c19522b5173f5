#pragma once

#include "core/actions/importfile.h"
#include "ui/widgets/card.h"

class QButtonGroup;
class QPushButton;

namespace vouchwell::ui {

class DataTable;
class FactsSentence;
class NoticeBar;
class ImportHistory;
class PlainLabel;
class Workbench;

/// Step 1: which file, how it was read, and what kind of list it is; below, what was imported before.
class ChooseStep : public QWidget
{
    Q_OBJECT

public:
    explicit ChooseStep(Workbench& bench, QWidget* parent = nullptr);

    /// Nothing chosen yet.
    void clear();
    void showFile(const QString& path, const TableProfile& profile);
    void showProblem(const QString& sentence);
    ImportHistory* history() const { return m_history; }
    FactsSentence* facts() const { return m_sentence; }

Q_SIGNALS:
    void fileRequested();
    void kindChosen(vouchwell::ImportKind kind);

private:
    QWidget* createDropArea();
    QWidget* createFacts();
    QWidget* createKinds();
    /// One filled button at a time: this one until there is a file, the page's own then.
    void setChooseButton(const QString& text, bool isPrimary);

    NoticeBar* m_problem;
    PlainLabel* m_dropTitle;
    QPushButton* m_choose;
    Card* m_facts;
    FactsSentence* m_sentence;
    PlainLabel* m_warnings;
    QButtonGroup* m_kinds;
    ImportHistory* m_history;
};

} // namespace vouchwell::ui
