#pragma once

#include <QLocale>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;

/// What is being done, how far it is, and a way to stop it.
class BusyStep : public QWidget
{
    Q_OBJECT

public:
    explicit BusyStep(const QLocale& locale, QWidget* parent = nullptr);

    /// `rows` is what the bar counts to; 0 where nobody knows yet.
    void start(const QString& title, qint64 rows);
    void setProgress(double share);

Q_SIGNALS:
    void cancelRequested();

private:
    void cancel();

    QLocale m_locale;
    qint64 m_rows = 0;
    PlainLabel* m_title;
    PlainLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace vouchwell::ui
