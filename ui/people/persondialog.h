#pragma once

#include "core/domain/person.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vouchwell::ui {

class NoticeBar;
class PlainLabel;
class Workbench;

/// Adds a person or changes one. What the form has no field for (further e-mails, phones, codes, extra fields) stays.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// A person that is not valid means a new one.
    PersonDialog(Workbench& workbench, PersonId person, QWidget* parent = nullptr);

    /// False when the person could not be read; the workbench has been told why.
    bool isReadable() const { return m_isReadable; }

Q_SIGNALS:
    void personSaved(vouchwell::PersonId person);

private:
    void read(PersonId person);
    void createFields();
    void createButtons();
    void showPerson();
    QLineEdit* addField(QFormLayout* form, const QString& name, const QString& label);
    bool hasNewName() const;
    Person entered() const;
    void check();
    void save();

    Workbench& m_workbench;
    Person m_before;
    bool m_isReadable = true;
    QLineEdit* m_givenName = nullptr;
    QLineEdit* m_familyName = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    QCheckBox* m_isSinceKnown = nullptr;
    QCheckBox* m_isOffBoards = nullptr;
    QDateEdit* m_since = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_company = nullptr;
    QLineEdit* m_street = nullptr;
    QLineEdit* m_postalCode = nullptr;
    QLineEdit* m_city = nullptr;
    QLineEdit* m_iban = nullptr;
    QLineEdit* m_accountHolder = nullptr;
    QLineEdit* m_tags = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    NoticeBar* m_refusal = nullptr;
    PlainLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace vouchwell::ui
