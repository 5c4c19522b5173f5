#include "ui/widgets/metrics.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace vouchwell::ui {

Metrics::Metrics() : Metrics(QGuiApplication::font()) {}

Metrics::Metrics(const QFont& font)
{
    const QFontMetrics measures(font);
    // Scripts with tall lines (Noto CJK, Arabic) would blow everything up: the em is the steadier base.
    m_line = std::max(1, std::min(measures.height(), qRound(QFontInfo(font).pixelSize() * 1.3)));
    m_character = std::max(1, measures.averageCharWidth());
}

int Metrics::lines(double lines) const
{
    return std::max(1, qRound(m_line * lines));
}

int Metrics::characters(int count) const
{
    return count * m_character;
}

} // namespace vouchwell::ui
