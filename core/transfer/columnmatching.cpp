#include "core/transfer/columnmatching.h"

#include "core/base/text.h"
#include "core/transfer/csvseparator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace vouchwell {

namespace {

class MatchingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMatching)
};

constexpr QLatin1String kFormat("vouchwell-matching");
constexpr int kFormatVersion = 1;
constexpr std::array kKinds{"customers", "referrals", "sales"};
constexpr std::array kPastRewards{"give", "leave_out"};
constexpr std::array kOrders{"day_month_year", "month_day_year", "year_month_day"};

/// Where a column stands among those with the same header: "email 0", "email 1".
class Occurrences
{
public:
    QString next(const QString& header)
    {
        const QString key = foldKey(header);
        return QStringLiteral("%1 %2").arg(key).arg(m_seen[key]++);
    }

private:
    std::map<QString, int> m_seen;
};

QJsonObject asJson(const ColumnMatching::Column& column)
{
    QJsonObject json{{QStringLiteral("header"), column.header}, {QStringLiteral("field"), fieldKey(column.field)}};
    if (column.dateOrder)
        json.insert(QStringLiteral("dates"), QLatin1String(kOrders[size_t(*column.dateOrder)]));
    if (column.decimalMark)
        json.insert(QStringLiteral("decimal"), QString(*column.decimalMark));
    return json;
}

std::optional<ColumnMatching::Column> columnFrom(const QJsonObject& json)
{
    ColumnMatching::Column column;
    column.header = json.value(QStringLiteral("header")).toString();
    const QString key = json.value(QStringLiteral("field")).toString();
    column.field = fieldOfKey(key);
    if (column.header.isEmpty() || fieldKey(column.field) != key)
        return std::nullopt;
    const QString order = json.value(QStringLiteral("dates")).toString();
    for (size_t i = 0; i < kOrders.size(); ++i) {
        if (order == QLatin1String(kOrders[i]))
            column.dateOrder = DateOrder(i);
    }
    const QString mark = json.value(QStringLiteral("decimal")).toString();
    if (mark == u"," || mark == u".")
        column.decimalMark = mark.front();
    return column;
}

QJsonObject asJson(const TableOptions& options)
{
    QJsonObject json;
    if (!options.encoding.isEmpty())
        json.insert(QStringLiteral("encoding"), options.encoding);
    if (!options.separator.isNull())
        json.insert(QStringLiteral("separator"), QString(options.separator));
    if (options.headerRow)
        json.insert(QStringLiteral("header_row"), *options.headerRow);
    if (options.areSumsRows)
        json.insert(QStringLiteral("sums_are_rows"), *options.areSumsRows);
    return json;
}

TableOptions optionsFrom(const QJsonObject& json)
{
    TableOptions options;
    options.encoding = json.value(QStringLiteral("encoding")).toString();
    options.separator = separatorNamed(json.value(QStringLiteral("separator")).toString());
    const QJsonValue headerRow = json.value(QStringLiteral("header_row"));
    if (headerRow.isDouble() && headerRow.toInteger() >= 0)
        options.headerRow = headerRow.toInteger();
    const QJsonValue areSumsRows = json.value(QStringLiteral("sums_are_rows"));
    if (areSumsRows.isBool())
        options.areSumsRows = areSumsRows.toBool();
    return options;
}

} // namespace

QString kindKey(ImportKind kind)
{
    return QLatin1String(kKinds[size_t(kind)]);
}

std::optional<ImportKind> kindOfKey(const QString& key)
{
    const auto it =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const char* kind) { return key == QLatin1String(kind); });
    return it == kKinds.end() ? std::nullopt : std::optional(ImportKind(it - kKinds.begin()));
}

ColumnMatching matchingOf(const TableProfile& profile)
{
    ColumnMatching matching;
    matching.kind = profile.kind;
    matching.table = profile.options;
    matching.table.sheet.clear();
    for (const ColumnPlan& plan : profile.columns) {
        ColumnMatching::Column column{plan.header, plan.field, {}, {}};
        if (isDateField(plan.field) && !plan.dates.proven())
            column.dateOrder = plan.dateOrder;
        if (isAmountField(plan.field) && !plan.decimals.proven())
            column.decimalMark = plan.decimalMark;
        matching.columns.push_back(column);
    }
    return matching;
}

