#pragma once

#include "core/actions/recordreferral.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

class NoticeBar;
class PersonField;
class PlainLabel;
class Workbench;

/// "Who referred whom", made for the counter: two names, Enter. It says what follows before anything is saved.
class RecordReferralDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecordReferralDialog(Workbench& workbench, PersonId referrer = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void referralRecorded(vouchwell::ReferralId referral);

private:
    void createFields();
    void createButtons();
    QWidget* withHint(PersonField* field, PlainLabel* hint);
    void createCampaignFields();
    void fillChannels();
    void fillCampaigns();
    ReferralEntry entry() const;
    void review();
    void updateHints();
    QString hintFor(const PersonField* field) const;
    QString promiseSentence(const ReferralEntry& entry) const;
    bool save();
    void saveAndClose();
    void saveAndAddAnother();

    Workbench& m_workbench;
    QFormLayout* m_form = nullptr;
    PersonField* m_referrer = nullptr;
    PlainLabel* m_referrerHint = nullptr;
    PersonField* m_friend = nullptr;
    PlainLabel* m_friendHint = nullptr;
    QLineEdit* m_contact = nullptr;
    QDateEdit* m_date = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_campaign = nullptr;  ///< there only where several campaigns could take the referral
    bool m_isCampaignChosen = false;  ///< by hand
    PersonField* m_askedBy = nullptr; ///< there only where it matters
    QString m_newStaffName;           ///< of the one who was made with the referral that was saved last
    NoticeBar* m_outlook = nullptr;
    PlainLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveAndAdd = nullptr;
};

} // namespace vouchwell::ui
