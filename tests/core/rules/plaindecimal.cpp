#include "plaindecimal.h"

#include <algorithm>

namespace vouchwell {

namespace {

std::string sumOf(std::string a, std::string b)
{
    const size_t length = std::max(a.size(), b.size()) + 1;
    a.insert(0, length - a.size(), '0');
    b.insert(0, length - b.size(), '0');
    int carry = 0;
    for (size_t i = length; i-- > 0;) {
        const int digit = (a[i] - '0') + (b[i] - '0') + carry;
        a[i] = char('0' + digit % 10);
        carry = digit / 10;
    }
    a.erase(0, std::min(a.find_first_not_of('0'), length - 1));
    return a;
}

} // namespace

PlainDecimal PlainDecimal::operator+(PlainDecimal other) const
{
    PlainDecimal sum = *this;
    const int places = std::max(m_places, other.m_places);
    sum.m_digits.append(size_t(places - m_places), '0');
    other.m_digits.append(size_t(places - other.m_places), '0');
    sum.m_digits = sumOf(sum.m_digits, other.m_digits);
    sum.m_places = places;
    return sum;
}

PlainDecimal PlainDecimal::times(qint64 factor, int places) const
{
    PlainDecimal product(0);
    std::string line = m_digits;
    const std::string digits = std::to_string(factor);
    for (size_t i = digits.size(); i-- > 0; line += '0') {
        for (int times = digits[i] - '0'; times > 0; --times)
            product.m_digits = sumOf(product.m_digits, line);
    }
    product.m_places = m_places + places;
    return product;
}

qint64 PlainDecimal::rounded() const
{
    std::string digits = m_digits;
    if (int(digits.size()) <= m_places)
        digits.insert(0, size_t(m_places) + 1 - digits.size(), '0');
    const size_t point = digits.size() - size_t(m_places);
    const bool isUp = m_places > 0 && digits[point] >= '5';
    return std::stoll(digits.substr(0, point)) + (isUp ? 1 : 0);
}

} // namespace vouchwell
