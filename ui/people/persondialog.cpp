#include "ui/people/persondialog.h"

#include "core/actions/saveperson.h"
#include "core/base/text.h"
#include "core/domain/iban.h"
#include "core/storage/book.h"
#include "core/storage/personstore.h"
#include "core/storage/storageerror.h"
#include "ui/people/dayfield.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace vouchwell::ui {

namespace {

const QLatin1Char kTagSeparator(',');

/// The list with its first entry replaced; an emptied entry goes.
QStringList withFirst(QStringList list, const QString& first)
{
    if (!list.isEmpty())
        list.removeFirst();
    if (!first.trimmed().isEmpty())
        list.prepend(first.trimmed());
    return list;
}

QStringList tagsFrom(const QString& text)
{
    QStringList tags;
    for (const QString& part : text.split(kTagSeparator)) {
        const QString tag = simplifiedName(part);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

/// A line edit shows line breaks as strange signs and would lose them.
QString oneLine(const QString& text)
{
    return text.contains(u'\n') ? simplifiedName(text) : text;
}

} // namespace

PersonDialog::PersonDialog(Workbench& workbench, PersonId person, QWidget* parent)
    : QDialog(parent), m_workbench(workbench)
{
    setObjectName(QStringLiteral("personDialog"));
    setWindowTitle(person.isValid() ? tr("Edit customer") : tr("Add customer"));
    createFields();
    createButtons();
    if (person.isValid())
        read(person);
    showPerson();
    connect(&m_workbench, &Workbench::writingChanged, this, &PersonDialog::check);
    check();
}

void PersonDialog::read(PersonId person)
{
    try {
        Book& book = m_workbench.book();
        const auto found = PersonStore(book.database(), book.shop().country).find(person);
        if (found) {
            m_before = *found;
            return;
        }
        m_workbench.report({Failure::Kind::NotFound, tr("This person is no longer in the book.")});
    } catch (const StorageError& error) {
        m_workbench.report(error.toFailure());
    }
    m_isReadable = false;
}

QLineEdit* PersonDialog::addField(QFormLayout* form, const QString& name, const QString& label)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &PersonDialog::check);
    return field;
}

void PersonDialog::createFields()
{
    const Metrics m;
    auto* inside = new QWidget;
    auto* form = new QFormLayout(inside);
    form->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(0.5));
    form->setVerticalSpacing(m.lines(0.4));
    form->setHorizontalSpacing(m.lines(0.8));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_givenName = addField(form, QStringLiteral("givenName"), tr("&First name"));
    m_familyName = addField(form, QStringLiteral("familyName"), tr("&Last name"));
    m_email = addField(form, QStringLiteral("email"), tr("&E-mail"));
    m_phone = addField(form, QStringLiteral("phone"), tr("&Phone"));
    m_isSinceKnown = new QCheckBox(tr("K&nown"));
    m_isSinceKnown->setObjectName(QStringLiteral("isSinceKnown"));
    m_isSinceKnown->setAccessibleName(tr("Customer since is known"));
    m_since = new DayField(m_workbench.book().today(), tr("Customer since"));
    m_since->setObjectName(QStringLiteral("since"));
    auto* sinceRow = new QHBoxLayout;
    sinceRow->addWidget(m_isSinceKnown);
    sinceRow->addWidget(m_since, 1);
    form->addRow(tr("Customer since"), sinceRow);
    m_code = addField(form, QStringLiteral("code"), tr("C&ustomer code"));
    m_company = addField(form, QStringLiteral("company"), tr("C&ompany"));
    m_street = addField(form, QStringLiteral("street"), tr("St&reet"));
    m_postalCode = addField(form, QStringLiteral("postalCode"), tr("Postal co&de"));
    m_city = addField(form, QStringLiteral("city"), tr("Cit&y"));
    m_iban = addField(form, QStringLiteral("iban"), tr("&IBAN"));
    m_iban->setPlaceholderText(tr("for rewards paid by bank transfer"));
    m_accountHolder = addField(form, QStringLiteral("accountHolder"), tr("Account &holder"));
    m_accountHolder->setPlaceholderText(tr("if it is somebody else's account"));
    m_tags = addField(form, QStringLiteral("tags"), tr("&Tags"));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_isOffBoards = new QCheckBox(tr("Never sho&w on boards"));
    m_isOffBoards->setObjectName(QStringLiteral("isOffBoards"));
    m_isOffBoards->setToolTip(
        tr("Leaderboards and their prints leave this person out; what they brought still counts"));
    form->addRow(QString(), m_isOffBoards);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m.lines(3.4));
    form->addRow(tr("Note&s"), m_notes);
    connect(m_isSinceKnown, &QCheckBox::toggled, this, &PersonDialog::check);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(m.lines(26));
    scroll->setMinimumHeight(std::min(inside->sizeHint().height(), m.lines(33)));
    m_refusal = new NoticeBar(NoticeBar::Kind::Error, {});
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->setDismissible(false);
    m_refusal->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.5));
    column->addWidget(scroll, 1);
    auto* refusalRow = new QVBoxLayout;
    refusalRow->setContentsMargins(m.lines(1.1), 0, m.lines(1.1), 0);
    refusalRow->addWidget(m_refusal);
    column->addLayout(refusalRow);
}

