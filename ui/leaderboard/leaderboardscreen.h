#pragma once

#include <QWidget>

namespace vouchwell::ui {

class LeaderboardModel;

/// The board in large type over the whole screen: the first three on a podium, the others below, as many as fit, with
/// period and rules. It follows the model. Escape, F11 or a double click close it. Only a picture of the page's table,
/// which stays the accessible twin.
class LeaderboardScreen : public QWidget
{
    Q_OBJECT

public:
    LeaderboardScreen(LeaderboardModel& model, QWidget* parent);

    void setTitles(const QString& title, const QString& subtitle, const QString& rules);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void describe();
    QString cell(int row, int column) const;
    void paintHead(QPainter* painter, int line) const;
    void paintPodium(QPainter* painter, const QRect& area) const;
    void paintStep(QPainter* painter, int row, const QRect& step) const;
    int stepOf(int row) const;
    void paintRow(QPainter* painter, int row, const QRect& area) const;
    void paintFoot(QPainter* painter, int line) const;
    void drawText(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text) const;
    QRect mirrored(const QRect& rect) const;

    LeaderboardModel& m_model;
    QString m_title;
    QString m_subtitle;
    QString m_rules;
};

} // namespace vouchwell::ui
