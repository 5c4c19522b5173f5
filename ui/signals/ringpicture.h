#pragma once

#include <QStringList>
#include <QWidget>

namespace vouchwell::ui {

/// People who brought each other, in a circle with arrows from each to whom they brought. Runs the way the language is
/// read; screen readers hear the names in their order.
class RingPicture : public QWidget
{
    Q_OBJECT

public:
    /// Larger circles are told in words only.
    static constexpr qsizetype kMostPeople = 12;

    explicit RingPicture(const QStringList& names, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where the names stand, in their order.
    std::vector<QRectF> places() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qsizetype rows() const;

    QStringList m_names;
};

} // namespace vouchwell::ui
