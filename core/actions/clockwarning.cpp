#include "core/actions/clockwarning.h"

#include "core/storage/book.h"
#include "core/storage/recordedtime.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

namespace vouchwell {

namespace {

class ClockTexts
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

} // namespace

QString clockWarning(Book& book)
{
    try {
        const QTimeZone zone = book.shop().timeZone;
        const QDateTime written = RecordedTime(book.database()).lastReading();
        if (!written.isValid() || book.clock().nowUtc().addDays(1) >= written)
            return {};
        const auto text = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
        return ClockTexts::tr("This computer says that it is %1, but the book was last changed on %2. Please check the "
                              "computer's date; what you record now is kept in its right order.")
            .arg(text(book.today()), text(written.toTimeZone(zone).date()));
    } catch (const StorageError&) {
        return {}; // whatever is asked next tells the reason
    }
}

} // namespace vouchwell
