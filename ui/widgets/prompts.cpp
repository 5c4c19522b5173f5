#include "ui/widgets/prompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace vouchwell::ui {

int DialogPrompts::ask(QWidget* parent, const Question& question)
{
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    box.setIcon(question.isWarning ? QMessageBox::Warning : QMessageBox::NoIcon);
    QList<QAbstractButton*> buttons;
    for (int i = 0; i < question.answers.size(); ++i) {
        const auto role = i == question.cancelAnswer ? QMessageBox::RejectRole : QMessageBox::AcceptRole;
        QPushButton* button = box.addButton(question.answers.at(i), role);
        button->setProperty("primary", i == 0);
        if (i == question.cancelAnswer)
            box.setEscapeButton(button);
        buttons.append(button);
    }
    box.exec();
    const auto chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? question.cancelAnswer : int(chosen);
}

QString DialogPrompts::openFile(QWidget* parent, const FileRequest& request)
{
    return QFileDialog::getOpenFileName(parent, request.title, request.directory,
                                        request.filters.join(QStringLiteral(";;")));
}

QString DialogPrompts::saveFile(QWidget* parent, const FileRequest& request)
{
    QFileDialog dialog(parent, request.title, request.directory);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(request.filters);
    dialog.setDefaultSuffix(request.defaultSuffix);
    dialog.selectFile(request.suggestedName);
    // "Drawing (*.svg)": a name without an ending gets that of the kind that was chosen.
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
        if (const QRegularExpressionMatch match = ending.match(filter); match.hasMatch())
            dialog.setDefaultSuffix(match.captured(1));
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    m_chosenFilter = std::max(0, int(request.filters.indexOf(dialog.selectedNameFilter())));
    return dialog.selectedFiles().value(0);
}

QString DialogPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& directory)
{
    return QFileDialog::getExistingDirectory(parent, title, directory);
}

int ScriptedPrompts::ask(QWidget*, const Question& question)
{
    m_questions.append(question);
    return m_answers.isEmpty() ? question.cancelAnswer : m_answers.takeFirst();
}

QString ScriptedPrompts::openFile(QWidget*, const FileRequest& request)
{
    m_requests.append(request);
    const auto [path, filter] = m_files.isEmpty() ? std::pair(QString(), 0) : m_files.takeFirst();
    m_chosenFilter = filter;
    return path;
}

QString ScriptedPrompts::saveFile(QWidget* parent, const FileRequest& request)
{
    return openFile(parent, request);
}

QString ScriptedPrompts::chooseFolder(QWidget* parent, const QString& title, const QString& directory)
{
    return openFile(parent, {title, directory, {}, {}, {}});
}

} // namespace vouchwell::ui
