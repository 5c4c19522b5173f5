#pragma once

#include <QAbstractButton>

#include <vector>

class QButtonGroup;

namespace vouchwell::ui {

/// One of several filters: a rounded button that stays down.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A choice of one filter, in as many lines as the width asks for. The arrow keys move within it.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const QString& accessibleName, QWidget* parent = nullptr);

    void addChip(int id, const QString& text);
    /// A number behind the text: "Lost 4".
    void setCount(int id, qint64 count);
    void setCurrent(int id);
    int current() const;
    Chip* chip(int id) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool moves) const;

    QButtonGroup* m_group;
    std::vector<Chip*> m_chips;
    std::vector<QString> m_texts;
};

} // namespace vouchwell::ui
