#pragma once

class QDialog;
class QFormLayout;
class QString;

namespace vouchwell::ui {

/// Fills a dialog: a text from data above fields, a sentence about what will happen, and the buttons. The one that
/// does it is called "accept" and reacts to Enter.
QFormLayout* arrangeForm(QDialog* dialog, const QString& about, const QString& note, const QString& verb);

} // namespace vouchwell::ui
