#include "core/transfer/salestatus.h"

#include "core/base/text.h"

#include <QStringList>

namespace vouchwell {

namespace {

bool isOneOf(const QString& key, const char* words)
{
    return QString::fromLatin1(words).split(u'|').contains(key);
}

} // namespace

SaleStatus saleStatusOf(const QString& text)
{
    const QString key = foldKey(text);
    if (key.isEmpty())
        return SaleStatus::Counts;
    if (isOneOf(key, "failed|void|voided|cancelled|canceled|cancel|draft|quotation|quotation sent|quote|trash|deleted|"
                     "declined|expired|requires payment method|pending payment|checkout draft|abandoned|"
                     "anulado|anulada|cancelado|cancelada|fallido|fallida|rechazado|rechazada|borrador|presupuesto|"
                     "storniert|abgebrochen|fehlgeschlagen|abgelehnt|entwurf|angebot|annule|annulee|echoue|echouee|"
                     "refuse|refusee|brouillon|devis|falhou|recusado|recusada|rascunho|orcamento"))
        return SaleStatus::NoSale;
    if (isOneOf(key, "refunded|fully refunded|reembolsado|reembolsada|erstattet|ruckerstattet|rembourse|remboursee"))
        return SaleStatus::Refunded;
    return SaleStatus::Counts;
}

} // namespace vouchwell
