#include "core/actions/acttitle.h"

#include "core/storage/actjournal.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class ActTexts
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

QString importTitle(const JournalAct& act)
{
    const QString kind = act.inverse.value(QLatin1String("kind")).toString();
    const QString file = act.inverse.value(QLatin1String("file")).toString();
    const int added = act.inverse.value(QLatin1String("added")).toInt();
    if (kind == u"customers")
        return ActTexts::tr("import of %1 (%n customer(s))", nullptr, added).arg(file);
    if (kind == u"referrals")
        return ActTexts::tr("import of %1 (%n referral(s))", nullptr, added).arg(file);
    if (kind == u"sales")
        return ActTexts::tr("import of %1 (%n sale(s))", nullptr, added).arg(file);
    return ActTexts::tr("import of %1").arg(act.subject);
}

QString payoutTitle(const QString& name)
{
    //: All of these follow a verb: "Undo payment of payout 12"
    if (name == u"prepare_payout")
        return ActTexts::tr("preparing of payout %1");
    if (name == u"approve_payout")
        return ActTexts::tr("approval of payout %1");
    if (name == u"reopen_payout")
        return ActTexts::tr("reopening of payout %1");
    if (name == u"cancel_payout")
        return ActTexts::tr("cancelling of payout %1");
    if (name == u"close_payout")
        return ActTexts::tr("closing of payout %1");
    if (name == u"mark_paid")
        return ActTexts::tr("payment of payout %1");
    if (name == u"take_out_of_payout")
        return ActTexts::tr("taking %1 out of a payout");
    if (name == u"put_into_payout")
        return ActTexts::tr("putting %1 into a payout");
    if (name == u"return_transfer")
        return ActTexts::tr("return of the money of %1");
    return {};
}

QString rewardTitle(const QString& name)
{
    if (name == u"approve_rewards")
        return ActTexts::tr("approval of rewards of %1");
    if (name == u"withdraw_approval")
        return ActTexts::tr("withdrawal of the approval of rewards of %1");
    if (name == u"decline_rewards")
        return ActTexts::tr("declining of rewards of %1");
    if (name == u"take_back_decline")
        return ActTexts::tr("reconsidering of rewards of %1");
    if (name == u"hold_rewards")
        return ActTexts::tr("holding of rewards of %1");
    if (name == u"release_rewards")
        return ActTexts::tr("release of rewards of %1");
    if (name == u"expire_rewards")
        return ActTexts::tr("expiry of rewards of %1");
    if (name == u"reinstate_rewards")
        return ActTexts::tr("reinstating of rewards of %1");
    if (name == u"write_off")
        return ActTexts::tr("writing off what %1 owes");
    if (name == u"pay_back")
        return ActTexts::tr("repayment by %1");
    if (name == u"adjust_rewards")
        return ActTexts::tr("adjustment of rewards of %1");
    if (name == u"redeem")
        return ActTexts::tr("use of what %1 had earned");
    if (name == u"cancel_redemption")
        return ActTexts::tr("cancelling of what %1 had used");
    if (name == u"treat_as_exchange")
        return ActTexts::tr("exchange of %1");
    if (name == u"take_back_exchange")
        return ActTexts::tr("return of %1");
    return {};
}

QString giftTitle(const QString& name)
{
    //: %1 is a number of pieces, as in "10 × Tote bag"
    if (name == u"stock_in")
        return ActTexts::tr("goods in, %1");
    if (name == u"stock_out")
        return ActTexts::tr("writing off of %1");
    if (name == u"stock_count")
        return ActTexts::tr("counting of %1");
    if (name == u"stock_stop")
        return ActTexts::tr("end of the counting of %1");
    if (name == u"set_low_mark")
        return ActTexts::tr("low mark of %1");
    if (name == u"import_codes")
        return ActTexts::tr("import of gift codes, %1");
    if (name == u"void_code")
        return ActTexts::tr("voiding of the code %1");
    if (name == u"replace_code")
        return ActTexts::tr("replacing of the code %1");
    return {};
}

