#pragma once

#include <QString>
#include <QStringList>

#include <utility>

class QWidget;

namespace vouchwell::ui {

/// A question with answers that are verbs ("Replace the file", "Cancel"). Texts are shown as plain text.
struct Question
{
    QString title;
    QString text;
    QString detail;        ///< smaller text below: what will happen
    QStringList answers;   ///< the first one is the filled button
    int cancelAnswer = -1; ///< what Escape means
    bool isWarning = false;
};

/// What a file dialog needs to know.
struct FileRequest
{
    QString title;
    QString directory;
    QString suggestedName;
    QStringList filters; ///< "Spreadsheets (*.xlsx *.ods)"
    QString defaultSuffix;
};

/// Questions and file choices behind one seam, so that tests answer without a dialog.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Index of the chosen answer.
    virtual int ask(QWidget* parent, const Question& question) = 0;
    /// Empty when cancelled.
    virtual QString openFile(QWidget* parent, const FileRequest& request) = 0;
    virtual QString saveFile(QWidget* parent, const FileRequest& request) = 0;
    /// Empty when cancelled.
    virtual QString chooseFolder(QWidget* parent, const QString& title, const QString& directory) = 0;
    /// Index of the filter under which the last file was saved.
    virtual int chosenFilter() const { return 0; }
};

/// The real dialogs.
class DialogPrompts final : public Prompts
{
public:
    int ask(QWidget* parent, const Question& question) override;
    QString openFile(QWidget* parent, const FileRequest& request) override;
    QString saveFile(QWidget* parent, const FileRequest& request) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& directory) override;
    int chosenFilter() const override { return m_chosenFilter; }

private:
    int m_chosenFilter = 0;
};

/// Answers given beforehand, for tests and pictures. Without one left it cancels; what was asked is kept.
class ScriptedPrompts final : public Prompts
{
public:
    void nextAnswer(int answer) { m_answers.append(answer); }
    void nextFile(const QString& path, int filter = 0) { m_files.append({path, filter}); }
    const QList<Question>& questions() const { return m_questions; }
    const QList<FileRequest>& fileRequests() const { return m_requests; }

    int ask(QWidget* parent, const Question& question) override;
    QString openFile(QWidget* parent, const FileRequest& request) override;
    QString saveFile(QWidget* parent, const FileRequest& request) override;
    QString chooseFolder(QWidget* parent, const QString& title, const QString& directory) override;
    int chosenFilter() const override { return m_chosenFilter; }

private:
    QList<int> m_answers;
    QList<std::pair<QString, int>> m_files;
    int m_chosenFilter = 0;
    QList<Question> m_questions;
    QList<FileRequest> m_requests;
};

} // namespace vouchwell::ui
