#include "ui/charts/chartoutput.h"

#include "core/base/text.h"
#include "ui/charts/chartpicture.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace vouchwell::ui {

namespace {

constexpr QSize kCopySize(900, 480);
constexpr double kCopyScale = 2;
/// Without what file systems do not take, and without a full stop, which would look like an ending.
QString pictureName(QString title)
{
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*\"<>|?.\\p{C}]"));
    return title.replace(notInNames, QStringLiteral("-"));
}

PictureHead headOf(const ReportTable& table)
{
    return {table.title, table.subtitle, table.shopName};
}

} // namespace

QImage ChartOutput::toImage(const QSize& size, double scale) const
{
    return ChartPicture(m_plot, headOf(m_figures.table())).toImage(size, scale);
}

std::optional<Result<QString>> ChartOutput::save(Prompts& prompts, QWidget* window) const
{
    FileRequest request;
    request.title = tr("Save the chart as a picture");
    const QString& title = m_figures.table().title;
    //: The name of a picture's file, where the chart has no title
    request.suggestedName = title.isEmpty() ? tr("chart") : pictureName(title);
    request.filters = {tr("Picture (*.png)"), tr("Drawing that can be enlarged (*.svg)"), tr("Page (*.pdf)")};
    request.defaultSuffix = QStringLiteral("png");
    QString path = prompts.saveFile(window, request);
    if (path.isEmpty())
        return std::nullopt;
    const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    if (!endings.contains(QFileInfo(path).suffix().toLower()))
        path += u'.' + endings.value(prompts.chosenFilter(), endings.first());
    const Result<Done> written = ChartPicture(m_plot, headOf(m_figures.table())).save(path);
    if (!written)
        return Result<QString>(written.failure());
    return Result<QString>(QFileInfo(path).fileName());
}

QString ChartOutput::asText() const
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < m_figures.columnCount(); ++column)
        titles.append(m_figures.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(titles.join(QLatin1Char('\t')));
    for (int row = 0; row < m_figures.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_figures.columnCount(); ++column)
            cells.append(displayText(m_figures.index(row, column).data().toString()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void ChartOutput::copy() const
{
    const ChartPicture picture(m_plot, headOf(m_figures.table()));
    const QString text = asText();
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("text/tsv"), text.toUtf8());
    data->setData(QStringLiteral("image/svg+xml"), picture.toSvg());
    data->setImageData(picture.toImage(kCopySize, kCopyScale));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace vouchwell::ui
