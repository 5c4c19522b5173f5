#pragma once

#include "core/storage/book.h"
#include "core/storage/statement.h"
#include "ui/imports/importpage.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/wordsentence.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace vouchwell::ui::test {

/// An empty book, everything a page needs around it, and the page.
struct ImportDesk
{
    explicit ImportDesk(const QString& country = QStringLiteral("ES"))
        : session(folder.filePath(QStringLiteral("session.ini")))
    {
        ShopSettings settings;
        settings.name = QStringLiteral("Panadería Sol");
        settings.timeZone = QTimeZone::utc();
        settings.country = country;
        auto made = Book::create(folder.filePath(QStringLiteral("shop.vouchwell")), settings,
                                 std::make_shared<FixedDayClock>(QDate(2025, 6, 30)));
        book = std::move(made.value());
        feed = std::make_unique<SnapshotFeed>(*book);
        registerImportCommands(commands);
        bench = std::make_unique<Workbench>(*book, *feed, commands, prompts, session);
        page = std::make_unique<ImportPage>(*bench);
        page->resize(1000, 700);
        page->show();
        page->refresh();
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write(bytes);
        return file.fileName();
    }
    QPushButton* button(const char* name) const { return page->findChild<QPushButton*>(QLatin1String(name)); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString text(const char* name) const
    {
        if (const auto* sentence = page->findChild<WordSentence*>(QLatin1String(name)))
            return sentence->text();
        const auto* label = page->findChild<QLabel*>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    qint64 count(const QString& table) const
    {
        Statement statement(book->database(), QStringLiteral("SELECT COUNT(*) FROM ") + table);
        statement.first();
        return statement.int64(0);
    }
    QString value(const QString& sql) const
    {
        Statement statement(book->database(), sql);
        return statement.first() ? statement.text(0) : QString();
    }

    QTemporaryDir folder;
    Session session;
    std::unique_ptr<Book> book;
    std::unique_ptr<SnapshotFeed> feed;
    CommandCatalog commands;
    ScriptedPrompts prompts;
    std::unique_ptr<Workbench> bench;
    std::unique_ptr<ImportPage> page;
};

/// Opens a file and waits until it has been read.
inline void open(const ImportDesk& desk, const QString& path)
{
    desk.page->openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.page->isBusy(), 30000);
}
inline void goTo(const ImportDesk& desk, ImportPage::Step step)
{
    while (desk.page->step() != step) {
        const ImportPage::Step before = desk.page->step();
        desk.click("nextButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page->isBusy(), 30000);
        QVERIFY(desk.page->step() != before);
    }
}
/// From the check to the end, with rewards for whoever became a customer before today.
inline void importWithPastRewards(const ImportDesk& desk)
{
    goTo(desk, ImportPage::Step::Check);
    auto* box = desk.page->findChild<QCheckBox*>(QStringLiteral("givePastRewards"));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(5, box->height() / 2));
    QVERIFY(box->isChecked());
    QTRY_COMPARE(desk.text("importNote"), QStringLiteral("Nothing is written yet."));
    goTo(desk, ImportPage::Step::Done);
}

} // namespace vouchwell::ui::test
