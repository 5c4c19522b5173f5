#pragma once

#include "core/base/money.h"
#include "core/rules/challenge.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace vouchwell::ui {

class DayField;
class NumberField;
class PlainLabel;
class Workbench;

/// A new challenge, from a template, or one that is open.
class ChallengeDialog : public QDialog
{
    Q_OBJECT

public:
    using Saved = std::function<void(ChallengeId)>;

    /// Without a challenge a new one is made. `saved` is told when it is in the book.
    static void open(Workbench& workbench, QWidget* window, const std::optional<Challenge>& challenge,
                     const Saved& saved);

private:
    ChallengeDialog(Workbench& workbench, const std::optional<Challenge>& challenge, Saved saved, QWidget* parent);
    void createContest(QFormLayout* form);
    void createPrize(QFormLayout* form);
    void createWho(QFormLayout* form);
    void fill(const Challenge& challenge);
    Challenge typed() const;
    void follow();
    void save();

    Workbench& m_workbench;
    Saved m_saved;
    Challenge m_before;
    QFormLayout* m_form;
    QComboBox* m_template;
    QLineEdit* m_name;
    DayField* m_from;
    DayField* m_to;
    QComboBox* m_kind;
    QComboBox* m_metric;
    QSpinBox* m_target;
    NumberField* m_targetAmount;
    QSpinBox* m_winners;
    QComboBox* m_chances;
    QComboBox* m_prizeForm;
    NumberField* m_prizeMoney;
    QSpinBox* m_prizeCount;
    QLineEdit* m_thing;
    NumberField* m_cost;
    QSpinBox* m_hold;
    QComboBox* m_segment;
    QComboBox* m_campaign;
    PlainLabel* m_sentence;
};

} // namespace vouchwell::ui
