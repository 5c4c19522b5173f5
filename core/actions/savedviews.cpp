#include "core/actions/savedviews.h"

#include "core/base/text.h"
#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class SavedViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

} // namespace

Result<std::vector<SavedView>> savedViews(Book& book, const QString& page)
{
    try {
        return SavedViewStore(book.database()).of(page);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> saveView(Book& book, const QString& page, const SavedView& view)
{
    const QString name = simplifiedName(view.name);
    if (name.isEmpty())
        return Failure{Failure::Kind::Refused, SavedViewTexts::tr("Please give the view a name.")};
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        SavedViewStore(book.database()).save(work, page, {name, view.choices});
        work.commit();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> removeView(Book& book, const QString& page, const QString& name)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        SavedViewStore(book.database()).remove(work, page, name);
        work.commit();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
