#include "allocations.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace vouchwell::test {

namespace {

std::atomic<int> allocationsLeft{0}; ///< 0: nothing fails
std::atomic<bool> isFailingForGood{false};
std::atomic<bool> hasFailed{false};

bool isRefused()
{
    for (int left = allocationsLeft.load(); left != 0;) {
        const int next = left == 1 && isFailingForGood ? 1 : left - 1;
        if (!allocationsLeft.compare_exchange_weak(left, next))
            continue;
        if (left == 1)
            hasFailed = true;
        return left == 1;
    }
    return false;
}

} // namespace

void failAllocation(int number, bool isForGood)
{
    hasFailed = false;
    isFailingForGood = isForGood;
    allocationsLeft = number;
}

void stopFailingAllocations()
{
    allocationsLeft = 0;
}

bool hasAllocationFailed()
{
    return hasFailed;
}

} // namespace vouchwell::test

// These take the place of the library's own in the whole process; the other forms of `new` come here.
void* operator new(std::size_t size)
{
    void* const block = vouchwell::test::isRefused() ? nullptr : std::malloc(size == 0 ? 1 : size);
    if (!block)
        throw std::bad_alloc();
    return block;
}

void operator delete(void* block) noexcept
{
    std::free(block);
}

void operator delete(void* block, std::size_t) noexcept
{
    std::free(block);
}
