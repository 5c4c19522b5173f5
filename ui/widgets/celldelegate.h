#pragma once

#include <QStyledItemDelegate>

namespace vouchwell::ui {

struct ThemeColors;

/// Draws the cells of a DataTable: ground, hairline, alignment by column kind; texts from data are made safe to look
/// at, and a cut text is told whole in a tool tip.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    /// Ground and hairline; delegates with their own content call it first.
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFocus(QPainter* painter, const QStyleOptionViewItem& option) const;
};

/// A rounded bar in a track, as long as the fraction (0 to 1) that the model gives in `fractionRole`.
class BarDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit BarDelegate(int fractionRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_fractionRole;
};

/// The cell's text as a pill in the tone (an int of `Tone`) that the model gives in `toneRole`.
class PillDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    explicit PillDelegate(int toneRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_toneRole;
};

} // namespace vouchwell::ui
