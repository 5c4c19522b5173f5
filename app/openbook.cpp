#include "app/openbook.h"

#include <QFileInfo>

namespace vouchwell::app {

OpenBook::OpenBook(std::unique_ptr<Book> opened, std::shared_ptr<QTemporaryDir> folder)
    : sampleFolder(std::move(folder)), book(std::move(opened)), feed(*book), signalWatch(*book)
{
}

QString OpenBook::name() const
{
    return isSample() ? book->shop().name : QFileInfo(book->path()).fileName();
}

} // namespace vouchwell::app