void applyMatching(TableProfile& profile, const ColumnMatching& matching, const ImportChoices& choices)
{
    std::map<QString, const ColumnMatching::Column*> saved;
    Occurrences occurrences;
    for (const ColumnMatching::Column& column : matching.columns)
        saved.emplace(occurrences.next(column.header), &column);
    const std::vector<ImportField> allowed = fieldsOf(profile.kind);
    Occurrences here;
    for (size_t i = 0; i < profile.columns.size(); ++i) {
        const auto known = saved.find(here.next(profile.columns[i].header));
        if (known == saved.end())
            continue;
        const ColumnMatching::Column* const column = known->second;
        if (std::find(allowed.begin(), allowed.end(), column->field) == allowed.end())
            continue;
        setField(profile, int(i), column->field, choices);
        ColumnPlan& plan = profile.columns[i];
        if (column->dateOrder && !choices.dateOrder && isDateField(plan.field) && !plan.dates.proven()) {
            plan.dateOrder = *column->dateOrder;
            plan.guess.clear();
        }
        if (column->decimalMark && !choices.decimalMark && isAmountField(plan.field) && !plan.decimals.proven()) {
            plan.decimalMark = *column->decimalMark;
            plan.guess.clear();
        }
    }
}

QString headerFingerprint(const QStringList& headers)
{
    QStringList keys;
    for (const QString& header : headers)
        keys << foldKey(header);
    keys.removeAll(QString());
    if (keys.isEmpty())
        return {};
    keys.sort();
    const QByteArray text = keys.join(QChar(u'\x1f')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QByteArray toJson(const ColumnMatching& matching)
{
    QJsonArray columns;
    for (const ColumnMatching::Column& column : matching.columns)
        columns.append(asJson(column));
    QJsonObject json{{QStringLiteral("format"), kFormat},
                     {QStringLiteral("version"), kFormatVersion},
                     {QStringLiteral("kind"), kindKey(matching.kind)},
                     {QStringLiteral("columns"), columns}};
    if (matching.table != TableOptions())
        json.insert(QStringLiteral("reading"), asJson(matching.table));
    if (matching.pastRewards)
        json.insert(QStringLiteral("past_rewards"), QLatin1String(kPastRewards[size_t(*matching.pastRewards)]));
    return QJsonDocument(json).toJson();
}

Result<ColumnMatching> matchingFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QStringLiteral("format")).toString() != kFormat)
        return Failure{Failure::Kind::Refused, MatchingTexts::tr("This is not a saved matching of columns.")};
    const std::optional<ImportKind> kind = kindOfKey(object.value(QStringLiteral("kind")).toString());
    if (!kind || object.value(QStringLiteral("version")).toInt() > kFormatVersion)
        return Failure{Failure::Kind::Refused,
                       MatchingTexts::tr("This matching was saved by a newer program. Please save it there again as "
                                         "an older one, or match the columns here.")};
    ColumnMatching matching;
    matching.kind = *kind;
    matching.table = optionsFrom(object.value(QStringLiteral("reading")).toObject());
    const QString pastRewards = object.value(QStringLiteral("past_rewards")).toString();
    for (size_t i = 0; i < kPastRewards.size(); ++i) {
        if (pastRewards == QLatin1String(kPastRewards[i]))
            matching.pastRewards = ImportDecisions::PastRewards(i);
    }
    const QJsonArray columns = object.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue value : columns) {
        const std::optional<ColumnMatching::Column> column = columnFrom(value.toObject());
        if (!column)
            return Failure{Failure::Kind::Refused,
                           MatchingTexts::tr("The saved matching names a column or field that there is not: “%1”.")
                               .arg(value.toObject().value(QStringLiteral("field")).toString())};
        matching.columns.push_back(*column);
    }
    return matching;
}

} // namespace vouchwell
