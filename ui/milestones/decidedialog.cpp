#include "ui/milestones/decidedialog.h"

#include "ui/payouts/dialogform.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr size_t kPreviewRows = 200;

qint64 participantsIn(const ChallengeCase& one)
{
    return std::count_if(one.standing.board.begin(), one.standing.board.end(),
                         [](const BoardEntry& entry) { return entry.tickets > 0; });
}

/// Winners, or who has tickets.
ReportTable previewTable(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    const bool isRaffle = one.challenge.kind == Challenge::Kind::Raffle;
    ReportTable table;
    table.currency = recognition.snapshot->currency;
    table.columns = {{QStringLiteral("place"), DecideDialog::tr("Place"), Kind::Count, false},
                     {QStringLiteral("name"), DecideDialog::tr("Name"), Kind::Text, false},
                     {QStringLiteral("value"), achievementTitle(one.challenge.metric),
                      one.challenge.metric == Achievement::Revenue ? Kind::MoneyMinor : Kind::Count, false},
                     {QStringLiteral("prize"), isRaffle ? DecideDialog::tr("Tickets") : DecideDialog::tr("Prize"),
                      Kind::Text, false}};
    const QString prize = prizeText(one.challenge.prize, table.currency, locale);
    const std::vector<BoardEntry>& shown = isRaffle ? one.standing.board : one.standing.winners;
    for (size_t i = 0; i < std::min(shown.size(), kPreviewRows); ++i) {
        if (!isRaffle || shown[i].tickets > 0)
            table.rows.push_back({qint64(shown[i].place), recognition.nameOf(shown[i].person), shown[i].value,
                                  isRaffle ? locale.toString(shown[i].tickets) : prize});
    }
    return table;
}

} // namespace

DecideDialog::DecideDialog(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale,
                           QWidget* parent)
    : QDialog(parent), m_seed(new QLineEdit)
{
    const Metrics m;
    const bool isRaffle = one.challenge.kind == Challenge::Kind::Raffle;
    setObjectName(QStringLiteral("decideDialog"));
    setWindowTitle(isRaffle ? tr("Draw Winners") : tr("Decide Winners"));
    QFormLayout* form = arrangeForm(this, one.challenge.name, costSentence(one, recognition.snapshot->currency, locale),
                                    isRaffle ? tr("&Draw") : tr("&Decide"));
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setPlaceholderText(tr("By chance"));
    m_seed->setVisible(isRaffle);
    if (isRaffle)
        form->addRow(tr("&Seed"), m_seed);
    auto* table = new DataTable(isRaffle ? tr("Who takes part") : tr("Who wins"), this);
    auto* model = new ReportTableModel(locale, this);
    table->setObjectName(QStringLiteral("winnersTable"));
    table->setModel(model);
    model->setTable(previewTable(recognition, one, locale));
    setColumnKinds(table, model->table());
    table->setColumnKind(1, DataTable::ColumnKind::Strong);
    table->setColumnWidth(0, m.lines(3.5));
    table->setColumnWidth(2, m.lines(8));
    table->setColumnWidth(3, m.lines(7));
    table->setStretchColumn(1);
    table->setMinimumHeight(m.lines(10));
    table->setPlaceholder(tr("Nobody reached it."));
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, table, 1);
    for (const BoardEntry& winner : one.standing.winners)
        m_expected.push_back(winner.person);
    resize(m.lines(34), m.lines(24));
}

QString DecideDialog::costSentence(const ChallengeCase& one, const Currency& currency, const QLocale& locale) const
{
    const bool isRaffle = one.challenge.kind == Challenge::Kind::Raffle;
    const qint64 winners =
        isRaffle ? std::min<qint64>(one.challenge.winners, participantsIn(one)) : qint64(one.standing.winners.size());
    const QString cost = formatMoney({winners * one.challenge.prize.costMinor, currency}, locale);
    //: %1: an amount of money
    return tr("%n prize(s) that cost %1 in all. They are given through the ledger and can be paid like any reward; "
              "the board is kept as it is now. It can be undone until a prize is paid.",
              nullptr, int(winners))
        .arg(cost);
}

ChallengeDecision DecideDialog::decision() const
{
    return {m_seed->text(), {}, m_expected};
}

} // namespace vouchwell::ui
