#pragma once

#include <QMenu>

namespace vouchwell::ui {
class Session;
}

namespace vouchwell::app {

/// The files that were open last, as they are when the menu opens.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    RecentMenu(ui::Session& session, QWidget* parent);

Q_SIGNALS:
    void fileChosen(const QString& path);
    void cleared();

private:
    void fill();

    ui::Session& m_session;
};

} // namespace vouchwell::app
