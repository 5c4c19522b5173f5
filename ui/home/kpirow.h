#pragma once

#include "core/metrics/kpis.h"
#include "ui/widgets/pill.h"

#include <QLocale>
#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace vouchwell::ui {

class KpiTile;

/// The five tiles of the Home page, in one line or, where the window is narrow, in two.
class KpiRow : public QWidget
{
    Q_OBJECT

public:
    explicit KpiRow(QWidget* parent = nullptr);

    /// `before` is missing where the book has no earlier data to compare with.
    void setKpis(const HeadKpis& kpis, const std::optional<HeadKpis>& before, const Currency& currency,
                 const QLocale& locale);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A tile was pressed: the page that shows more of its figure.
    void pageRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Index { Received, Converted, Revenue, Cost, Owed, Count };

    void arrange();

    std::array<KpiTile*, Count> m_tiles{};
    QGridLayout* m_grid;
    int m_columns = 0;
};

/// "▲ 8 more", "▼ €4.00 less", "as before", "no earlier data": an arrow is never without its word.
struct Change
{
    QString text;
    Tone tone = Tone::Neutral;
};
Change countChange(qint64 now, std::optional<qint64> before, const QLocale& locale);
Change moneyChange(qint64 now, std::optional<qint64> before, const Currency& currency, const QLocale& locale,
                   bool isLessBetter);
/// "59 % of 41"; below five cases "3 of 4", as a percentage would promise too much; "no data" without any.
QString shareText(qint64 part, qint64 whole, const QLocale& locale);

} // namespace vouchwell::ui
