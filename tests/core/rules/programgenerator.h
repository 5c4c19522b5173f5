#pragma once

#include "core/rules/facts.h"

#include <random>

namespace vouchwell {

/// Facts that own the rules they point at.
class RandomProgram
{
public:
    RandomProgram() = default;
    RandomProgram(const RandomProgram& other) : rules(other.rules), facts(other.facts) { bind(); }
    RandomProgram& operator=(const RandomProgram& other)
    {
        rules = other.rules;
        facts = other.facts;
        bind();
        return *this;
    }
    ~RandomProgram() = default;

    /// Lets the facts point at the rules as they are now.
    void bind()
    {
        for (size_t i = 0; i < rules.size(); ++i)
            facts.versions[i].rules = &rules[i];
    }

    std::vector<RuleSet> rules;
    ProgramFacts facts;
};

/// Chance that can be repeated, the same on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    int below(int end) { return int(m_engine() % quint32(end)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool oneIn(int n) { return below(n) == 0; }
    template<typename T>
    T of(std::initializer_list<T> choices)
    {
        return choices.begin()[below(int(choices.size()))];
    }
    template<typename T>
    void shuffle(std::vector<T>& items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[size_t(below(int(i)))]);
    }

private:
    std::mt19937 m_engine;
};

/// Rules that can be published, with small numbers, so that a history of a few friends reaches every edge.
RuleSet randomRules(Dice& dice);

/// Campaigns, each with some versions, and what happened in them: the same for the same seed.
RandomProgram randomProgram(quint32 seed);

} // namespace vouchwell
