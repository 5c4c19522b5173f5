#pragma once

#include "core/transfer/rowsource.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <zip.h>

namespace vouchwell {

/// What a reader made of a file: "3[Ann][Lund]" is row 3.
struct ReadTable
{
    QStringList rows;
    QString failure;
    TableFacts facts;
};

inline ReadTable readTable(const Result<std::unique_ptr<RowSource>>& source)
{
    ReadTable table;
    if (!source) {
        table.failure = source.failure().text;
        return table;
    }
    SheetRow row;
    while ((*source)->next(row)) {
        QString text = QString::number(row.number);
        for (const QString& cell : std::as_const(row.cells))
            text += u'[' + cell + u']';
        table.rows += text;
    }
    if ((*source)->failure() != nullptr)
        table.failure = (*source)->failure()->text;
    table.facts = (*source)->facts();
    return table;
}

/// The parts of an archive by name.
using ZipParts = QMap<QString, QByteArray>;

inline QByteArray packedZip(const ZipParts& parts)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("made.zip")));
    zip* const archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        zip_source* const source = zip_source_buffer(archive, it->constData(), zip_uint64_t(it->size()), 0);
        zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vouchwell
