#pragma once

#include <QWidget>

class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class Prompts;

/// Which folder is watched for files from the till: shown, chosen and turned off.
class WatchChoice : public QWidget
{
    Q_OBJECT

public:
    explicit WatchChoice(Prompts& prompts, QWidget* parent = nullptr);

    /// Empty: none is watched.
    void setFolder(const QString& folder);
    /// Without a book that can be written there is nothing to choose; the sentence says why.
    void setUnavailable(const QString& reason);

Q_SIGNALS:
    void chosen(const QString& folder);

private:
    void choose();

    Prompts& m_prompts;
    QString m_folder;
    PlainLabel* m_shown;
    QPushButton* m_choose;
    QPushButton* m_off;
    PlainLabel* m_hint;
};

} // namespace vouchwell::ui
