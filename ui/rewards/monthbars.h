#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

#include <vector>

namespace vouchwell::ui {

/// What rewards cost in each month, now beside the draft: two bars for each, the draft's in the accent colour.
class MonthBars : public QWidget
{
    Q_OBJECT

public:
    MonthBars(const Currency& currency, const QLocale& locale, QWidget* parent = nullptr);

    /// `first`: a day of the first month.
    void setMonths(QDate first, const std::vector<qint64>& now, const std::vector<qint64>& draft);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString nameOf(int month) const;
    QString sentenceOf(int month) const;
    /// The strip of a month, mirrored where the layout is.
    QRect stripOf(int month) const;

    Currency m_currency;
    QLocale m_locale;
    QDate m_first;
    std::vector<qint64> m_now;
    std::vector<qint64> m_draft;
};

} // namespace vouchwell::ui
