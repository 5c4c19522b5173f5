#pragma once

#include "ui/rewards/laddermoves.h"

#include <QGraphicsView>

namespace vouchwell::ui {

class LadderBubble;
class LadderEditor;
class LadderGround;
class LadderStepItem;

/// The steps of a rule as a picture that is changed by hand: sideways how many it needs, up and down what it gives. Tab
/// goes from step to step, the arrows move the one that is selected, Insert adds one, Delete removes it, F2 names it.
class LadderView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit LadderView(LadderEditor& editor, QWidget* parent = nullptr);

    /// Of everybody who has one, in the measure of the rule that is shown; ascending.
    void setDistribution(const std::vector<qint64>& totals);
    /// What a new customer is worth, where it is known: rewards above it are marked.
    void setAffordable(std::optional<qint64> highestMinor);

    /// Where the handle of a step is, in the viewport.
    QPoint handleAt(int step) const;
    const LadderFrame& frame() const { return m_frame; }
    /// What the bubble says; empty while there is none.
    QString bubbleText() const;
    /// Where the labels of the steps are.
    std::vector<LabelPlace> labels() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to give the step a name.
    void renameRequested(int step);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void rebuild();
    void createItems();
    void showStep(int step, const LabelPlace& label);
    void showBubble(int step);
    void speak();
    int stepAt(const QPointF& point) const;
    void endDrag();
    bool handleKey(int key);
    QFont labelFont() const;

    LadderEditor& m_editor;
    LadderBackdrop m_backdrop;
    LadderTops m_tops; ///< those of the beginning while a step is dragged
    LadderFrame m_frame;
    LadderGround* m_ground;
    std::vector<LadderStepItem*> m_steps;
    std::vector<QGraphicsLineItem*> m_drops; ///< from each handle down to the axis, behind all labels
    LadderBubble* m_bubble;
    LadderDrag m_drag;
};

} // namespace vouchwell::ui
