#include "core/transfer/drafts.h"

#include "memorysource.h"

#include <QTest>

using namespace vouchwell;

/// Headers of two lines, and what stands between and below the rows.
class HeaderLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheColumns_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char* name, ImportKind kind, const char* text, const char* fields, const char* rows) {
            QTest::newRow(name) << kind << QString::fromUtf8(text) << QString::fromUtf8(fields)
                                << QString::fromUtf8(rows);
        };
        row("groups over a header of a referral list", ImportKind::Referrals,
            "Referrer||Friend||\nName|Email|Name|Email|Date\nAna|ana@example.org|Ben|ben@example.org|2026-03-02",
            "referrer_name referrer_email friend_name friend_email referred_on", "3");
        row("groups of merged cells under a title", ImportKind::Referrals,
            "Referrals of 2026\n\nReferred by|||Friend||\nName|Phone|Email|Name|Phone|Date\n"
            "Ana|600111222|ana@example.org|Ben|600111223|2026-03-02",
            "referrer_name referrer_phone referrer_email friend_name friend_phone referred_on", "5");
        row("groups that say nothing of the columns", ImportKind::Sales,
            "Who||What||\nCustomer|Email|Date|Receipt|Total\nAna|ana@example.org|2026-03-02|A1|12.00",
            "full_name email sale_date document net_amount", "3");
        row("a header that goes on below", ImportKind::Sales,
            "Customer|Customer|Sale|Receipt|Net\nname|email|date|number|amount\n"
            "Ana|ana@example.org|2026-03-02|A1|12.00\nBen|ben@example.org|2026-03-03|A2|9.00",
            "full_name email sale_date document net_amount", "3 4");
        row("a unit below one column", ImportKind::Sales,
            "Customer|Date|Receipt|Amount\n|||net total\nAna|2026-03-02|A1|12.00\nBen|2026-03-03|A2|9.00",
            "full_name sale_date document net_amount", "3 4");
        row("a first row of words is no header", ImportKind::Sales,
            "Customer|Date|Receipt|Total\nAna|2026-03-02|A1|12.00\nBen|2026-03-03|A2|9.00",
            "full_name sale_date document net_amount", "2 3");
        row("a page header in the middle", ImportKind::Sales,
            "Sales report\nWho||What||\nCustomer|Email|Date|Receipt|Total\nAna|ana@example.org|2026-03-02|A1|12.00\n"
            "Page 1 of 2\nSales report\nWho||What||\nCustomer|Email|Date|Receipt|Total\n"
            "Ben|ben@example.org|2026-03-03|A2|9.00",
            "full_name email sale_date document net_amount", "4 5: 9");
        row("totals at the bottom", ImportKind::Sales,
            "Customer|Date|Receipt|Total\nAna|2026-03-02|A1|12.00\n\nTotal|||12.00\nGrand total|||12.00",
            "full_name sale_date document net_amount", "2 4: 5:");
        row("totals whose word stands elsewhere", ImportKind::Sales,
            "Date|Receipt|Customer|Total\n2026-03-02|A1|Ana|12.00\n||Total|12.00",
            "sale_date document full_name net_amount", "2 3:");
    }
    void matchesTheColumns()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QString, text);
        MemorySource source(text);
        const ImportChoices choices;
        const TableProfile profile = profileTable(source, kind, choices).value();
        QStringList fields;
        for (const ColumnPlan& column : profile.columns)
            fields << fieldKey(column.field);
        QTEST(fields.join(u' '), "fields");
        const ImportDecisions decisions;
        DraftReader reader(profile, choices, decisions, {QStringLiteral("EUR"), 2}, QDate(2026, 5, 20));
        source.rewind();
        QStringList rows;
        SheetRow row;
        DraftRow draft;
        std::vector<RowProblem> problems;
        while (source.next(row)) {
            if (reader.read(row, draft, problems))
                rows << QString::number(draft.row) + (draft.skipReason.isEmpty() ? QString() : QStringLiteral(":"));
        }
        QTEST(rows.join(u' '), "rows");
    }
};

QTEST_GUILESS_MAIN(HeaderLinesTest)
#include "tst_headerlines.moc"
