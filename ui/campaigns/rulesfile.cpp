#include "ui/campaigns/rulesfile.h"

#include "core/base/result.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vouchwell::ui {

namespace {

class RulesFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesFile)
};

/// No rules that a shop can follow are longer.
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

} // namespace

std::optional<RulesFile> chooseRulesFile(Workbench& workbench, QWidget* parent)
{
    const QString path = workbench.prompts().openFile(parent, {RulesFileTexts::tr("Rules from a file"),
                                                               workbench.session().lastFolder(),
                                                               {},
                                                               {RulesFileTexts::tr("Rules (*.json)")},
                                                               {}});
    if (path.isEmpty())
        return std::nullopt;
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [&](const QString& sentence) {
        workbench.report({Failure::Kind::Refused, sentence});
        return std::nullopt;
    };
    workbench.session().setLastFolder(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            RulesFileTexts::tr("“%1” cannot be read (%2). Please choose another file.").arg(name, file.errorString()));
    if (file.size() > kLargestFile)
        return refuse(RulesFileTexts::tr("“%1” is too large for rules. Please choose another file.").arg(name));
    return RulesFile{name, file.readAll()};
}

} // namespace vouchwell::ui
