#include "ui/rewards/ladderview.h"

#include "ui/rewards/laddereditor.h"
#include "ui/rewards/ladderitems.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsLineItem>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>

namespace vouchwell::ui {

namespace {

constexpr double kUsualHeightLines = 24;
constexpr double kLeastHeightLines = 16;
constexpr double kLeastWidthLines = 22;
const QString kDragGesture = QStringLiteral("ladder-drag");
const QString kKeyGesture = QStringLiteral("ladder-keys");

/// The steps of a ladder by turns; all of them can be read as text.
QColor inkOf(int step, const ThemeColors& colors)
{
    const QColor inks[] = {colors.accentText, colors.info, colors.warn};
    return inks[size_t(step) % std::size(inks)];
}

} // namespace

LadderView::LadderView(LadderEditor& editor, QWidget* parent)
    : QGraphicsView(parent), m_editor(editor), m_ground(new LadderGround(editor.words())), m_bubble(new LadderBubble)
{
    setObjectName(QStringLiteral("ladderView"));
    setAccessibleName(tr("Reward ladder"));
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene()->addItem(m_ground);
    scene()->addItem(m_bubble);
    m_bubble->setZValue(2);
    m_ground->setZValue(-2);
    m_bubble->hide();
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_editor, &LadderEditor::changed, this, &LadderView::rebuild);
    connect(&m_editor, &LadderEditor::stepSelected, this, &LadderView::rebuild);
    rebuild();
}

void LadderView::setDistribution(const std::vector<qint64>& totals)
{
    m_backdrop.totals = totals;
    rebuild();
}

void LadderView::setAffordable(std::optional<qint64> highestMinor)
{
    m_backdrop.highestMinor = highestMinor;
    rebuild();
}

QSize LadderView::sizeHint() const
{
    const Metrics m(font());
    return {m.lines(kLeastWidthLines * 2), m.lines(kUsualHeightLines)};
}

QSize LadderView::minimumSizeHint() const
{
    const Metrics m(font());
    return {m.lines(kLeastWidthLines), m.lines(kLeastHeightLines)};
}

QFont LadderView::labelFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void LadderView::rebuild()
{
    const Ladder& ladder = m_editor.ladder();
    setSceneRect(QRectF(QPointF(), viewport()->size()));
    if (m_drag.step() >= int(ladder.steps.size()))
        m_drag = {};
    if (m_drag.step() < 0)
        m_tops = topsOf(ladder, m_backdrop, m_editor.words().currency());
    m_frame = frameOf(ladder, m_editor.words(), m_tops, viewport()->size(), font(), isRightToLeft());
    createItems();
    m_ground->setVisible(!ladder.isEmpty());
    m_ground->show(ladder, m_frame, m_backdrop, sceneRect(), font());
    const QRectF limit = limitLabel(ladder, m_backdrop, m_editor.words(), m_frame, font());
    const std::vector<LabelPlace> places = stepLabels(ladder, m_editor.words(), m_frame, labelFont(), limit);
    for (int step = 0; step < int(m_steps.size()); ++step)
        showStep(step, places[size_t(step)]);
    showBubble(m_drag.step());
    speak();
}

void LadderView::createItems()
{
    const size_t wanted = m_editor.ladder().steps.size();
    while (m_steps.size() > wanted) {
        delete m_steps.back();
        m_steps.pop_back();
        delete m_drops.back();
        m_drops.pop_back();
    }
    while (m_steps.size() < wanted) {
        m_drops.push_back(scene()->addLine({}));
        m_drops.back()->setZValue(-1);
        m_steps.push_back(new LadderStepItem);
        scene()->addItem(m_steps.back());
    }
}

void LadderView::showStep(int step, const LabelPlace& label)
{
    const Ladder& ladder = m_editor.ladder();
    const auto at = size_t(step);
    const ThemeColors& colors = ThemeColors::current();
    LadderStepItem::Look look;
    look.handle = m_frame.pointOf(ladder.steps[at]);
    look.lineEnd =
        at + 1 < ladder.steps.size() ? m_frame.places.pixelOf(double(ladder.steps[at + 1].from)) : m_frame.places.end();
    look.radius = m_frame.handleRadius();
    look.label = label;
    look.text = m_editor.words().label(ladder, step);
    look.font = labelFont();
    look.ink = inkOf(step, colors);
    look.paper = colors.card;
    look.halo = look.ink;
    look.halo.setAlphaF(0.22F);
    look.hasLine = ladder.kind != Ladder::Kind::Milestone;
    look.isSelected = step == m_editor.selectedStep();
    look.isFocused = look.isSelected && hasFocus();
    m_drops[at]->setLine(QLineF(look.handle, QPointF(look.handle.x(), m_frame.plot.bottom())));
    m_drops[at]->setPen(QPen(look.ink, std::max(1.0, look.radius * 0.12), Qt::DotLine));
    m_steps[at]->setZValue(look.isSelected ? 1 : 0);
    m_steps[at]->show(look, sceneRect());
}

