#pragma once

#include <QWidget>

class QAbstractItemModel;

namespace vouchwell::ui {

/// The board in large type over the whole screen, as many rows as fit. Escape, F11 or a double click close it.
/// Only a picture of the page's table, which stays the accessible twin.
class LeaderboardScreen : public QWidget
{
    Q_OBJECT

public:
    LeaderboardScreen(QAbstractItemModel& model, QWidget* parent);

    void setTitles(const QString& title, const QString& subtitle);
    /// The column whose text stands at the end of each bar.
    void setValueColumn(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void describe();
    void paintRow(QPainter* painter, int row, const QRect& area) const;
    QRect mirrored(const QRect& rect) const;

    QAbstractItemModel& m_model;
    QString m_title;
    QString m_subtitle;
    int m_valueColumn;
};

} // namespace vouchwell::ui
