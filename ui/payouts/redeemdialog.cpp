#include "ui/payouts/redeemdialog.h"

#include "core/base/text.h"
#include "core/rules/tracetext.h"
#include "core/storage/book.h"
#include "core/transfer/values.h"
#include "ui/gifts/codeslipdialog.h"
#include "ui/payouts/dialogform.h"
#include "ui/people/dayfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vouchwell::ui {

RedeemDialog::RedeemDialog(const NamedBalance& balance, const Currency& currency, QDate today, QWidget* parent)
    : QDialog(parent),
      m_balance(balance.balance),
      m_currency(currency),
      m_amount(new QLineEdit(firstAmount())),
      m_on(new DayField(today, tr("Used on"))),
      m_document(new QLineEdit),
      m_note(new QLineEdit)
{
    setObjectName(QStringLiteral("redeemDialog"));
    setWindowTitle(isMoney() || m_balance.kind.sort == BalanceKind::Sort::Points ? tr("Use credit or points")
                                                                                 : tr("Hand over"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_document->setObjectName(QStringLiteral("document"));
    m_note->setObjectName(QStringLiteral("note"));
    m_on->setMaximumDate(today);
    const QString there = unitAmountText(m_balance.usable(), m_balance.unit, QLocale());
    //: A person, what they have, and how much of it: "Ana Pérez, Store credit: €12.50 can be used"
    const QString about =
        tr("%1, %2: %3 can be used").arg(displayText(balance.name), displayText(balanceTitle(m_balance.kind)), there);
    const bool isCode = m_balance.kind.sort == BalanceKind::Sort::GiftCode;
    QFormLayout* fields = arrangeForm(
        this, about,
        isCode ? tr("The next code of the pool is given and shown. If this is taken back, the code becomes void, for "
                    "it was seen.")
               : tr("What expires first is used first; the last reward may be used in part. This can be undone."),
        tr("&Use"));
    m_accept = findChild<QPushButton*>(QStringLiteral("accept"));
    fields->addRow(isMoney() ? tr("&Amount in %1").arg(currency.code) : tr("&How many"), m_amount);
    fields->addRow(tr("Used &on"), m_on);
    fields->addRow(tr("&Receipt number"), m_document);
    fields->addRow(tr("&Note"), m_note);
    connect(m_amount, &QLineEdit::textChanged, this, &RedeemDialog::showProblem);
    m_amount->selectAll();
    m_amount->setFocus();
    showProblem();
}

bool RedeemDialog::isMoney() const
{
    return m_balance.unit == m_currency.code;
}

/// Of pieces mostly one is handed over, and codes whole; what else is used, the till says.
QString RedeemDialog::firstAmount() const
{
    if (m_balance.kind.sort == BalanceKind::Sort::GiftCode)
        return formatPlainAmount({m_balance.usable(), m_currency})
            .replace(QLatin1String("."), QLocale().decimalPoint());
    return m_balance.kind.sort == BalanceKind::Sort::Piece ? QLocale().toString(1) : QString();
}

std::optional<qint64> RedeemDialog::amount() const
{
    const QLocale locale;
    if (isMoney()) {
        const QString mark = locale.decimalPoint();
        const auto parsed = parseAmount(m_amount->text(), mark.isEmpty() ? QChar(u'.') : mark.front(), m_currency);
        return parsed && parsed->minor > 0 ? std::optional(parsed->minor) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 count = locale.toLongLong(m_amount->text().trimmed(), &isNumber);
    return isNumber && count > 0 ? std::optional(count) : std::nullopt;
}

void RedeemDialog::showProblem()
{
    const std::optional<qint64> wanted = amount();
    m_accept->setEnabled(wanted && *wanted <= m_balance.usable());
}

Redemption RedeemDialog::redemption() const
{
    Redemption redemption;
    redemption.person = m_balance.person;
    redemption.kind = m_balance.kind;
    redemption.amountMinor = amount().value_or(0);
    redemption.on = m_on->date();
    redemption.document = m_document->text();
    redemption.note = m_note->text();
    return redemption;
}

void askToRedeem(Workbench& workbench, QWidget* parent, const NamedBalance& balance)
{
    const QString obstacle = writeObstacle(workbench);
    if (!obstacle.isEmpty())
        return workbench.tell(obstacle);
    Book& book = workbench.book();
    auto* dialog = new RedeemDialog(balance, book.shop().currency, book.today(), parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workbench, [&workbench, dialog, unit = balance.balance.unit] {
        const Result<Redeemed> used = redeem(workbench.book(), dialog->redemption());
        if (!used)
            return workbench.report(used.failure());
        const auto text = [&](qint64 amount) { return unitAmountText(amount, unit, workbench.locale()); };
        workbench.tell(RedeemDialog::tr("%1 used, %2 left.").arg(text(used->amountMinor), text(used->leftMinor)));
        CodeSlipDialog::openFor(workbench, dialog->parentWidget(), used->id);
    });
    dialog->open();
}

} // namespace vouchwell::ui
