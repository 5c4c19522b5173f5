#pragma once

#include "core/domain/ids.h"

#include <QDialog>

namespace vouchwell::ui {

class PersonField;
class PlainLabel;
class Workbench;

/// Asks who of the staff asked for a referral; an empty line means that nobody is known.
class AskedByDialog : public QDialog
{
    Q_OBJECT

public:
    static void open(Workbench& workbench, QWidget* window, ReferralId referral, PersonId askedBy);

    AskedByDialog(Workbench& workbench, ReferralId referral, PersonId askedBy, QWidget* parent = nullptr);

private:
    void save();

    Workbench& m_workbench;
    ReferralId m_referral;
    PersonField* m_person;
    PlainLabel* m_hint;
};

} // namespace vouchwell::ui
