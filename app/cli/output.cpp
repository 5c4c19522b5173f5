#include "app/cli/output.h"

#include <QCoreApplication>

#include <cstdio>

namespace vouchwell::cli {

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

void print(const QJsonDocument& document)
{
    print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

CommandLine::Option jsonOption()
{
    return {QStringLiteral("json"), {}, QCoreApplication::translate("CommandLine", "Print one JSON document.")};
}

} // namespace vouchwell::cli
