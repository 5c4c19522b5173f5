#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

/// What the dialog says.
struct ReasonTexts
{
    QString title;
    QString about; ///< whom or what it is about, from data
    QString note;  ///< what will happen
    QString label; ///< of the field, with its mnemonic
    QString verb;  ///< of the button
    bool isRequired = true;
};

/// Asks for a reason, which is kept. Where it is required, the button waits for it.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonTexts& texts, QWidget* parent = nullptr);

    QString reason() const;

private:
    QLineEdit* m_reason;
    QPushButton* m_accept;
};

} // namespace vouchwell::ui
