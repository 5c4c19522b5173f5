#pragma once

#include "core/domain/ids.h"

#include <QLineEdit>

namespace vouchwell::ui {

class PersonPopup;
class Workbench;

/// A line in which a person is named by typing the beginning of anything that is known of them. After two letters the
/// most likely people are listed; the arrow keys, Enter and Tab choose, Escape closes the list. The text stays what was
/// typed until something is chosen.
class PersonField : public QLineEdit
{
    Q_OBJECT

public:
    enum class NewPeople { Refused, Allowed };

    PersonField(Workbench& workbench, const QString& accessibleName, NewPeople newPeople, QWidget* parent = nullptr);

    /// Not valid while nobody is chosen.
    PersonId personId() const { return m_person; }
    /// The name of a person to be made; empty where somebody is chosen or new people are refused.
    QString newName() const;
    /// The chosen or typed name, to speak about.
    QString shownName() const { return text().simplified(); }
    void setPerson(PersonId person);
    void clearPerson();
    /// Takes what is typed for the one person with exactly this name, where there is one.
    void settle();
    PersonPopup* popup() const { return m_popup; }

Q_SIGNALS:
    void choiceChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void typed();
    void suggest();
    int bestRow(const std::vector<qint32>& people) const;
    void choose(int row);
    void moveHighlight(int step);
    void describe();

    Workbench& m_workbench;
    NewPeople m_newPeople;
    PersonId m_person;
    bool m_isNewChosen = false; ///< "+ New" was chosen, although somebody may have this name
    PersonPopup* m_popup;
};

} // namespace vouchwell::ui