QString personTitle(const QString& name)
{
    if (name == u"add_person")
        return ActTexts::tr("adding of %1");
    if (name == u"edit_person")
        return ActTexts::tr("change of %1");
    if (name == u"archive_person")
        return ActTexts::tr("archiving of %1");
    if (name == u"restore_person")
        return ActTexts::tr("restoring of %1");
    if (name == u"set_shop_account")
        return ActTexts::tr("change of the shop's bank account");
    if (name == u"set_margin")
        return ActTexts::tr("change of the shop's margin");
    if (name == u"merge_people")
        return ActTexts::tr("merging into %1");
    if (name == u"record_referral")
        return ActTexts::tr("recording of the referral of %1");
    if (name == u"set_referral_stage")
        return ActTexts::tr("stage of %1");
    if (name == u"decide_claims")
        return ActTexts::tr("decision about who referred %1");
    if (name == u"set_asked_by")
        return ActTexts::tr("who asked for the referral of %1");
    if (name == u"new_campaign")
        return ActTexts::tr("making of the campaign %1");
    if (name == u"delete_campaign")
        return ActTexts::tr("deletion of the campaign %1");
    if (name == u"begin_draft")
        return ActTexts::tr("drawing of new rules for the campaign %1");
    if (name == u"end_draft")
        return ActTexts::tr("discarding of the draft of the campaign %1");
    if (name == u"clear_signal")
        return ActTexts::tr("clearing of the signal about %1");
    if (name == u"confirm_signal")
        return ActTexts::tr("confirmation of the signal about %1");
    if (name == u"reopen_signal")
        return ActTexts::tr("reopening of the signal about %1");
    if (name == u"change_campaign")
        return ActTexts::tr("change of the campaign %1");
    if (name == u"move_referrals")
        return ActTexts::tr("moving of %1");
    if (name == u"publish_rules")
        return ActTexts::tr("publishing of version %1 of the rules");
    if (name == u"keep_draft")
        return ActTexts::tr("keeping of the draft %1");
    if (name == u"rename_draft")
        return ActTexts::tr("renaming of the draft %1");
    if (name == u"delete_draft")
        return ActTexts::tr("deletion of the draft %1");
    if (name == u"set_target")
        return ActTexts::tr("change of the goal for “%1”");
    return {};
}

QString boardTitle(const QString& name)
{
    if (name == u"add_segment")
        return ActTexts::tr("making of the segment %1");
    if (name == u"change_segment")
        return ActTexts::tr("change of the segment %1");
    if (name == u"delete_segment")
        return ActTexts::tr("deletion of the segment %1");
    if (name == u"add_season")
        return ActTexts::tr("making of the season %1");
    if (name == u"change_season")
        return ActTexts::tr("change of the season %1");
    if (name == u"close_season")
        return ActTexts::tr("closing of the season %1");
    if (name == u"delete_season")
        return ActTexts::tr("deletion of the season %1");
    return {};
}

QString recognitionTitle(const QString& name)
{
    if (name == u"add_milestones")
        return ActTexts::tr("adding of %1");
    if (name == u"change_milestone")
        return ActTexts::tr("change of the milestone %1");
    if (name == u"delete_milestone")
        return ActTexts::tr("deletion of the milestone %1");
    if (name == u"thank_for_milestone")
        return ActTexts::tr("thanking of %1");
    if (name == u"take_back_thanks")
        return ActTexts::tr("taking back of the thanks to %1");
    if (name == u"add_challenge")
        return ActTexts::tr("making of the challenge %1");
    if (name == u"change_challenge")
        return ActTexts::tr("change of the challenge %1");
    if (name == u"cancel_challenge")
        return ActTexts::tr("cancelling of the challenge %1");
    if (name == u"decide_challenge")
        return ActTexts::tr("decision about the challenge %1");
    if (name == u"award_also")
        return ActTexts::tr("another prize of the challenge %1");
    return {};
}

QString noteTitle(const QString& name)
{
    //: %1 is on what was spent: "Flyers", "the referral program"
    if (name == u"add_cost")
        return ActTexts::tr("noting of what was spent on %1");
    if (name == u"change_cost")
        return ActTexts::tr("change of what was spent on %1");
    if (name == u"remove_cost")
        return ActTexts::tr("removal of what was spent on %1");
    //: %1 is the text of a note on a chart
    if (name == u"add_chart_note")
        return ActTexts::tr("note “%1”");
    if (name == u"change_chart_note")
        return ActTexts::tr("change of the note “%1”");
    if (name == u"remove_chart_note")
        return ActTexts::tr("removal of the note “%1”");
    return {};
}

} // namespace

QString actTitle(const JournalAct& act)
{
    if (act.name == u"import")
        return importTitle(act);
    for (const QString& title :
         {personTitle(act.name), rewardTitle(act.name), payoutTitle(act.name), giftTitle(act.name), noteTitle(act.name),
          boardTitle(act.name), recognitionTitle(act.name)}) {
        if (!title.isEmpty())
            return title.contains(QLatin1String("%1")) ? title.arg(act.subject) : title;
    }
    return act.subject;
}

QString whyFinal(const JournalAct& act)
{
    if (act.name == u"mark_paid")
        return ActTexts::tr("Payout %1 was paid: money that was handed over cannot be taken back. If some of it comes "
                            "back, please record that on the page Payouts; the ledger then keeps both entries.")
            .arg(act.subject);
    if (act.name == u"return_transfer")
        return ActTexts::tr("That the money of %1 came back cannot be taken back. Please pay it again with the next "
                            "payout.")
            .arg(act.subject);
    if (act.name == u"publish_rules")
        return ActTexts::tr(
                   "Version %1 of the rules is published: referrals may have been made under it. Please publish "
                   "the rules that you want from now on.")
            .arg(act.subject);
    return ActTexts::tr("The %1 is history and cannot be taken back. Please correct it with a new entry.")
        .arg(actTitle(act));
}

} // namespace vouchwell
