#pragma once

#include "core/actions/importfile.h"
#include "core/actions/verifybook.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/book.h"
#include "core/storage/statement.h"
#include "tests/support/testclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace vouchwell::test {

inline ShopSettings aShop(const QString& currency = QStringLiteral("EUR"),
                          const QString& country = QStringLiteral("ES"))
{
    return {QStringLiteral("Panadería"), Currency::parse(currency).value(), QTimeZone::utc(), country};
}

/// The value, or an exception that fails the test with the failure's sentence.
template<typename T>
T mustHave(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.failure().text.toStdString());
    return std::move(*result);
}

/// A book of a test: in memory or as a file in a folder of its own, with a clock the test moves.
class TestBook
{
public:
    enum class Place { Memory, File };

    explicit TestBook(QDate today, Place place = Place::Memory, const ShopSettings& shop = aShop())
        : m_clock(std::make_shared<TestClock>(today)), m_place(place)
    {
        m_book = mustHave(Book::create(path(), shop, m_clock));
    }

    Book& book() { return *m_book; }
    Book* operator->() { return m_book.get(); }
    TestClock& clock() { return *m_clock; }
    std::shared_ptr<const Clock> sharedClock() const { return m_clock; }
    QString path() const { return m_place == Place::Memory ? QStringLiteral(":memory:") : file("book.vouchwell"); }
    QString file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void close() { m_book.reset(); }
    void reopen() { m_book = mustHave(Book::open(path(), m_clock)); }

    /// For a book in memory: everything that a book reads when it is opened is read again.
    void readAgain() { m_book = mustHave(Book::copyInMemory(*m_book)); }

    /// Writes the text as a file and gives back its path.
    QString write(const QString& text, const char* name = "import.csv") const
    {
        const QString target = file(name);
        QFile out(target);
        if (!out.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write " + target.toStdString());
        out.write(text.toUtf8());
        return target;
    }

    ImportRequest request(ImportKind kind, const QString& text) const
    {
        ImportRequest request;
        request.path = write(text);
        request.kind = kind;
        request.choices = choicesFor(*m_book);
        return request;
    }

    ImportSummary import(ImportKind kind, const QString& text)
    {
        return mustHave(importFile(*m_book, request(kind, text)));
    }

    SnapshotPtr snapshot() { return mustHave(loadSnapshot(*m_book)); }

    /// What verifyBook finds, one line each.
    QString differences()
    {
        QStringList lines;
        for (const Difference& difference : mustHave(verifyBook(*m_book)))
            lines << difference.check + u' ' + difference.record + QLatin1String(": ") + difference.sentence;
        return lines.join(u'\n');
    }

    qint64 number(const QByteArray& sql)
    {
        Statement statement(m_book->database(), QString::fromUtf8(sql));
        return statement.first() ? statement.int64(0) : -1;
    }

    /// The first column of all rows.
    QStringList texts(const QByteArray& sql)
    {
        QStringList values;
        Statement statement(m_book->database(), QString::fromUtf8(sql));
        statement.run();
        while (statement.next())
            values << statement.text(0);
        return values;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<TestClock> m_clock;
    Place m_place;
    std::unique_ptr<Book> m_book;
};

} // namespace vouchwell::test
