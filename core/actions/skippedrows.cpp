#include "core/actions/skippedrows.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace vouchwell {

namespace {

class SkippedRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

QByteArray csvRecord(const QStringList& cells)
{
    QByteArray record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells[i];
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
        record += (i > 0 ? "," : "") + cell.toUtf8();
    }
    return record + "\r\n";
}

QHash<qint64, QString> reasonsIn(const ImportSummary& summary)
{
    QHash<qint64, QString> reasons;
    for (const ImportRow& row : summary.results) {
        if (row.result == RowResult::Skipped)
            reasons.insert(row.row, row.reason);
    }
    return reasons;
}

Result<QStringList> headersOf(const ImportRequest& request)
{
    const Result<TableProfile> profile = request.profile ? *request.profile : profileFile(request, request.kind);
    if (!profile)
        return profile.failure();
    QStringList headers;
    for (const ColumnPlan& column : profile->columns)
        headers << column.header;
    return headers;
}

} // namespace

Result<Done> writeSkippedRows(const ImportRequest& request, const ImportSummary& summary, const QString& path)
{
    const Result<QStringList> headers = headersOf(request);
    if (!headers)
        return headers.failure();
    Result<std::unique_ptr<RowSource>> source = openTable(request.path, request.table);
    if (!source)
        return source.failure();
    QSaveFile file(path);
    const auto unwritable = [&] {
        return Failure{Failure::Kind::Storage,
                       SkippedRowTexts::tr("“%1” could not be written: %2. Please choose another place.")
                           .arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    file.write("\xEF\xBB\xBF" + csvRecord(*headers + QStringList(kOwnColumn + SkippedRowTexts::tr("Reason"))));
    const QHash<qint64, QString> reasons = reasonsIn(summary);
    SheetRow row;
    while ((*source)->next(row)) {
        const auto reason = reasons.constFind(row.number);
        if (reason == reasons.constEnd())
            continue;
        request.decisions.correct(row.number, row.cells);
        while (row.cells.size() < headers->size())
            row.cells << QString();
        file.write(csvRecord(row.cells + QStringList(*reason)));
    }
    if ((*source)->failure())
        return *(*source)->failure();
    if (!file.commit())
        return unwritable();
    return Done{};
}

} // namespace vouchwell
