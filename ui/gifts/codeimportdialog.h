#pragma once

#include "core/actions/giftcodes.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class Workbench;

/// Takes gift codes from a file or as pasted text, says what it understands of them, and puts them into a pool.
class CodeImportDialog : public QDialog
{
    Q_OBJECT

public:
    CodeImportDialog(Workbench& workbench, const QString& pool, QWidget* parent = nullptr);

private:
    void createButtons();
    void chooseFile();
    void readPasted();
    void showList();
    void save();

    Workbench& m_workbench;
    QString m_pool;
    QString m_source; ///< name of the file; empty for pasted text
    CodeList m_list;
    QPlainTextEdit* m_text;
    PlainLabel* m_summary;
    QPushButton* m_accept;
};

} // namespace vouchwell::ui
