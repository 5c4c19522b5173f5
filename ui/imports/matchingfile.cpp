#include "ui/imports/matchingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace vouchwell::ui {

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

class MatchingFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(MatchingFile)
};

} // namespace

Result<Done> writeMatching(const QString& path, const ColumnMatching& matching)
{
    const QByteArray bytes = toJson(matching);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{Failure::Kind::Storage,
                       MatchingFileTexts::tr("“%1” could not be written: %2. Please choose another place.")
                           .arg(QDir::toNativeSeparators(path), file.errorString())};
    return Done{};
}

Result<ColumnMatching> readMatching(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Unreadable,
                       MatchingFileTexts::tr("“%1” could not be read: %2. Please choose another file.")
                           .arg(QDir::toNativeSeparators(path), file.errorString())};
    return matchingFromJson(file.read(kLargestFile));
}

} // namespace vouchwell::ui
