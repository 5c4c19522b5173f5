#include "ui/people/personfield.h"

#include "core/base/text.h"
#include "ui/people/peoplematches.h"
#include "ui/people/personpopup.h"
#include "ui/shell/workbench.h"

#include <QKeyEvent>

namespace vouchwell::ui {

namespace {
constexpr size_t kMostSuggestions = 8;
constexpr int kLettersToSuggest = 2;
} // namespace

PersonField::PersonField(Workbench& workbench, const QString& accessibleName, NewPeople newPeople, QWidget* parent)
    : QLineEdit(parent), m_workbench(workbench), m_newPeople(newPeople), m_popup(new PersonPopup(this))
{
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("Type a name, e-mail, phone or code"));
    connect(this, &QLineEdit::textEdited, this, &PersonField::typed);
    connect(m_popup, &PersonPopup::chosen, this, &PersonField::choose);
}

QString PersonField::newName() const
{
    return m_person.isValid() || m_newPeople == NewPeople::Refused ? QString() : simplifiedName(text());
}

void PersonField::setPerson(PersonId person)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    const qint32 index = snapshot ? snapshot->indexOfPerson(person) : -1;
    m_person = index < 0 ? PersonId{} : person;
    m_isNewChosen = false;
    setText(index < 0 ? QString() : snapshot->people.name.at(size_t(index)));
    m_popup->hide();
    Q_EMIT choiceChanged();
}

void PersonField::clearPerson()
{
    setPerson({});
}

void PersonField::settle()
{
    m_popup->hide();
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (m_person.isValid() || m_isNewChosen || !snapshot || text().trimmed().isEmpty())
        return;
    const qint32 index = personNamed(*snapshot, text());
    if (index >= 0)
        setPerson({snapshot->people.id[size_t(index)]});
}

void PersonField::typed()
{
    m_person = {};
    m_isNewChosen = false;
    suggest();
    Q_EMIT choiceChanged();
}

void PersonField::suggest()
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    if (!snapshot || foldKey(text()).size() < kLettersToSuggest) {
        m_popup->hide();
        return;
    }
    const std::vector<qint32> people = likelyPeople(*snapshot, text(), kMostSuggestions);
    m_popup->setEntries(*snapshot, people, newName());
    if (m_popup->count() == 0) {
        m_popup->hide();
        return;
    }
    m_popup->showBelow(this);
    m_popup->highlight(bestRow(people));
    describe();
}

/// A whole name that begins nobody's name is meant to be new; else the first person is meant.
int PersonField::bestRow(const std::vector<qint32>& people) const
{
    const QString key = foldKey(text());
    if (newName().isEmpty() || !key.contains(u' '))
        return 0;
    const SnapshotPtr snapshot = m_workbench.snapshot();
    for (size_t row = 0; row < people.size(); ++row) {
        if (foldKey(snapshot->people.name.at(size_t(people[row]))).startsWith(key))
            return int(row);
    }
    return m_popup->count() - 1;
}

void PersonField::choose(int row)
{
    const PersonId person{m_popup->personIdAt(row)};
    if (person.isValid())
        return setPerson(person);
    m_popup->hide();
    m_person = {};
    m_isNewChosen = true;
    Q_EMIT choiceChanged();
}

void PersonField::moveHighlight(int step)
{
    if (!m_popup->isVisible())
        return suggest();
    m_popup->moveHighlight(step);
    describe();
}

void PersonField::describe()
{
    setAccessibleDescription(m_popup->spoken(m_popup->highlighted()));
}

bool PersonField::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            choose(m_popup->highlighted()); // and then Tab goes on as usual
    }
    return QLineEdit::event(event);
}

void PersonField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: return moveHighlight(1);
    case Qt::Key_Up: return moveHighlight(-1);
    case Qt::Key_Escape:
        if (!m_popup->isVisible())
            break;
        m_popup->hide();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_popup->isVisible())
            break;
        choose(m_popup->highlighted());
        focusNextChild();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void PersonField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_popup->hide();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle();
}

void PersonField::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    m_popup->hide();
}

} // namespace vouchwell::ui
