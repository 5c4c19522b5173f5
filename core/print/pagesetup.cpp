#include "core/print/pagesetup.h"

#include <QStringList>

namespace vouchwell {

QPageSize::PageSizeId paperFor(const QString& countryCode)
{
    static const QStringList letter{
        QStringLiteral("BZ"), QStringLiteral("CA"), QStringLiteral("CL"), QStringLiteral("CO"), QStringLiteral("CR"),
        QStringLiteral("GT"), QStringLiteral("MX"), QStringLiteral("NI"), QStringLiteral("PA"), QStringLiteral("PH"),
        QStringLiteral("PR"), QStringLiteral("SV"), QStringLiteral("US"), QStringLiteral("VE")};
    return letter.contains(countryCode.trimmed().toUpper()) ? QPageSize::Letter : QPageSize::A4;
}

} // namespace vouchwell
