#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QWidget>

namespace vouchwell::test {

/// What shares its underlined letter with something else that is visible in the window: Alt and that letter would only
/// move between them. "Alt+C: &Cancel, &Counts"
inline QStringList sharedMnemonics(const QWidget& window)
{
    QMap<QString, QStringList> byKey;
    const auto add = [&byKey](const QString& text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            byKey[key] << text;
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&window))
            add(button->text());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&window) && label->buddy())
            add(label->text());
    }
    QStringList shared;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it->size() > 1)
            shared << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", "));
    }
    return shared;
}

} // namespace vouchwell::test
