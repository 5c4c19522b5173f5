#pragma once

#include "core/domain/segment.h"
#include "ui/leaderboard/listdialog.h"

#include <stop_token>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace vouchwell::ui {

/// Makes, changes and deletes segments; says at once how many people are in one.
class SegmentsDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit SegmentsDialog(Workbench& workbench, QWidget* parent = nullptr);
    ~SegmentsDialog() override;

protected:
    void showRecord() override;
    void save() override;
    void remove() override;

private:
    void createSegmentFields();
    QComboBox* addAnswer(const char* name, const QString& label, const QString& yes, const QString& no);
    void readAll(SegmentId wanted);
    Segment entered() const;
    void check();
    void count(const SegmentFilter& filter);
    void showCount(qint64 people);

    std::vector<Segment> m_segments;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_tags = nullptr;
    QLineEdit* m_cities = nullptr;
    QCheckBox* m_hasFrom = nullptr;
    QCheckBox* m_hasTo = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_hasReferred = nullptr;
    QComboBox* m_wasReferred = nullptr;
    std::stop_source m_stop;
    quint64 m_counted = 0;
    bool m_isShowing = true; ///< the fields are being filled
};

} // namespace vouchwell::ui
