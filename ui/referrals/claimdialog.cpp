#include "ui/referrals/claimdialog.h"

#include "core/actions/verdictwords.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/referrals/claimcard.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace vouchwell::ui {

namespace {

using Kind = ClaimsVerdict::Kind;

QPushButton* createButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

/// What is entered as shares at first: what was decided, else equal ones.
std::vector<ClaimShare> sharesOf(const ClaimDesk& desk)
{
    std::vector<ClaimId> claims;
    bool isShared = false;
    for (const ClaimSide& side : desk.sides) {
        claims.push_back(side.claim.claim);
        isShared = isShared || side.claim.status == ClaimStatus::Split;
    }
    std::vector<ClaimShare> shares = equalShares(claims);
    for (size_t i = 0; isShared && i < shares.size(); ++i)
        shares[i].weightBp = desk.sides[i].claim.status == ClaimStatus::Split ? desk.sides[i].claim.weightBp : 0;
    return shares;
}

} // namespace

ClaimDialog::ClaimDialog(Workbench& workbench, const ClaimDesk& desk, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_referral(desk.referral),
      m_reason(new QLineEdit),
      m_problem(new PlainLabel({}, PlainLabel::Role::Error))
{
    const Metrics m;
    setObjectName(QStringLiteral("claimDialog"));
    setWindowTitle(tr("Who referred %1?").arg(displayText(desk.friendName)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    auto* title = new PlainLabel(windowTitle(), PlainLabel::Role::PageTitle);
    title->setWordWrap(true);
    column->addWidget(title);
    addSides(column, desk);
    addShare(column, desk);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
    addButtons(column, desk);
    resize(m.lines(17) * int(std::min<size_t>(desk.sides.size(), 3)) + m.lines(4), m.lines(32));
}

void ClaimDialog::addSides(QBoxLayout* column, const ClaimDesk& desk)
{
    const Metrics m;
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.8));
    const std::vector<ClaimShare> shares = sharesOf(desk);
    for (size_t i = 0; i < desk.sides.size(); ++i) {
        auto* card = new ClaimCard(m_workbench, desk.sides[i], shares[i].weightBp, int(i) + 1);
        const ClaimId claim = card->claim();
        connect(card, &ClaimCard::creditAsked, this, [this, claim] {
            decide({m_referral, Kind::Credit, {{claim, 0}}, m_reason->text()});
        });
        connect(card, &ClaimCard::rejectAsked, this, [this, claim] { reject(claim); });
        row->addWidget(card, 1);
        m_cards.push_back(card);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
}

void ClaimDialog::addShare(QBoxLayout* column, const ClaimDesk& desk)
{
    if (desk.share) {
        const QStringList effects =
            effectSentences(*desk.share, m_workbench.book().shop().currency, m_workbench.locale());
        //: followed by sentences such as "Ana gets €10.00."
        auto* label = new PlainLabel(tr("If they share equally: %1").arg(effects.join(u' ')), PlainLabel::Role::Muted);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* label = new PlainLabel(tr("&Reason (“Not this one” needs one)"), PlainLabel::Role::Muted);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    column->addWidget(label);
    column->addWidget(m_reason);
}

void ClaimDialog::addButtons(QBoxLayout* column, const ClaimDesk& desk)
{
    QPushButton* takeBack = createButton(tr("Let the rules &decide"), "takeBack");
    takeBack->setEnabled(desk.isDecided);
    QPushButton* share = createButton(tr("&Share as entered"), "shareButton");
    QPushButton* close = createButton(tr("&Cancel"), "cancel");
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.6));
    row->addWidget(takeBack);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(share);
    column->addLayout(row);
    connect(takeBack, &QPushButton::clicked, this, [this] { decide({m_referral, Kind::TakeBack, {}, {}}); });
    connect(share, &QPushButton::clicked, this, &ClaimDialog::share);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

/// Whoever has no share is left out.
void ClaimDialog::share()
{
    ClaimsVerdict verdict{m_referral, Kind::Share, {}, m_reason->text()};
    for (const ClaimCard* card : m_cards) {
        if (card->share() > 0)
            verdict.claims.push_back({card->claim(), card->share()});
    }
    decide(verdict);
}

void ClaimDialog::reject(ClaimId claim)
{
    if (m_reason->text().trimmed().isEmpty())
        m_reason->setFocus();
    decide({m_referral, Kind::Reject, {{claim, 0}}, m_reason->text()});
}

void ClaimDialog::decide(const ClaimsVerdict& verdict)
{
    const QString obstacle = writeObstacle(m_workbench);
    const Result<VerdictOutcome> outcome = obstacle.isEmpty()
                                               ? decideClaims(m_workbench.book(), verdict)
                                               : Result<VerdictOutcome>(Failure{Failure::Kind::Refused, obstacle});
    m_problem->setVisible(!outcome);
    if (!outcome) {
        m_problem->setText(outcome.failure().text);
        return;
    }
    const QStringList effects = effectSentences(*outcome, m_workbench.book().shop().currency, m_workbench.locale());
    m_workbench.tell(displayText(outcome->sentence) + u' ' + effects.join(u' '));
    accept();
}

void openClaimDesk(Workbench& workbench, QWidget* window, ReferralId referral)
{
    const QString obstacle = writeObstacle(workbench);
    if (!obstacle.isEmpty())
        return workbench.tell(obstacle);
    const Result<ClaimDesk> desk = claimDesk(workbench.book(), referral);
    if (!desk)
        return workbench.report(desk.failure());
    if (desk->sides.size() < 2)
        return workbench.tell(
            ClaimDialog::tr("Only one person says that they referred %1.").arg(displayText(desk->friendName)));
    auto* dialog = new ClaimDialog(workbench, *desk, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vouchwell::ui