void PersonDialog::createButtons()
{
    const Metrics m;
    m_reason = new PlainLabel({}, PlainLabel::Role::Muted);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_save = new QPushButton(tr("Sa&ve customer"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m.lines(1.1), m.lines(0.3), m.lines(1.1), m.lines(1.1));
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PersonDialog::showPerson()
{
    const bool hasParts = !m_before.givenName.isEmpty() || !m_before.familyName.isEmpty();
    m_givenName->setText(oneLine(hasParts ? m_before.givenName : m_before.fullName));
    m_familyName->setText(oneLine(m_before.familyName));
    m_email->setText(oneLine(m_before.emails.value(0)));
    m_phone->setText(oneLine(m_before.phones.value(0)));
    m_code->setText(oneLine(m_before.codes.value(0)));
    m_isSinceKnown->setChecked(m_before.customerSince.isValid());
    if (m_before.customerSince.isValid())
        m_since->setDate(m_before.customerSince);
    m_company->setText(oneLine(m_before.company));
    m_street->setText(oneLine(m_before.street));
    m_postalCode->setText(oneLine(m_before.postalCode));
    m_city->setText(oneLine(m_before.city));
    m_iban->setText(groupedIban(m_before.iban));
    m_accountHolder->setText(oneLine(m_before.accountHolder));
    m_tags->setText(oneLine(m_before.tags.join(QLatin1String(", "))));
    m_isOffBoards->setChecked(m_before.isOffBoards);
    m_notes->setPlainText(m_before.notes);
    m_givenName->setFocus();
}

bool PersonDialog::hasNewName() const
{
    const bool hadParts = !m_before.givenName.isEmpty() || !m_before.familyName.isEmpty();
    return m_givenName->text() != oneLine(hadParts ? m_before.givenName : m_before.fullName) ||
           m_familyName->text() != oneLine(m_before.familyName);
}

Person PersonDialog::entered() const
{
    Person person = m_before;
    if (hasNewName()) { // a full name of its own would go on being shown instead of the new one
        person.givenName = simplifiedName(m_givenName->text());
        person.familyName = simplifiedName(m_familyName->text());
        person.fullName.clear();
    }
    person.emails = withFirst(m_before.emails, m_email->text());
    person.phones = withFirst(m_before.phones, m_phone->text());
    person.codes = withFirst(m_before.codes, m_code->text());
    person.customerSince = m_isSinceKnown->isChecked() ? m_since->date() : QDate();
    const auto changed = [](const QLineEdit* field, const QString& before) {
        return field->text() == oneLine(before) ? before : field->text().trimmed();
    };
    person.company = changed(m_company, m_before.company);
    person.street = changed(m_street, m_before.street);
    person.postalCode = changed(m_postalCode, m_before.postalCode);
    person.city = changed(m_city, m_before.city);
    person.iban = m_iban->text().trimmed();
    person.accountHolder = changed(m_accountHolder, m_before.accountHolder);
    if (m_tags->text() != oneLine(m_before.tags.join(QLatin1String(", "))))
        person.tags = tagsFrom(m_tags->text());
    person.isOffBoards = m_isOffBoards->isChecked();
    person.notes = m_notes->toPlainText();
    return person;
}

void PersonDialog::check()
{
    const QString obstacle = writeObstacle(m_workbench);
    const QString reason = obstacle.isEmpty() ? personProblem(entered()) : obstacle;
    m_since->setEnabled(m_isSinceKnown->isChecked());
    m_reason->setData(reason);
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
    m_refusal->hide();
}

void PersonDialog::save()
{
    const Person person = entered();
    const Result<PersonId> saved = savePerson(m_workbench.book(), person);
    if (!saved) {
        m_refusal->setNotice(NoticeBar::Kind::Error, displayText(saved.failure().text));
        m_refusal->show();
        return;
    }
    m_workbench.tell(m_before.id.isValid() ? tr("Saved: %1.").arg(shownName(person))
                                           : tr("Added: %1.").arg(shownName(person)));
    Q_EMIT personSaved(*saved);
    accept();
}

} // namespace vouchwell::ui
