#pragma once

#include "core/actions/importfile.h"

#include <QLocale>
#include <QWidget>

class QCheckBox;

namespace vouchwell::ui {

class PlainLabel;

/// Whether referrals of the past give rewards, with what that adds to what is owed. Only there where it adds something.
class PastRewardsChoice : public QWidget
{
    Q_OBJECT

public:
    PastRewardsChoice(Currency currency, const QLocale& locale, QWidget* parent = nullptr);

    void setSummary(const ImportSummary& summary);
    void setChoice(ImportDecisions::PastRewards choice);

Q_SIGNALS:
    void chosen(vouchwell::ImportDecisions::PastRewards choice);

private:
    void showSentence();

    Currency m_currency;
    QLocale m_locale;
    int m_referrals = 0;
    PlainLabel* m_sentence;
    QCheckBox* m_box;
};

} // namespace vouchwell::ui
