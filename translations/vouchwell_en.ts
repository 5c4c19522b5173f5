<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>import of %1 (%n customer(s))</source>
        <translation>
            <numerusform>import of %1 (%n customer)</numerusform>
            <numerusform>import of %1 (%n customers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %1 (%n referral(s))</source>
        <translation>
            <numerusform>import of %1 (%n referral)</numerusform>
            <numerusform>import of %1 (%n referrals)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %1 (%n sale(s))</source>
        <translation>
            <numerusform>import of %1 (%n sale)</numerusform>
            <numerusform>import of %1 (%n sales)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Affordability</name>
    <message numerus="yes">
        <source>A new customer is worth %1 to you: %Ln friend(s) bought for %2 each in their first 12 months, and %3 of that is your margin.</source>
        <translation>
            <numerusform>A new customer is worth %1 to you: %Ln friend bought for %2 each in their first 12 months, and %3 of that is your margin.</numerusform>
            <numerusform>A new customer is worth %1 to you: %Ln friends bought for %2 each in their first 12 months, and %3 of that is your margin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new customer is worth %1 to you: %Ln friend(s) bought for %2 each the first time, and %3 of that is your margin.</source>
        <translation>
            <numerusform>A new customer is worth %1 to you: %Ln friend bought for %2 each the first time, and %3 of that is your margin.</numerusform>
            <numerusform>A new customer is worth %1 to you: %Ln friends bought for %2 each the first time, and %3 of that is your margin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s) became customers in this campaign so far. From %1 on you see here what a new customer is worth.</source>
        <translation>
            <numerusform>%Ln friend became customers in this campaign so far. From %1 on you see here what a new customer is worth.</numerusform>
            <numerusform>%Ln friends became customers in this campaign so far. From %1 on you see here what a new customer is worth.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Budgets</name>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapSentences</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeActions</name>
    <message numerus="yes">
        <source>Bring %n friend(s) in %1</source>
        <translation>
            <numerusform>Bring %n friend in %1</numerusform>
            <numerusform>Bring %n friends in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of “%1” are not decided yet, such as that of %2. Close them on the page Referrals, or wait until their time is over.</source>
        <translation>
            <numerusform>%n referral of “%1” is not decided yet, that of %2. Close it on the page Referrals, or wait until its time is over.</numerusform>
            <numerusform>%n referrals of “%1” are not decided yet, such as that of %2. Close them on the page Referrals, or wait until their time is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message numerus="yes">
        <source>Everybody who brings %n friend(s) wins: %1.</source>
        <extracomment>%1: the days, &quot;December 2026&quot;</extracomment>
        <translation>
            <numerusform>Everybody who brings %n friend wins: %1.</numerusform>
            <numerusform>Everybody who brings %n friends wins: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who brings %n new customer(s) wins: %1.</source>
        <translation>
            <numerusform>Everybody who brings %n new customer wins: %1.</numerusform>
            <numerusform>Everybody who brings %n new customers wins: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) who bring most friends win: %1.</source>
        <translation>
            <numerusform>Whoever brings most friends wins: %1.</numerusform>
            <numerusform>The %n people who bring most friends win: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) who bring most new customers win: %1.</source>
        <translation>
            <numerusform>Whoever brings most new customers wins: %1.</numerusform>
            <numerusform>The %n people who bring most new customers win: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) whose friends buy most win: %1.</source>
        <translation>
            <numerusform>Whoever’s friends buy most wins: %1.</numerusform>
            <numerusform>The %n people whose friends buy most win: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of everybody who brings somebody: %1.</source>
        <translation>
            <numerusform>%n winner is drawn of everybody who brings somebody: %1.</numerusform>
            <numerusform>%n winners are drawn of everybody who brings somebody: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of all who bring at least %2 friends: %1.</source>
        <extracomment>1: the days, 2: a number</extracomment>
        <translation>
            <numerusform>%n winner is drawn of all who bring at least %2 friends: %1.</numerusform>
            <numerusform>%n winners are drawn of all who bring at least %2 friends: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of all who bring at least %2 new customers: %1.</source>
        <translation>
            <numerusform>%n winner is drawn of all who bring at least %2 new customers: %1.</numerusform>
            <numerusform>%n winners are drawn of all who bring at least %2 new customers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of all whose friends buy for at least %2: %1.</source>
        <translation>
            <numerusform>%n winner is drawn of all whose friends buy for at least %2: %1.</numerusform>
            <numerusform>%n winners are drawn of all whose friends buy for at least %2: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” takes %n argument(s); see “vouchwell-cli %1 --help”.</source>
        <translation>
            <numerusform>“%1” takes %n argument; see “vouchwell-cli %1 --help”.</numerusform>
            <numerusform>“%1” takes %n arguments; see “vouchwell-cli %1 --help”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”, %n page(s).</source>
        <translation>
            <numerusform>Wrote “%1”, %n page.</numerusform>
            <numerusform>Wrote “%1”, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found between the book and its facts.</source>
        <translation>
            <numerusform>%n difference found between the book and its facts.</numerusform>
            <numerusform>%n differences found between the book and its facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payout %1: %2, %n person(s), %3.</source>
        <translation>
            <numerusform>Payout %1: %2, %n person, %3.</numerusform>
            <numerusform>Payout %1: %2, %n people, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) became customers before today and give no rewards; with --past-rewards yes they would add %1 to what is owed.</source>
        <translation>
            <numerusform>%n referral became a customer before today and gives no reward; with --past-rewards yes it would add %1 to what is owed.</numerusform>
            <numerusform>%n referrals became customers before today and give no rewards; with --past-rewards yes they would add %1 to what is owed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n day(s) of grace</source>
        <translation>
            <numerusform>with %n day of grace</numerusform>
            <numerusform>with %n days of grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) lie outside of these days and do not count.</source>
        <translation>
            <numerusform>%n referral lies outside of these days and does not count.</numerusform>
            <numerusform>%n referrals lie outside of these days and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjusted %n reward(s): +%1 and −%2.</source>
        <translation>
            <numerusform>Adjusted %n reward: +%1 and −%2.</numerusform>
            <numerusform>Adjusted %n rewards: +%1 and −%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) would follow version %1.</source>
        <translation>
            <numerusform>%n referral would follow version %1.</numerusform>
            <numerusform>%n referrals would follow version %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) follow version %1 now.</source>
        <translation>
            <numerusform>%n referral follows version %1 now.</numerusform>
            <numerusform>%n referrals follow version %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): something was paid or decided.</source>
        <translation>
            <numerusform>%n stays: something was paid or decided.</numerusform>
            <numerusform>%n stay: something was paid or decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of these days are not decided yet.</source>
        <translation>
            <numerusform>%n referral of these days is not decided yet.</numerusform>
            <numerusform>%n referrals of these days are not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thanked.</source>
        <translation>
            <numerusform>%n thanked.</numerusform>
            <numerusform>%n thanked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be thanked again.</source>
        <translation>
            <numerusform>%n to be thanked again.</numerusform>
            <numerusform>%n to be thanked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) added.</source>
        <translation>
            <numerusform>%n milestone added.</numerusform>
            <numerusform>%n milestones added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message numerus="yes">
        <source>Most lines have %n cell(s). These lines have more or fewer: %1.</source>
        <translation>
            <numerusform>Most lines have %n cell. These lines have more or fewer: %1.</numerusform>
            <numerusform>Most lines have %n cells. These lines have more or fewer: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were removed. They come from damage, or from another encoding.</source>
        <translation>
            <numerusform>%n NUL character was removed. It comes from damage, or from another encoding.</numerusform>
            <numerusform>%n NUL characters were removed. They come from damage, or from another encoding.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideSignal</name>
    <message numerus="yes">
        <source>Confirmed: %n reward(s) put on hold.</source>
        <translation>
            <numerusform>Confirmed: %n reward put on hold.</numerusform>
            <numerusform>Confirmed: %n rewards put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n referral(s) marked as not valid.</source>
        <translation>
            <numerusform>Confirmed: %n referral marked as not valid.</numerusform>
            <numerusform>Confirmed: %n referrals marked as not valid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftReader</name>
    <message numerus="yes">
        <source>“%1” is not a possible date (%2 has %n days)</source>
        <extracomment>%2 is a month with its year, as in &quot;February 2025&quot;</extracomment>
        <translation>
            <numerusform>“%1” is not a possible date (%2 has %n day)</numerusform>
            <numerusform>“%1” is not a possible date (%2 has %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has more than %n characters; the rest was cut off.</source>
        <translation>
            <numerusform>The text has more than %n character; the rest was cut off.</numerusform>
            <numerusform>The text has more than %n characters; the rest was cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message numerus="yes">
        <source>Bought on %1, less than %n day(s) before the referral of %2.</source>
        <translation>
            <numerusform>Bought on %1, less than %n day before the referral of %2.</numerusform>
            <numerusform>Bought on %1, less than %n days before the referral of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No purchase in the %n day(s) before the referral.</source>
        <translation>
            <numerusform>No purchase on the day before the referral.</numerusform>
            <numerusform>No purchase in the %n days before the referral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n day(s) are allowed.</source>
        <translation>
            <numerusform>Up to %n day is allowed.</numerusform>
            <numerusform>Up to %n days are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said %n day(s) after the first purchase. %1</source>
        <extracomment>followed by &quot;Up to 7 days are allowed.&quot;</extracomment>
        <translation>
            <numerusform>Said %n day after the first purchase. %1</numerusform>
            <numerusform>Said %n days after the first purchase. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftCodes</name>
    <message numerus="yes">
        <source>%n code(s) added to “%1”</source>
        <translation>
            <numerusform>%n code added to “%1”</numerusform>
            <numerusform>%n codes added to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already or double</source>
        <translation>
            <numerusform>%n known already or double</numerusform>
            <numerusform>%n known already or double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because they cannot be read</source>
        <translation>
            <numerusform>%n left out because it cannot be read</numerusform>
            <numerusform>%n left out because they cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired already</source>
        <translation>
            <numerusform>%n expired already</numerusform>
            <numerusform>%n expired already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referral</numerusform>
            <numerusform>%Ln referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) recorded.</source>
        <translation>
            <numerusform>%Ln referral recorded.</numerusform>
            <numerusform>%Ln referrals recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln become(s) a customer)</source>
        <translation>
            <numerusform> (%Ln becomes a customer)</numerusform>
            <numerusform> (%Ln become customers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln became a customer.</source>
        <translation>
            <numerusform>%Ln person became a customer.</numerusform>
            <numerusform>%Ln people became customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kpis</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>so far: %n still open</source>
        <translation>
            <numerusform>so far: %n still open</numerusform>
            <numerusform>so far: %n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet, after %n month(s).</source>
        <translation>
            <numerusform>Not yet, after %n month.</numerusform>
            <numerusform>Not yet, after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln day(s)</source>
        <translation>
            <numerusform>%1 within %Ln day</numerusform>
            <numerusform>%1 within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaderboard</name>
    <message numerus="yes">
        <source>%n people chose not to be shown.</source>
        <translation>
            <numerusform>%n person chose not to be shown.</numerusform>
            <numerusform>%n people chose not to be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: since when they are customers is not known.</source>
        <translation>
            <numerusform>%n person is left out: since when they are a customer is not known.</numerusform>
            <numerusform>%n people are left out: since when they are customers is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have fewer than 5 referrals in this period.</source>
        <translation>
            <numerusform>%n person has fewer than 5 referrals in this period.</numerusform>
            <numerusform>%n people have fewer than 5 referrals in this period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePeople</name>
    <message numerus="yes">
        <source>%n address(es), telephone(s) or code(s)</source>
        <translation>
            <numerusform>%n address, telephone or code</numerusform>
            <numerusform>%n addresses, telephones or codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MilestoneActions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>%n friend brought</numerusform>
            <numerusform>%n friends brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with us</source>
        <translation>
            <numerusform>%n year with us</numerusform>
            <numerusform>%n years with us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to “%1”</source>
        <extracomment>1: the milestone: &quot;1 more to “10 friends brought”&quot;</extracomment>
        <translation>
            <numerusform>%n more to “%1”</numerusform>
            <numerusform>%n more to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to “%1”</source>
        <translation>
            <numerusform>%n day to “%1”</numerusform>
            <numerusform>%n days to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveVersion</name>
    <message numerus="yes">
        <source>%n referral(s) of these days follow other rules, but something was paid or decided for each of them: they stay.</source>
        <translation>
            <numerusform>%n referral of these days follows other rules, but something was paid or decided for it: it stays.</numerusform>
            <numerusform>%n referrals of these days follow other rules, but something was paid or decided for each of them: they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) to version %1</source>
        <translation>
            <numerusform>%n referral to version %1</numerusform>
            <numerusform>%n referrals to version %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberStyle</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became customer(s)</source>
        <translation>
            <numerusform>%n became a customer</numerusform>
            <numerusform>%n became customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n person(s)</source>
        <translation>
            <numerusform>Brought %n person</numerusform>
            <numerusform>Brought %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; search for the name on the Referrals page</source>
        <translation>
            <numerusform>and %n more; search for the name on the Referrals page</numerusform>
            <numerusform>and %n more; search for the name on the Referrals page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) and return(s)</source>
        <translation>
            <numerusform>%n purchase or return</numerusform>
            <numerusform>%n purchases and returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>and %n earlier</numerusform>
            <numerusform>and %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RewardTrace</name>
    <message numerus="yes">
        <source>The higher tier counts for %n earlier friend(s) too: %1 more.</source>
        <translation>
            <numerusform>The higher tier counts for %n earlier friend too: %1 more.</numerusform>
            <numerusform>The higher tier counts for %n earlier friends too: %1 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the referral %1 of it is left: %2 instead of %3.</source>
        <translation>
            <numerusform>%n day after the referral %1 of it is left: %2 instead of %3.</numerusform>
            <numerusform>%n days after the referral %1 of it is left: %2 instead of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s)</source>
        <translation>
            <numerusform>%Ln friend</numerusform>
            <numerusform>%Ln friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleFinePrint</name>
    <message numerus="yes">
        <source>is lost after %Ln quiet month(s)</source>
        <comment>a step once reached ...</comment>
        <translation>
            <numerusform>is lost after %Ln quiet month</numerusform>
            <numerusform>is lost after %Ln quiet months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <comment>It becomes available after 14 days.</comment>
        <translation>
            <numerusform>after %Ln day</numerusform>
            <numerusform>after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleProgress</name>
    <message numerus="yes">
        <source>%n more friend(s)</source>
        <translation>
            <numerusform>%n more friend</numerusform>
            <numerusform>%n more friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more qualified friend(s)</source>
        <translation>
            <numerusform>%n more qualified friend</numerusform>
            <numerusform>%n more qualified friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new customer(s)</source>
        <translation>
            <numerusform>%n more new customer</numerusform>
            <numerusform>%n more new customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWordMaker</name>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each friend who is still a customer after %Ln day(s)</source>
        <translation>
            <numerusform>each friend who is still a customer after %Ln day</numerusform>
            <numerusform>each friend who is still a customer after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesLint</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) by friends</source>
        <translation>
            <numerusform>%Ln purchase by friends</numerusform>
            <numerusform>%Ln purchases by friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrer(s)</source>
        <translation>
            <numerusform>%Ln referrer</numerusform>
            <numerusform>%Ln referrers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleTexts</name>
    <message numerus="yes">
        <source>%Ln become(s) a customer</source>
        <translation>
            <numerusform>%Ln becomes a customer</numerusform>
            <numerusform>%Ln become customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is (are) a customer no more</source>
        <translation>
            <numerusform>%Ln is a customer no more</numerusform>
            <numerusform>%Ln are customers no more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names, separated by commas, and how many others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brought %n friend(s) on %2.</source>
        <translation>
            <numerusform>%1 brought %n friend on %2.</numerusform>
            <numerusform>%1 brought %n friends on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brought %n friend(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1 brought %n friend from %2 to %3.</numerusform>
            <numerusform>%1 brought %n friends from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what %n friend(s) of %1 bought for %2, %3 came back.</source>
        <translation>
            <numerusform>Of what %n friend of %1 bought for %2, %3 came back.</numerusform>
            <numerusform>Of what %n friends of %1 bought for %2, %3 came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) of %1 share an address, a telephone or an account.</source>
        <translation>
            <numerusform>%n friend of %1 shares an address, a telephone or an account.</numerusform>
            <numerusform>%n friends of %1 share an address, a telephone or an account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usual in %n day(s): %1 by this referrer before; half of all referrers never had more than %2.</source>
        <translation>
            <numerusform>Usual in %n day: %1 by this referrer before; half of all referrers never had more than %2.</numerusform>
            <numerusform>Usual in %n days: %1 by this referrer before; half of all referrers never had more than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are part of a knot of %n people who lead back to each other.</source>
        <translation>
            <numerusform>They are part of a knot of %n person who leads back to themselves.</numerusform>
            <numerusform>They are part of a knot of %n people who lead back to each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these.</source>
        <translation>
            <numerusform>… and %n more like these.</numerusform>
            <numerusform>… and %n more like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>Then %n piece(s) of “%1” would be missing: more would have left the stock than there is. Please count it, or enter what came in.</source>
        <translation>
            <numerusform>Then %n piece of “%1” would be missing: more would have left the stock than there is. Please count it, or enter what came in.</numerusform>
            <numerusform>Then %n pieces of “%1” would be missing: more would have left the stock than there is. Please count it, or enter what came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableProblem</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableProfile</name>
    <message numerus="yes">
        <source>The table has more than %n columns; the ones after that were left out.</source>
        <translation>
            <numerusform>The table has more than %n column; the ones after that were left out.</numerusform>
            <numerusform>The table has more than %n columns; the ones after that were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message numerus="yes">
        <source>%1 gets %2 when the friend is still a customer after %n day(s).</source>
        <translation>
            <numerusform>%1 gets %2 when the friend is still a customer after %n day.</numerusform>
            <numerusform>%1 gets %2 when the friend is still a customer after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting starts anew after %n month(s) without a new one.</source>
        <translation>
            <numerusform>Counting starts anew after %n month without a new one.</numerusform>
            <numerusform>Counting starts anew after %n months without a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n day(s) after the referral on, %1 of the reward is left.</source>
        <translation>
            <numerusform>From %n day after the referral on, %1 of the reward is left.</numerusform>
            <numerusform>From %n days after the referral on, %1 of the reward is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With every %n day(s) between referral and purchase the reward is halved.</source>
        <translation>
            <numerusform>With every %n day between referral and purchase the reward is halved.</numerusform>
            <numerusform>With every %n days between referral and purchase the reward is halved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reward becomes available after %n day(s).</source>
        <translation>
            <numerusform>The reward becomes available after %n day.</numerusform>
            <numerusform>The reward becomes available after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reward that is not used within %n day(s) expires.</source>
        <translation>
            <numerusform>A reward that is not used within %n day expires.</numerusform>
            <numerusform>A reward that is not used within %n days expires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A purchase counts when it is made within %n day(s) after the referral.</source>
        <translation>
            <numerusform>A purchase counts when it is made within %n day after the referral.</numerusform>
            <numerusform>A purchase counts when it is made within %n days after the referral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A referral is credited for purchases up to %n day(s) after it.</source>
        <translation>
            <numerusform>A referral is credited for purchases up to %n day after it.</numerusform>
            <numerusform>A referral is credited for purchases up to %n days after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The referrer can still be named up to %n day(s) after the first purchase.</source>
        <translation>
            <numerusform>The referrer can still be named up to %n day after the first purchase.</numerusform>
            <numerusform>The referrer can still be named up to %n days after the first purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A friend who has bought before counts only after %n day(s) without a purchase.</source>
        <translation>
            <numerusform>A friend who has bought before counts only after %n day without a purchase.</numerusform>
            <numerusform>A friend who has bought before counts only after %n days without a purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualified friend(s)</source>
        <translation>
            <numerusform>%n qualified friend</numerusform>
            <numerusform>%n qualified friends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) who bought</source>
        <translation>
            <numerusform>%n friend who bought</numerusform>
            <numerusform>%n friends who bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) whose reward is available</source>
        <translation>
            <numerusform>%n friend whose reward is available</numerusform>
            <numerusform>%n friends whose reward is available</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%n reward(s) passed the wait and may be paid</source>
        <translation>
            <numerusform>%n reward passed the wait and may be paid</numerusform>
            <numerusform>%n rewards passed the wait and may be paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) end within two weeks</source>
        <translation>
            <numerusform>%n open referral ends within two weeks</numerusform>
            <numerusform>%n open referrals end within two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referred friend(s) have no e-mail and no phone</source>
        <translation>
            <numerusform>%n referred friend has no e-mail and no phone</numerusform>
            <numerusform>%n referred friends have no e-mail and no phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) worth a look</source>
        <translation>
            <numerusform>%n signal worth a look</numerusform>
            <numerusform>%n signals worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts or codes run low: %1</source>
        <translation>
            <numerusform>%n gift or code runs low: %1</numerusform>
            <numerusform>%n gifts or codes run low: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) wait for your approval</source>
        <translation>
            <numerusform>%n reward waits for your approval</numerusform>
            <numerusform>%n rewards wait for your approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) owe you a reward that was taken back</source>
        <translation>
            <numerusform>%n person owes you a reward that was taken back</numerusform>
            <numerusform>%n people owe you rewards that were taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) are claimed by several people, and nobody is credited yet</source>
        <translation>
            <numerusform>%n friend is claimed by several people, and nobody is credited yet</numerusform>
            <numerusform>%n friends are claimed by several people, and nobody is credited yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) are open for more than 30 days</source>
        <translation>
            <numerusform>%n referral is open for more than 30 days</numerusform>
            <numerusform>%n referrals are open for more than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old</source>
        <translation>
            <numerusform>The last backup is %n day old</numerusform>
            <numerusform>The last backup is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of rules are kept for more than two weeks and not published</source>
        <translation>
            <numerusform>%n draft of rules is kept for more than two weeks and not published</numerusform>
            <numerusform>%n drafts of rules are kept for more than two weeks and not published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) are over: their winners can be named</source>
        <translation>
            <numerusform>%n challenge is over: its winners can be named</numerusform>
            <numerusform>%n challenges are over: their winners can be named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) were reached and nobody said thank you</source>
        <translation>
            <numerusform>%n milestone was reached and nobody said thank you</numerusform>
            <numerusform>%n milestones were reached and nobody said thank you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) of this month are at risk</source>
        <translation>
            <numerusform>%n goal of this month is at risk</numerusform>
            <numerusform>%n goals of this month are at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they were changed since (%1)</source>
        <translation>
            <numerusform>%n kept because it was changed since (%1)</numerusform>
            <numerusform>%n kept because they were changed since (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken back because a reward was paid (%1)</source>
        <translation>
            <numerusform>%n cannot be taken back because a reward was paid (%1)</numerusform>
            <numerusform>%n cannot be taken back because a reward was paid (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklySummary</name>
    <message numerus="yes">
        <source>%Ln more than the week before</source>
        <translation>
            <numerusform>%Ln more than the week before</numerusform>
            <numerusform>%Ln more than the week before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than the week before</source>
        <translation>
            <numerusform>%Ln fewer than the week before</numerusform>
            <numerusform>%Ln fewer than the week before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) came in, %1.</source>
        <extracomment>%1: &quot;2 more than the week before&quot;</extracomment>
        <translation>
            <numerusform>%Ln referral came in, %1.</numerusform>
            <numerusform>%Ln referrals came in, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) referred somebody for the first time.</source>
        <translation>
            <numerusform>%Ln person referred somebody for the first time.</numerusform>
            <numerusform>%Ln people referred somebody for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s) became customers, %1.</source>
        <translation>
            <numerusform>%Ln friend became a customer, %1.</numerusform>
            <numerusform>%Ln friends became customers, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those referred in the last 12 weeks, %1 became customers so far; %Ln are still open.</source>
        <translation>
            <numerusform>Of those referred in the last 12 weeks, %1 became customers so far; %Ln is still open.</numerusform>
            <numerusform>Of those referred in the last 12 weeks, %1 became customers so far; %Ln are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) wait longer than three quarters of the others did.</source>
        <translation>
            <numerusform>%Ln referral waits longer than three quarters of the others did.</numerusform>
            <numerusform>%Ln referrals wait longer than three quarters of the others did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message numerus="yes">
        <source>%n hidden row(s) were read like the others.</source>
        <translation>
            <numerusform>%n hidden row was read like the others.</numerusform>
            <numerusform>%n hidden rows were read like the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::app::AdjustmentNotices</name>
    <message numerus="yes">
        <source>By what is known now, %Ln given reward(s) would be different.</source>
        <translation>
            <numerusform>By what is known now, %Ln given reward would be different.</numerusform>
            <numerusform>By what is known now, %Ln given rewards would be different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::app::Desk</name>
    <message numerus="yes">
        <source>%n person(s) to pay</source>
        <translation>
            <numerusform>%n person to pay</numerusform>
            <numerusform>%n people to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank or to decide</source>
        <translation>
            <numerusform>%n to thank or to decide</numerusform>
            <numerusform>%n to thank or to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::app::TillNotices</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become(s) a customer</source>
        <translation>
            <numerusform>%Ln becomes a customer</numerusform>
            <numerusform>%Ln become customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait(s).</source>
        <translation>
            <numerusform>%Ln more file waits.</numerusform>
            <numerusform>%Ln more files wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::AdjustmentsDialog</name>
    <message numerus="yes">
        <source>%Ln reward(s) selected</source>
        <translation>
            <numerusform>%Ln reward selected</numerusform>
            <numerusform>%Ln rewards selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjusted: %Ln reward(s).</source>
        <translation>
            <numerusform>Adjusted: %Ln reward.</numerusform>
            <numerusform>Adjusted: %Ln rewards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BankFileDialog</name>
    <message numerus="yes">
        <source>%1 to %n person(s)</source>
        <translation>
            <numerusform>%1 to %n person</numerusform>
            <numerusform>%1 to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BatchesView</name>
    <message numerus="yes">
        <source>%1 to %n person(s)</source>
        <translation>
            <numerusform>%1 to %n person</numerusform>
            <numerusform>%1 to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignDialog</name>
    <message numerus="yes">
        <source>%Ln referral(s) lie outside of these days: they do not count, and their rewards go back. This can be undone.</source>
        <translation>
            <numerusform>%Ln referral lies outside of these days: it does not count, and its rewards go back. This can be undone.</numerusform>
            <numerusform>%Ln referrals lie outside of these days: they do not count, and their rewards go back. This can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignsPage</name>
    <message numerus="yes">
        <source>Purchases count for %Ln more day(s).</source>
        <translation>
            <numerusform>Purchases count for %Ln more day.</numerusform>
            <numerusform>Purchases count for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CapsEditor</name>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln reward</numerusform>
            <numerusform>%Ln rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChallengesView</name>
    <message numerus="yes">
        <source>It is over, but %n of its referrals can still change, such as that of %1. Winners are decided when each of them is a customer, closed, or out of time.</source>
        <translation>
            <numerusform>It is over, but %n of its referrals can still change, that of %1. Winners are decided when it is a customer, closed, or out of time.</numerusform>
            <numerusform>It is over, but %n of its referrals can still change, such as that of %1. Winners are decided when each of them is a customer, closed, or out of time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided on %1: %n winner(s).</source>
        <translation>
            <numerusform>Decided on %1: %n winner.</numerusform>
            <numerusform>Decided on %1: %n winners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CheckDialog</name>
    <message numerus="yes">
        <source>%n thing(s) do not add up</source>
        <translation>
            <numerusform>%n thing does not add up</numerusform>
            <numerusform>%n things do not add up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CodeImportDialog</name>
    <message numerus="yes">
        <source>%n code(s) in %1.</source>
        <translation>
            <numerusform>%n code in %1.</numerusform>
            <numerusform>%n codes in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s).</source>
        <translation>
            <numerusform>%n code.</numerusform>
            <numerusform>%n codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: %1</source>
        <translation>
            <numerusform>%n row is left out: %1</numerusform>
            <numerusform>%n rows are left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ComparisonView</name>
    <message numerus="yes">
        <source>%Ln person(s) get more</source>
        <translation>
            <numerusform>%Ln person gets more</numerusform>
            <numerusform>%Ln people get more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less</source>
        <translation>
            <numerusform>%Ln less</numerusform>
            <numerusform>%Ln less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ConvertedByDayCard</name>
    <message numerus="yes">
        <source>%n referral(s) are still open: they count for as long as they were seen.</source>
        <translation>
            <numerusform>%n referral is still open: it counts for as long as it was seen.</numerusform>
            <numerusform>%n referrals are still open: they count for as long as they were seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ConvertedByWeekCard</name>
    <message numerus="yes">
        <source>%n had bought before the referral was recorded; they count as 0 days.</source>
        <translation>
            <numerusform>%n had bought before the referral was recorded and counts as 0 days.</numerusform>
            <numerusform>%n had bought before the referral was recorded; they count as 0 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n active customer(s)</source>
        <translation>
            <numerusform>%n active customer</numerusform>
            <numerusform>%n active customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who have referred somebody</source>
        <translation>
            <numerusform>%n customer who has referred somebody</numerusform>
            <numerusform>%n customers who have referred somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who were referred</source>
        <translation>
            <numerusform>%n customer who was referred</numerusform>
            <numerusform>%n customers who were referred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived customer(s)</source>
        <translation>
            <numerusform>%n archived customer</numerusform>
            <numerusform>%n archived customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) shown</source>
        <translation>
            <numerusform>%1 of %n customer shown</numerusform>
            <numerusform>%1 of %n customers shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DebtsView</name>
    <message numerus="yes">
        <source>%1 owed to the shop by %n person(s)</source>
        <translation>
            <numerusform>%1 owed to the shop by %n person</numerusform>
            <numerusform>%1 owed to the shop by %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecideDialog</name>
    <message numerus="yes">
        <source>%n prize(s) that cost %1 in all. They are given through the ledger and can be paid like any reward; the board is kept as it is now. It can be undone until a prize is paid.</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>
            <numerusform>%n prize that costs %1. It is given through the ledger and can be paid like any reward; the board is kept as it is now. It can be undone until the prize is paid.</numerusform>
            <numerusform>%n prizes that cost %1 in all. They are given through the ledger and can be paid like any reward; the board is kept as it is now. It can be undone until a prize is paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecisionBar</name>
    <message numerus="yes">
        <source>What you choose holds for %Ln row(s).</source>
        <translation>
            <numerusform>What you choose holds for %Ln row.</numerusform>
            <numerusform>What you choose holds for %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecisionsView</name>
    <message numerus="yes">
        <source>%n reward(s) to decide about</source>
        <translation>
            <numerusform>%n reward to decide about</numerusform>
            <numerusform>%n rewards to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n reward(s).</source>
        <translation>
            <numerusform>Decided about %n reward.</numerusform>
            <numerusform>Decided about %n rewards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DoneStep</name>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FactsSentence</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s)</source>
        <translation>
            <numerusform>%Ln sum</numerusform>
            <numerusform>%Ln sums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FameCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After the first names of those who share a first place</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::GiftsDialog</name>
    <message numerus="yes">
        <source>%n run(s) low</source>
        <translation>
            <numerusform>%n runs low</numerusform>
            <numerusform>%n run low</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::HealthCard</name>
    <message numerus="yes">
        <source>%n open referral(s) have neither an e-mail address nor a telephone number.</source>
        <translation>
            <numerusform>%n open referral has neither an e-mail address nor a telephone number.</numerusform>
            <numerusform>%n open referrals have neither an e-mail address nor a telephone number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named a referrer whom nobody could find yet.</source>
        <translation>
            <numerusform>%n person named a referrer whom nobody could find yet.</numerusform>
            <numerusform>%n people named a referrer whom nobody could find yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) belong to nobody: a list of customers may tell whose they are.</source>
        <translation>
            <numerusform>%n purchase belongs to nobody: a list of customers may tell whose it is.</numerusform>
            <numerusform>%n purchases belong to nobody: a list of customers may tell whose they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::HomePage</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportHistory</name>
    <message numerus="yes">
        <source>Show All %Ln &amp;Import(s)</source>
        <translation>
            <numerusform>Show %Ln &amp;Import</numerusform>
            <numerusform>Show All %Ln &amp;Imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportPage</name>
    <message numerus="yes">
        <source>&amp;Check %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;Check %Ln Row</numerusform>
            <numerusform>&amp;Check %Ln Rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation>
            <numerusform>Checking %Ln row…</numerusform>
            <numerusform>Checking %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln row(s)…</source>
        <translation>
            <numerusform>Importing %Ln row…</numerusform>
            <numerusform>Importing %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LeaderboardModel</name>
    <message numerus="yes">
        <source>%n rank(s) up since the period before.</source>
        <translation>
            <numerusform>%n rank up since the period before.</numerusform>
            <numerusform>%n ranks up since the period before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) down since the period before.</source>
        <translation>
            <numerusform>%n rank down since the period before.</numerusform>
            <numerusform>%n ranks down since the period before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LeaderboardPage</name>
    <message numerus="yes">
        <source>Show all %n people</source>
        <translation>
            <numerusform>Show %n person</numerusform>
            <numerusform>Show all %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the board</source>
        <translation>
            <numerusform>%n person on the board</numerusform>
            <numerusform>%n people on the board</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MilestonesPage</name>
    <message numerus="yes">
        <source>%n person(s) to thank</source>
        <translation>
            <numerusform>%n person to thank</numerusform>
            <numerusform>%n people to thank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MilestonesView</name>
    <message numerus="yes">
        <source>%n thanked</source>
        <translation>
            <numerusform>%n thanked</numerusform>
            <numerusform>%n thanked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>%n to thank</numerusform>
            <numerusform>%n to thank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be thanked again.</source>
        <translation>
            <numerusform>%n to be thanked again.</numerusform>
            <numerusform>%n to be thanked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as thanked.</source>
        <translation>
            <numerusform>%n marked as thanked.</numerusform>
            <numerusform>%n marked as thanked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MoveDialog</name>
    <message numerus="yes">
        <source>%Ln referral(s) would move.</source>
        <translation>
            <numerusform>%Ln referral would move.</numerusform>
            <numerusform>%Ln referrals would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would stay.</source>
        <translation>
            <numerusform>%Ln would stay.</numerusform>
            <numerusform>%Ln would stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved: %Ln referral(s) to version %1.</source>
        <translation>
            <numerusform>Moved: %Ln referral to version %1.</numerusform>
            <numerusform>Moved: %Ln referrals to version %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PagePreview</name>
    <message numerus="yes">
        <source>%1, %n page(s). The same figures are there as a table: press F4.</source>
        <translation>
            <numerusform>%1, %n page. The same figures are there as a table: press F4.</numerusform>
            <numerusform>%1, %n pages. The same figures are there as a table: press F4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PastRewardsChoice</name>
    <message numerus="yes">
        <source>&amp;Give rewards for them too: adds %1 to what is owed.</source>
        <translation>
            <numerusform>&amp;Give its reward too: adds %1 to what is owed.</numerusform>
            <numerusform>&amp;Give rewards for them too: adds %1 to what is owed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these referrals became customers before today.</source>
        <translation>
            <numerusform>%Ln of these referrals became a customer before today.</numerusform>
            <numerusform>%Ln of these referrals became customers before today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these referrals became customers before today. They give no rewards.</source>
        <translation>
            <numerusform>%Ln of these referrals became a customer before today. It gives no reward.</numerusform>
            <numerusform>%Ln of these referrals became customers before today. They give no rewards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PaybackCard</name>
    <message numerus="yes">
        <source>Paid back after %n month(s).</source>
        <translation>
            <numerusform>Paid back after %n month.</numerusform>
            <numerusform>Paid back after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PayoutsPage</name>
    <message numerus="yes">
        <source>Owed %1 to %n person(s): %2 available, %3 pending</source>
        <translation>
            <numerusform>Owed %1 to %n person: %2 available, %3 pending</numerusform>
            <numerusform>Owed %1 to %n people: %2 available, %3 pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) shown</source>
        <translation>
            <numerusform>%1 of %n person shown</numerusform>
            <numerusform>%1 of %n people shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation>
            <numerusform>%n payout</numerusform>
            <numerusform>%n payouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with rewards in the state “%1”</source>
        <translation>
            <numerusform>%n person with rewards in the state “%1”</numerusform>
            <numerusform>%n people with rewards in the state “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) owe the shop</source>
        <translation>
            <numerusform>%n person owes the shop</numerusform>
            <numerusform>%n people owe the shop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) to decide about</source>
        <translation>
            <numerusform>%n reward to decide about</numerusform>
            <numerusform>%n rewards to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) shown</source>
        <translation>
            <numerusform>%n balance shown</numerusform>
            <numerusform>%n balances shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PersonPopup</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ProfitCard</name>
    <message numerus="yes">
        <source>over %n month(s)</source>
        <translation>
            <numerusform>over %n month</numerusform>
            <numerusform>over %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RankChart</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RecordReferralDialog</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReferralsPage</name>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n referral(s) shown</source>
        <translation>
            <numerusform>%1 of %n referral shown</numerusform>
            <numerusform>%1 of %n referrals shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) whose window ends within two weeks</source>
        <translation>
            <numerusform>%n referral whose window ends within two weeks</numerusform>
            <numerusform>%n referrals whose window ends within two weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that are open for more than 30 days</source>
        <translation>
            <numerusform>%n referral that is open for more than 30 days</numerusform>
            <numerusform>%n referrals that are open for more than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of friends without e-mail and phone</source>
        <translation>
            <numerusform>%n referral of a friend without e-mail and phone</numerusform>
            <numerusform>%n referrals of friends without e-mail and phone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReplayPanel</name>
    <message numerus="yes">
        <source>Your history replayed: %Ln new customer(s) in that time. Past behaviour is held fixed.</source>
        <translation>
            <numerusform>Your history replayed: %Ln new customer in that time. Past behaviour is held fixed.</numerusform>
            <numerusform>Your history replayed: %Ln new customers in that time. Past behaviour is held fixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the assumption: %Ln new customer(s) in that time.</source>
        <translation>
            <numerusform>With the assumption: %Ln new customer in that time.</numerusform>
            <numerusform>With the assumption: %Ln new customers in that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RewardsPage</name>
    <message numerus="yes">
        <source>%1 (%Ln more after it)</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>
            <numerusform>%1 (%Ln more after it)</numerusform>
            <numerusform>%1 (%Ln more after it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RulesDialog</name>
    <message numerus="yes">
        <source>%Ln thing(s) to correct</source>
        <translation>
            <numerusform>%Ln thing to correct</numerusform>
            <numerusform>%Ln things to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ScopeButton</name>
    <message numerus="yes">
        <source>Apply to the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Apply to the chosen row</numerusform>
            <numerusform>Apply to the %Ln chosen rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) like this</source>
        <translation>
            <numerusform>Apply to %Ln row like this</numerusform>
            <numerusform>Apply to all %Ln rows like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) with “%1”</source>
        <translation>
            <numerusform>Apply to %Ln row with “%1”</numerusform>
            <numerusform>Apply to all %Ln rows with “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) with a problem in “%1”</source>
        <translation>
            <numerusform>Apply to %Ln row with a problem in “%1”</numerusform>
            <numerusform>Apply to all %Ln rows with a problem in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) with a likeness of %1 or more</source>
        <translation>
            <numerusform>Apply to %Ln row with a likeness of %1 or more</numerusform>
            <numerusform>Apply to all %Ln rows with a likeness of %1 or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln changed document(s)</source>
        <translation>
            <numerusform>Apply to the changed document</numerusform>
            <numerusform>Apply to all %Ln changed documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SegmentsDialog</name>
    <message numerus="yes">
        <source>%n people are in it.</source>
        <translation>
            <numerusform>%n person is in it.</numerusform>
            <numerusform>%n people are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SeriesCard</name>
    <message numerus="yes">
        <source>Hollow points stand for fewer than %n case(s): they say little.</source>
        <translation>
            <numerusform>Hollow points stand for fewer than %n case: they say little.</numerusform>
            <numerusform>Hollow points stand for fewer than %n cases: they say little.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SignalsDialog</name>
    <message numerus="yes">
        <source>Confirm and put %n reward(s) on hold</source>
        <translation>
            <numerusform>Confirm and put %n reward on hold</numerusform>
            <numerusform>Confirm and put %n rewards on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm and mark %n referral(s) as not valid</source>
        <translation>
            <numerusform>Confirm and mark %n referral as not valid</numerusform>
            <numerusform>Confirm and mark %n referrals as not valid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StuckCard</name>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>Show %n…</numerusform>
            <numerusform>Show all %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TakenBackView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) because of changes since: %1.</source>
        <translation>
            <numerusform>%Ln stays because of changes since: %1.</numerusform>
            <numerusform>%Ln stay because of changes since: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken back because a reward was paid: %1.</source>
        <translation>
            <numerusform>%Ln cannot be taken back because a reward was paid: %1.</numerusform>
            <numerusform>%Ln cannot be taken back because a reward was paid: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
