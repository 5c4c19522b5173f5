#pragma once

#include "core/actions/explainreward.h"

#include <QDialog>

class QPushButton;

namespace vouchwell::ui {

class DetailsView;
class Workbench;

/// Why a reward has its amount: what it was earned with, the steps, and what would have been otherwise. Worked out on a
/// worker.
class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the dialog. While something else has the book, it says so and does nothing.
    static void open(Workbench& workbench, QWidget* parent, RewardId reward);

    WhyDialog(Workbench& workbench, RewardId reward, QWidget* parent = nullptr);

private:
    void createButtons();
    void start(RewardId reward);
    void take(const Result<RewardExplanation>& explanation);
    void showSentences(const RewardExplanation& explanation);
    void copy() const;

    Workbench& m_workbench;
    DetailsView* m_view;
    QPushButton* m_copy = nullptr;
    QString m_text; ///< all of it, for the clipboard
};

} // namespace vouchwell::ui
