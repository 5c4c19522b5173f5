#pragma once

#include "core/actions/changecampaign.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace vouchwell::ui {

class DayField;

/// Name, days, grace and priority of a campaign. A form to which further rows can be added.
class CampaignFields : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignFields(QDate today, QWidget* parent = nullptr);

    void setCampaign(const CampaignChange& campaign);
    /// What is typed; the state is not among the fields.
    CampaignChange campaign() const;
    QFormLayout* form() const { return m_form; }

Q_SIGNALS:
    void changed();

private:
    void addDay(QCheckBox* isSet, DayField* day);

    QFormLayout* m_form;
    QLineEdit* m_name;
    QCheckBox* m_hasStart;
    DayField* m_start;
    QCheckBox* m_hasEnd;
    DayField* m_end;
    QSpinBox* m_grace;
    QSpinBox* m_priority;
};

} // namespace vouchwell::ui
