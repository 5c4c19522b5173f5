#pragma once

#include "core/actions/undo.h"

#include <QLocale>
#include <QWidget>

namespace vouchwell::ui {

class PlainLabel;

/// What came of taking an import back: what was removed, what stays because it was changed since, and what stays
/// because a reward was paid. Hidden until there is something to say.
class TakenBackView : public QWidget
{
    Q_OBJECT

public:
    explicit TakenBackView(const QLocale& locale, QWidget* parent = nullptr);

    void show(const TakenBack& result);

private:
    QLocale m_locale;
    PlainLabel* m_removed;
    PlainLabel* m_kept;
    PlainLabel* m_cannot;
};

} // namespace vouchwell::ui
