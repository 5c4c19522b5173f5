#pragma once

#include "ui/rewards/ladderframe.h"

#include <QColor>
#include <QGraphicsItem>

namespace vouchwell::ui {

/// Axes, people and limit: what stands behind the steps.
class LadderGround : public QGraphicsItem
{
public:
    explicit LadderGround(const LadderWords& words) : m_words(words) {}

    void show(const Ladder& ladder, const LadderFrame& frame, const LadderBackdrop& backdrop, const QRectF& bounds,
              const QFont& font);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLimit(QPainter* painter) const;
    void paintValues(QPainter* painter) const;
    void paintPeople(QPainter* painter) const;
    void paintPlaces(QPainter* painter) const;

    LadderWords m_words;
    Ladder m_ladder;
    LadderFrame m_frame;
    LadderBackdrop m_backdrop;
    QRectF m_bounds;
    QFont m_font;
};

/// One step: its handle, its line up to the next one, and its label.
class LadderStepItem : public QGraphicsItem
{
public:
    struct Look
    {
        QPointF handle;
        double lineEnd = 0; ///< horizontally
        double radius = 1;
        LabelPlace label;
        QString text;
        QFont font;
        QColor ink;
        QColor paper;
        QColor halo;
        bool hasLine = true;
        bool isSelected = false;
        bool isFocused = false;
    };

    void show(const Look& look, const QRectF& bounds);
    const Look& look() const { return m_look; }
    /// How far the pointer is from the step; nothing where it is not on it.
    std::optional<double> distanceTo(const QPointF& point) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLabel(QPainter* painter) const;

    Look m_look;
    QRectF m_bounds;
};

/// Follows the step that is moved or pointed at and says its numbers.
class LadderBubble : public QGraphicsItem
{
public:
    void show(const QString& text, const QPointF& handle, double radius, const QFont& font, const QRectF& bounds);
    const QString& text() const { return m_text; }

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_text;
    QRectF m_rect;
    QFont m_font;
};

} // namespace vouchwell::ui
