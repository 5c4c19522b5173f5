#pragma once

#include "core/storage/savedviewstore.h"
#include "ui/widgets/dropbutton.h"

#include <QJsonObject>
#include <QPointer>

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

    /// Another way to look at the page, at the end of the menu.
    void addFurther(QAction* action) { m_further.append(action); }

Q_SIGNALS:
    void viewChosen(const QJsonObject& choices);

private:
    void fillMenu();
    void addDeleting(const std::vector<SavedView>& views);
    void askName();
    /// The sentence that says why not; empty when it is saved.
    QString save(const QString& name);
    void removeNamed(const QString& name);

    Workbench& m_bench;
    QString m_page;
    std::function<QJsonObject()> m_choices;
    QMenu* m_menu;
    QList<QAction*> m_further;
    QPointer<QMenu> m_deleting; ///< below it, as long as there is a view
};

} // namespace vouchwell::ui