void LadderView::showBubble(int step)
{
    const bool isShown = step >= 0 && step < int(m_steps.size());
    m_bubble->setVisible(isShown);
    if (!isShown)
        return;
    const Ladder& ladder = m_editor.ladder();
    const Step& at = ladder.steps[size_t(step)];
    const QString amount = m_editor.words().value(at.value.number, at.value.kind, ladder.reward);
    //: While a step is dragged: "from 7 · €20"
    const QString text = ladder.kind == Ladder::Kind::Flat
                             ? amount
                             : tr("from %1 · %2").arg(m_editor.words().from(at.from, ladder.measure), amount);
    m_bubble->show(text, m_frame.pointOf(at), m_frame.handleRadius(), font(), sceneRect());
}

QString LadderView::bubbleText() const
{
    return m_bubble->isVisible() ? m_bubble->text() : QString();
}

std::vector<LabelPlace> LadderView::labels() const
{
    std::vector<LabelPlace> places;
    for (const LadderStepItem* step : m_steps)
        places.push_back(step->look().label);
    return places;
}

void LadderView::speak()
{
    const int step = m_editor.selectedStep();
    const QString spoken = step < 0 ? tr("This rule has no steps.") : m_editor.words().spoken(m_editor.ladder(), step);
    if (spoken == accessibleDescription())
        return;
    setAccessibleDescription(spoken);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QPoint LadderView::handleAt(int step) const
{
    return mapFromScene(m_steps[size_t(step)]->look().handle);
}

int LadderView::stepAt(const QPointF& point) const
{
    int nearest = -1;
    double least = 0;
    for (int step = 0; step < int(m_steps.size()); ++step) {
        const std::optional<double> distance = m_steps[size_t(step)]->distanceTo(point);
        if (distance && (nearest < 0 || *distance < least)) {
            nearest = step;
            least = *distance;
        }
    }
    return nearest;
}

void LadderView::mousePressEvent(QMouseEvent* event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    const int step = stepAt(point);
    if (event->button() != Qt::LeftButton || step < 0)
        return event->ignore();
    m_editor.selectStep(step);
    m_drag = {step, point, m_editor.ladder().steps[size_t(step)], m_frame};
    viewport()->setCursor(m_editor.ladder().kind == Ladder::Kind::Flat ? Qt::SizeVerCursor : Qt::ClosedHandCursor);
    showBubble(step);
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    if (m_drag.step() >= 0) {
        const bool isFinest = event->modifiers().testFlag(Qt::ShiftModifier);
        const Step moved = m_drag.at(point, isFinest, m_editor.ladder(), m_frame);
        return m_editor.move(m_drag.step(), moved.from, moved.value.number, kDragGesture);
    }
    const int step = stepAt(point);
    viewport()->setCursor(step < 0                                       ? Qt::ArrowCursor
                          : m_editor.ladder().kind == Ladder::Kind::Flat ? Qt::SizeVerCursor
                                                                         : Qt::OpenHandCursor);
    showBubble(step);
}

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_drag.step() >= 0)
        endDrag();
}

void LadderView::endDrag()
{
    m_drag = {};
    m_editor.draft().endGesture();
    viewport()->setCursor(Qt::ArrowCursor);
    rebuild();
}

void LadderView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    showBubble(m_drag.step());
}

void LadderView::wheelEvent(QWheelEvent* event)
{
    // The page scrolls.
    event->ignore();
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    const bool isOurs = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int step = m_editor.selectedStep();
    if (!isOurs || step < 0)
        return event->ignore();
    const bool isFinest = event->modifiers().testFlag(Qt::ShiftModifier);
    if (const std::optional<Step> moved = movedByKey(event->key(), isFinest, step, m_editor.ladder(), m_frame))
        m_editor.move(step, moved->from, moved->value.number, kKeyGesture);
    else
        event->setAccepted(handleKey(event->key()));
}

bool LadderView::handleKey(int key)
{
    const int step = m_editor.selectedStep();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Insert: m_editor.add(step); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: m_editor.remove(step); return true;
    case Qt::Key_F2: Q_EMIT renameRequested(step); return true;
    case Qt::Key_Home: m_editor.selectStep(0); return true;
    case Qt::Key_End: m_editor.selectStep(int(m_steps.size()) - 1); return true;
    case Qt::Key_Escape:
        if (m_drag.step() < 0)
            return false;
        m_editor.move(step, m_drag.before().from, m_drag.before().value.number, kDragGesture);
        endDrag();
        return true;
    default: return false;
    }
}

void LadderView::keyReleaseEvent(QKeyEvent* event)
{
    QGraphicsView::keyReleaseEvent(event);
    // A key that is held is one step of undo.
    if (!event->isAutoRepeat() && m_drag.step() < 0)
        m_editor.draft().endGesture();
}

void LadderView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        m_editor.selectStep(std::min(0, int(m_steps.size()) - 1));
    else if (event->reason() == Qt::BacktabFocusReason)
        m_editor.selectStep(int(m_steps.size()) - 1);
    rebuild();
}

void LadderView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    if (m_drag.step() < 0)
        m_editor.draft().endGesture();
    rebuild();
}

bool LadderView::focusNextPrevChild(bool isNext)
{
    const int next = m_editor.selectedStep() + (isNext ? 1 : -1);
    if (next < 0 || next >= int(m_steps.size()))
        return QGraphicsView::focusNextPrevChild(isNext);
    m_editor.selectStep(next);
    return true;
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void LadderView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        rebuild();
        break;
    default: break;
    }
}

} // namespace vouchwell::ui
