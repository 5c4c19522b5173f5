#pragma once

#include "core/rules/signal.h"

namespace vouchwell {

/// A telephone, an address or a bank account of somebody; `key` stands for its compared form.
struct DetailFact
{
    PersonId person;
    SharedDetail detail;
    quint64 key = 0;
};

/// Referrers whose friends share something: two friends or more, or one friend and the referrer where it is the bank
/// account. (One friend who lives with the referrer is a gate's business.)
///
/// Score of what is shared: an account 70, a telephone 50, an address 30, and 10 for each person beyond the second who
/// shares it, the referrer among them; at most 100. A referrer has one signal with the highest of these.
std::vector<Signal> sharedDetailsAmong(const std::vector<BroughtFact>& brought, std::vector<DetailFact> details);

} // namespace vouchwell
