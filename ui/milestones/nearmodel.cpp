#include "ui/milestones/nearmodel.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// More than anybody reads.
constexpr size_t kNearRows = 300;
constexpr double kDaysPerYear = 365;

double fractionOf(const NearMilestone& near, const Milestone& milestone)
{
    if (milestone.measure == Achievement::Years)
        return 1 - double(near.missing) / kDaysPerYear;
    return double(near.value) / double(milestone.threshold);
}

} // namespace

void NearModel::setRecognition(const Recognition& recognition, const QLocale& locale)
{
    beginResetModel();
    m_rows.clear();
    const Snapshot& snapshot = *recognition.snapshot;
    const auto add = [&](qint32 person, const QString& missing, double fraction) {
        m_rows.push_back({snapshot.people.id[size_t(person)], snapshot.people.name.at(size_t(person)), missing,
                          std::clamp(fraction, 0.0, 1.0)});
    };
    const std::vector<NearMilestone>& near = recognition.progress.near;
    for (size_t i = 0; i < std::min(near.size(), kNearRows); ++i) {
        const Milestone& milestone = recognition.facts.milestones[near[i].milestone];
        add(near[i].person, missingSentence(near[i], milestone, snapshot.currency, locale),
            fractionOf(near[i], milestone));
    }
    for (const RuleProgress& one : recognition.rules) {
        const MilestoneRule& rule = recognition.facts.rules[one.rule];
        add(one.person, ruleProgressSentence(one, rule, snapshot.currency, locale),
            double(one.value) / double(rule.rule.trigger.number));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.fraction > b.fraction; });
    endResetModel();
}

int NearModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NearModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NearModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == PersonRole)
        return row.person;
    if (role == FractionRole)
        return row.fraction;
    if (role != Qt::DisplayRole || index.column() == BarColumn)
        return {};
    return index.column() == NameColumn ? row.name : row.missing;
}

QVariant NearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case MissingColumn: return tr("What is missing");
    case BarColumn: return tr("Progress");
    default: return {};
    }
}

} // namespace vouchwell::ui
