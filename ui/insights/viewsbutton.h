#pragma once

#include "ui/widgets/dropbutton.h"

#include <QJsonObject>

#include <functional>

class QMenu;

namespace vouchwell::ui {

class Workbench;

/// The views that were saved for a page: one is chosen, the choices of the moment are saved under a name, one is
/// deleted.
class ViewsButton : public DropButton
{
    Q_OBJECT

public:
    /// `choices`: what the page shows at the moment.
    ViewsButton(Workbench& bench, const QString& page, std::function<QJsonObject()> choices, QWidget* parent = nullptr);

Q_SIGNALS:
    void viewChosen(const QJsonObject& choices);

private:
    void fillMenu();
    void askName();
    /// The sentence that says why not; empty when it is saved.
    QString save(const QString& name);
    void removeNamed(const QString& name);

    Workbench& m_bench;
    QString m_page;
    std::function<QJsonObject()> m_choices;
    QMenu* m_menu;
};

} // namespace vouchwell::ui
