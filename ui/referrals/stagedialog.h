#pragma once

#include "core/domain/referral.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace vouchwell::ui {

/// Asks what the shop says of a referral: one of the stages that can be said by hand, with a note.
class StageDialog : public QDialog
{
    Q_OBJECT

public:
    StageDialog(const QString& referralText, Stage stage, const QString& note, QWidget* parent = nullptr);

    Stage stage() const;
    QString note() const;
    /// The stages that can be said by hand, in their order.
    static const std::vector<Stage>& stages();

private:
    QButtonGroup* m_stages;
    QLineEdit* m_note;
};

} // namespace vouchwell::ui
