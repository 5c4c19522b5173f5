#pragma once

#include "core/actions/decidechallenge.h"
#include "core/actions/recognition.h"

#include <QDialog>

class QLineEdit;

namespace vouchwell::ui {

/// Shows who wins and what it costs before it is decided; of a raffle who takes part, and the seed.
class DecideDialog : public QDialog
{
    Q_OBJECT

public:
    DecideDialog(const Recognition& recognition, const ChallengeCase& one, const QLocale& locale,
                 QWidget* parent = nullptr);

    ChallengeDecision decision() const;

private:
    QString costSentence(const ChallengeCase& one, const Currency& currency, const QLocale& locale) const;

    QLineEdit* m_seed;
    std::vector<PersonId> m_expected;
};

} // namespace vouchwell::ui
