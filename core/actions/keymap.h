#pragma once

#include <QStringView>

#include <vector>

namespace vouchwell {

/// A number for each of many texts. The texts are not kept, only 96 bits made of each, 16 bytes with the number: that
/// two texts of ten million are taken for one happens in one of 10^15 files.
class KeyMap
{
public:
    static constexpr int kNone = -1;

    struct Key
    {
        quint64 first = 0;
        quint32 second = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    static Key keyOf(QStringView text);
    /// Of both texts together, in this order.
    static Key keyOf(QStringView text, QStringView other);

    /// Room for so many, taken when the first comes.
    void reserve(size_t size) { m_wanted = size; }
    int value(const Key& key) const;
    /// The number of the key, which is kNone when it is new; the caller gives it another at once.
    int& operator[](const Key& key);

private:
    struct Slot
    {
        Key key;
        int value = kNone; ///< a free slot has none
    };

    size_t placeOf(const Key& key, const std::vector<Slot>& slots) const;
    void growTo(size_t slots);

    std::vector<Slot> m_slots;
    size_t m_size = 0;
    size_t m_wanted = 0;
};

} // namespace vouchwell
