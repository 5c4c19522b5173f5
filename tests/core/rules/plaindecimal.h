#pragma once

#include <QtGlobal>

#include <string>

namespace vouchwell {

/// A number that is not negative, written out in decimal digits as on paper: as long as it needs to be, never rounded.
/// Shares in basis points and millionths only move its point.
class PlainDecimal
{
public:
    explicit PlainDecimal(qint64 whole) : m_digits(std::to_string(whole)) {}

    PlainDecimal operator+(PlainDecimal other) const;
    /// Times `factor`, with the point moved `places` to the left.
    PlainDecimal times(qint64 factor, int places) const;
    /// Half away from zero.
    qint64 rounded() const;

private:
    std::string m_digits;
    int m_places = 0; ///< digits behind the point
};

} // namespace vouchwell
