#include "powercut.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace vouchwell::test {

namespace {

constexpr size_t kSector = 512;

/// A file on the disk: what is certain, and what only may have reached it.
struct DiskFile
{
    std::string certain;
    std::vector<FileOperation> uncertain;
    bool isCertainlyThere = false;
};

void apply(std::string& content, long long offset, std::string_view bytes)
{
    content.resize(std::max(content.size(), size_t(offset) + bytes.size()));
    content.replace(size_t(offset), bytes.size(), bytes);
}

void sync(DiskFile& file)
{
    for (const FileOperation& operation : file.uncertain) {
        if (operation.kind == FileOperation::Kind::Write)
            apply(file.certain, operation.offset, operation.bytes);
        else
            file.certain.resize(size_t(operation.offset));
    }
    file.uncertain.clear();
    file.isCertainlyThere = true; // the engine syncs the folder with the first sync of a new file
}

std::string contentAfterCut(const DiskFile& file, std::mt19937& random)
{
    std::bernoulli_distribution coin;
    std::string content = file.certain;
    for (const FileOperation& operation : file.uncertain) {
        if (operation.kind == FileOperation::Kind::Truncate) {
            if (coin(random))
                content.resize(size_t(operation.offset));
            continue;
        }
        const std::string_view bytes = operation.bytes;
        for (size_t at = 0; at < bytes.size(); at += kSector) {
            if (coin(random))
                apply(content, operation.offset + (long long)(at), bytes.substr(at, kSector));
        }
    }
    return content;
}

void write(const QString& path, const std::string& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content.data(), qint64(content.size()));
}

} // namespace

PowerCut::PowerCut(const QString& book) : m_book(book.toStdString())
{
    QFile file(book);
    if (file.open(QIODevice::ReadOnly))
        m_before = file.readAll().toStdString();
}

void PowerCut::leaveBehind(const std::vector<FileOperation>& operations, size_t count, std::mt19937& random,
                           const QString& path) const
{
    std::bernoulli_distribution coin;
    std::map<std::string, DiskFile> files;
    files[m_book] = {m_before, {}, true};
    for (size_t i = 0; i < std::min(count, operations.size()); ++i) {
        const FileOperation& operation = operations[i];
        DiskFile& file = files[operation.path];
        switch (operation.kind) {
        case FileOperation::Kind::Create: file = {}; break;
        case FileOperation::Kind::Write:
        case FileOperation::Kind::Truncate: file.uncertain.push_back(operation); break;
        case FileOperation::Kind::Sync: sync(file); break;
        case FileOperation::Kind::Delete:
            if (operation.reachesFolder || coin(random))
                files.erase(operation.path);
            break;
        }
    }
    const std::string journal = m_book + "-journal";
    QFile::remove(path + QLatin1String("-journal"));
    write(path, contentAfterCut(files[m_book], random));
    const auto found = files.find(journal);
    if (found != files.end() && (found->second.isCertainlyThere || coin(random)))
        write(path + QLatin1String("-journal"), contentAfterCut(found->second, random));
}

} // namespace vouchwell::test
