#pragma once

#include "core/actions/bankfile.h"

#include <QObject>

class QAction;
class QPushButton;
class QWidget;

namespace vouchwell::ui {

class Workbench;

/// The button with what leaves the house with a payout: bank file, sheet to sign, receipts.
class PayoutDocuments : public QObject
{
    Q_OBJECT

public:
    /// `parent` is where dialogs open.
    PayoutDocuments(Workbench& workbench, QWidget* parent);

    QPushButton* button() const { return m_button; }
    /// One more thing in its menu.
    QAction* addEntry(const char* name, const QString& text);
    /// What the button is about; not valid: nothing.
    void setPayout(PayoutId payout);
    /// Says when and by whom the last bank file was made; empty where none was.
    const QString& note() const { return m_note; }

private:
    void askForBankFile();
    void saveFile(const BankFileChoice& choice);
    void saveSheet();
    void saveReceipts();
    void tell(const Result<Done>& written, const QString& path);
    /// The path, or nothing where the person changed their mind.
    QString askWhere(const QString& title, const QString& name, const QString& filter, const QString& suffix);

    Workbench& m_workbench;
    QWidget* m_window;
    QPushButton* m_button;
    PayoutId m_payout;
    QString m_note;
};

} // namespace vouchwell::ui
