#pragma once

#include <QDate>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>

#include <optional>

namespace vouchwell {

/// The paper that a country uses (ISO 3166 alpha-2): US Letter where CLDR says so, A4 everywhere else.
/// Qt 6.4 answers A4 for every locale, and "metric" for countries that print on Letter.
QPageSize::PageSizeId paperFor(const QString& countryCode);

/// How a report is put on paper.
struct PageSetup
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    std::optional<QPageLayout::Orientation> orientation; ///< empty: as the widths of the columns need
    double marginMm = 15;                                ///< on all four sides
    Qt::LayoutDirection direction = Qt::LeftToRight;     ///< right to left mirrors the columns
    QLocale locale;
    QDate printedOn;
    QString fileName; ///< of the book, for the foot of the page; empty where there is none

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

} // namespace vouchwell
