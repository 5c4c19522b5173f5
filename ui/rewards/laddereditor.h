#pragma once

#include "ui/rewards/ladder.h"

#include <QObject>

namespace vouchwell::ui {

class RulesDraft;

/// The steps of the rule that is selected, and every way to change them: the ladder and the table beside it work
/// through it, so that both do the same and undo takes it back in the same words.
class LadderEditor : public QObject
{
    Q_OBJECT

public:
    LadderEditor(RulesDraft& draft, const LadderWords& words, QObject* parent = nullptr);

    RulesDraft& draft() const { return m_draft; }
    const LadderWords& words() const { return m_words; }
    const Ladder& ladder() const { return m_ladder; }

    /// -1 where there is none.
    int selectedStep() const { return m_selected; }
    void selectStep(int step);

    /// Moves a step, as far as its neighbours let it; several moves of one `gesture` are one step of undo.
    void move(int step, qint64 from, qint64 number, const QString& gesture = {});
    void rename(int step, const QString& name);
    bool canAdd() const;
    /// A new step behind this one, or behind the last one with -1; it becomes the selected one.
    void add(int behind = -1);
    void remove(int step);
    /// Reward and name of a step go to the place of its neighbour: -1 down, 1 up.
    void shift(int step, int by);

Q_SIGNALS:
    /// The steps have changed, or others are shown.
    void changed();
    void stepSelected(int step);

private:
    void read();
    void put(const QString& title, const Ladder& ladder, const QString& gesture = {});

    RulesDraft& m_draft;
    LadderWords m_words;
    Ladder m_ladder;
    int m_selected = -1;
};

} // namespace vouchwell::ui
