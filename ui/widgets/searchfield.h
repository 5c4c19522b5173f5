#pragma once

#include <QLineEdit>

class QTimer;

namespace vouchwell::ui {

/// The search box of a table. `searchChanged` follows shortly after the last key, at once when it is emptied.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString& placeholder, const QString& accessibleName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchChanged(const QString& text);
    /// Down or Enter: the reader wants the first result.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void schedule(const QString& text);
    void announce();

    QTimer* m_delay;
};

} // namespace vouchwell::ui
