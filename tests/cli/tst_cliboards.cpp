#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about boards, segments and seasons.
class CliBoardsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
        const QString customers = write("customers.csv", "Name,Email,Tags\nAna,ana@example.org,VIP\n"
                                                         "Ben,ben@example.org,\n");
        const QString referrals = write("referrals.csv", "Referrer Email,Friend Email,Referred On\n"
                                                         "ana@example.org,f1@example.org,2026-04-02\n"
                                                         "ben@example.org,f2@example.org,2026-04-03\n"
                                                         "ben@example.org,f3@example.org,2026-04-04\n");
        QCOMPARE(in({QStringLiteral("import"), QStringLiteral("--as"), QStringLiteral("customers"), customers}).code,
                 0);
        QCOMPARE(in({QStringLiteral("import"), QStringLiteral("--as"), QStringLiteral("referrals"), referrals}).code,
                 0);
    }

    void ranksTheNamedSegment()
    {
        QCOMPARE(words("segment save --name Best --tags vip").code, 0);
        const QJsonArray segments = words("segment list --json").json().array();
        QCOMPARE(segments.size(), 1);
        QCOMPARE(keysOf(segments.first().toObject()), QStringLiteral("filter name people"));
        QCOMPARE(segments.first().toObject().value(QLatin1String("people")).toInt(), 1);
        QCOMPARE(words("segment show --name best --json").json().array().size(), 1);
        const Run board =
            words("leaderboard --from 2026-04-01 --to 2026-04-30 --metric referrals --segment best --json");
        QCOMPARE(names(board), QStringList(QStringLiteral("Ana")));
        QCOMPARE(words("segment delete --name Best").code, 0);
        QCOMPARE(words("leaderboard --from 2026-04-01 --to 2026-04-30 --segment best").code, 1);
    }

    void setsGoalsAndTakesThemAway()
    {
        const QString set = QStringLiteral("goals set --figure referrals_received --month 2026-04 --json --target ");
        QCOMPARE(words((set + u'5').toUtf8().constData()).json().object().value(u"saved").toString(),
                 QStringLiteral("referrals_received"));
        QCOMPARE(words("goals --month 2026-04 --json").json().object().value(u"goals").toArray().size(), 1);
        QCOMPARE(words((set + u'0').toUtf8().constData()).json().object().value(u"removed").toString(),
                 QStringLiteral("referrals_received"));
        QCOMPARE(words("goals --month 2026-04 --json").json().object().value(u"goals").toArray().size(), 0);
        QCOMPARE(words("goals set --figure referrals_received --month 2026-04 --target many").code, 2);
    }

    void asksEveryFigureOfTheSamePeople()
    {
        QCOMPARE(words("segment save --name Best --tags vip").code, 0);
        const QJsonObject all = words("kpi --from 2026-04-01 --to 2026-04-30 --json").json().object();
        const QJsonObject some = words("kpi --from 2026-04-01 --to 2026-04-30 --segment Best --json").json().object();
        QCOMPARE(all.value(u"referrals_received").toInt(), 3);
        QCOMPARE(some.value(u"referrals_received").toInt(), 1);
        QCOMPARE(some.value(u"active_referrers").toInt(), 1);
        for (const QJsonValue& figure : some.value(u"figures").toArray()) {
            if (figure[u"key"] == QLatin1String("referrals_received"))
                QCOMPARE(figure[u"value"].toInt(), 1);
        }
    }

    void freezesASeason()
    {
        QCOMPARE(words("season new --name April --from 2026-04-01 --to 2026-04-30 --metric referrals").code, 0);
        const QStringList places{QStringLiteral("Ben"), QStringLiteral("Ana")};
        QCOMPARE(names(words("leaderboard --season april --json")), places);
        QCOMPARE(words("season close --name April --today 2026-04-30").code, 1);
        QCOMPARE(words("season close --name April --today 2026-05-01").code, 0);
        const QString late = write("late.csv", "Referrer Email,Friend Email,Referred On\n"
                                               "ana@example.org,f7@example.org,2026-04-05\n"
                                               "ana@example.org,f8@example.org,2026-04-05\n");
        QCOMPARE(in({QStringLiteral("import"), QStringLiteral("--as"), QStringLiteral("referrals"), late}).code, 0);
        QCOMPARE(names(words("leaderboard --season April --json")), places);
        QCOMPARE(names(words("leaderboard --season April --top 1 --json")).size(), 1);
        const QJsonObject season = words("season list --json").json().array().first().toObject();
        QCOMPARE(season.value(QLatin1String("closed_on")).toString(), QStringLiteral("2026-05-01"));
        QCOMPARE(words("leaderboard --season April --campaign Starter").code, 2);
        QCOMPARE(words("season delete --name april --json").json().object().value(u"deleted").toString(),
                 QStringLiteral("April"));
        QCOMPARE(words("leaderboard --season April").code, 1);
    }

    void saysWhoIsMissingAndHowItRanks()
    {
        const Run board = words("leaderboard --from 2026-04-01 --to 2026-04-30 --metric referrals --fair per_year");
        QCOMPARE(board.code, 0);
        QVERIFY(board.out.contains("since when"));
        QVERIFY(board.out.contains("365"));
        const Run masked = words("leaderboard --from 2026-04-01 --to 2026-04-30 --metric referrals --initials --json");
        QVERIFY(!masked.json().array().first().toObject().contains(QLatin1String("email")));
    }

private:
    /// A command whose book comes after its name.
    Run in(QStringList arguments) const
    {
        arguments.insert(1, book());
        return run(arguments);
    }
    Run words(const char* text) const { return in(QString::fromUtf8(text).split(u' ')); }
    static QStringList names(const Run& board)
    {
        QStringList names;
        for (const QJsonValue& row : board.json().array())
            names << row[QLatin1String("name")].toString();
        return names;
    }
};

QTEST_GUILESS_MAIN(CliBoardsTest)
#include "tst_cliboards.moc"
