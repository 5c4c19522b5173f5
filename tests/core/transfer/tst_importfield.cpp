#include "core/transfer/importfield.h"

#include "core/transfer/headermeaning.h"

#include <QSet>
#include <QTest>

using namespace vouchwell;

namespace {

using Field = ImportField;

void addRows(const char* headers, ImportKind kind, ImportField field)
{
    const QStringList list = QString::fromUtf8(headers).split(u'|');
    for (const QString& header : list) {
        const QString name = QStringLiteral("%1: %2").arg(int(kind)).arg(header);
        QTest::newRow(name.toUtf8().constData()) << header << kind << field;
    }
}

/// The fields of a whole header line, as keys, so that a failure can be read.
QStringList keysOf(const QStringList& headers, ImportKind kind)
{
    QStringList keys;
    for (const HeaderMeaning& meaning : headerMeanings(headers, kind))
        keys += fieldKey(meaning.field);
    return keys;
}

} // namespace

class ImportFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadersOfCustomersInFiveLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<ImportField>("field");
        const ImportKind kind = ImportKind::Customers;
        addRows("First name|FIRST_NAME|Given Name|Nombre de pila|Vorname|Prénom|Primeiro nome", kind, Field::GivenName);
        addRows("Last name|Surname|Apellidos|Nachname|Familienname|Nom de famille|Sobrenome|Apelido", kind,
                Field::FamilyName);
        addRows("Name|Full name|Customer name|Nombre completo|Nombre y apellidos|Kundenname|Vor- und Nachname|"
                "Nom complet|Nom et prénom|Nom du client|Nome completo|Nome do cliente|Cliente|Kunde",
                kind, Field::FullName);
        addRows("Email|E-mail|E-Mail-Adresse|Email Address|E-mail 1 - Value|Correo electrónico|Dirección de correo|"
                "e-mail del cliente|Adresse e-mail|L'e-mail|Courriel|Endereço de e-mail|Kunden-E-Mail",
                kind, Field::Email);
        addRows("IBAN|IBAN-Nummer|Número IBAN|Cuenta bancaria|Bankverbindung|Coordonnées bancaires|Conta bancária|"
                "Bank account",
                kind, Field::Iban);
        addRows("Account holder|Titular de la cuenta|Titular|Kontoinhaber|Titulaire du compte|Titular da conta", kind,
                Field::AccountHolder);
        addRows("Phone|Phone Number|Mobile|Teléfono|Teléfono móvil|Móvil|Telefon|Telefon-Nr.|Handy|Téléphone|"
                "Téléphone portable|Telefone|Telemóvel|Celular|Phone 1 - Value|Default Address Phone",
                kind, Field::Phone);
        addRows(
            "Customer code|Customer ID|Customer no.|id|Record ID|Código|Código de cliente|Nº cliente|N.º de cliente|"
            "Número de cliente|Kunden-Nr.|Kundennummer|Kundennr|N° client|Numéro client|Code client|"
            "Código do cliente|Número do cliente",
            kind, Field::CustomerCode);
        addRows("Customer since|Created (UTC)|Create Date|Date added|Fecha alta|Fecha de alta|Cliente desde|Kunde seit|"
                "Angelegt am|Client depuis|Date d'inscription|Data de cadastro",
                kind, Field::CustomerSince);
        addRows("Company|Organization Name|Default Address Company|Empresa|Razón social|Firma|Société|Razão social",
                kind, Field::Company);
        addRows(
            "Street|Address|Default Address Address1|Address 1 - Street|Calle|Dirección|Straße|Adresse|Rue|Endereço|"
            "Morada",
            kind, Field::Street);
        addRows("Postal code|ZIP|Default Address Zip|Código postal|C.P.|PLZ|Postleitzahl|Code postal|CEP", kind,
                Field::PostalCode);
        addRows("City|Default Address City|Ciudad|Población|Ort|Stadt|Ville|Cidade", kind, Field::City);
        addRows("Tags|Labels|Etiquetas|Schlagwörter|Étiquettes|Marcadores", kind, Field::Tags);
        addRows("Notes|Note|Notas|Observaciones|Bemerkungen|Remarques|Observações", kind, Field::Notes);
        addRows("Referred by|Referrer|Referrer e-mail|Recomendado por|Empfohlen von|Geworben von|Recommandé par|"
                "Parrainé par|Parrain|Indicado por",
                kind, Field::ReferredBy);
        addRows(
            "Total spent|Total gastado|Total Orders|Accepts Email Marketing|Default Address Address2|Birthday|Talla|"
            "Date|Fecha|Contact owner|Contact Type|Status|Amount|E-mail 1 - Label||%|New customer",
            kind, Field::Extra);
    }
    void readsHeadersOfCustomersInFiveLanguages() { checkHeader(); }

    void readsHeadersOfReferralsInFiveLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<ImportField>("field");
        const ImportKind kind = ImportKind::Referrals;
        addRows("Date|Referred On|Referral date|Fecha|Fecha de recomendación|Datum|Empfohlen am|Date du parrainage|"
                "Data da indicação|Created at",
                kind, Field::ReferredOn);
        addRows("Referred by|Referrer|Referrer name|Recomendado por|Nombre del padrino|Empfohlen von|Empfehler|"
                "Recommandé par|Parrainé par|Parrain|Nom du parrain|Indicado por|Padrinho",
                kind, Field::ReferrerName);
        addRows("Referrer e-mail|Referrer Email|Correo del padrino|E-Mail des Empfehlers|E-mail du parrain", kind,
                Field::ReferrerEmail);
        addRows("Referrer code|Referral code|Referrer ID", kind, Field::ReferrerCode);
        addRows("Referrer first name|Prénom du parrain", kind, Field::ReferrerGivenName);
        addRows("New customer|Friend|Friend Name|Referee|Name|Amigo|Nombre del amigo|Nuevo cliente|Freund|Neukunde|"
                "Name des Freundes|Filleul|Nom du filleul|Novo cliente|Nome do amigo|Customer",
                kind, Field::FriendName);
        addRows("Friend Email|New customer e-mail|Correo del amigo|E-Mail des Freundes|E-mail du filleul|"
                "E-mail do amigo|Email",
                kind, Field::FriendEmail);
        addRows("Friend Phone|New customer phone|Teléfono del amigo|Telefon des Freundes|Téléphone du filleul", kind,
                Field::FriendPhone);
        addRows("Channel|Canal|Kanal|Source|How referred", kind, Field::Channel);
        addRows("No.|ID|Reward paid|Amount|Talla", kind, Field::Extra);
    }
    void readsHeadersOfReferralsInFiveLanguages() { checkHeader(); }

    void readsHeadersOfSalesInFiveLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<ImportField>("field");
        const ImportKind kind = ImportKind::Sales;
        addRows("Receipt|Document|Order ID|Invoice No.|Sale number|Ticket|Nº de ticket|Recibo|Factura|Beleg-Nr.|Bon|"
                "Bon-Nr.|Rechnungsnummer|Ticket de caisse|N° de facture|Reçu|Talão|Nº do recibo|Id",
                kind, Field::Document);
        addRows("Type|Kind|Transaction type|Venta/Devolución|Tipo|Art|Verkauf/Rückgabe|Vente/retour|Venda/devolução|"
                "Rückgabe|Retoure|Gutschrift|Belegart|Avoir|Remboursement",
                kind, Field::SaleKind);
        addRows("Date|Sale date|Order date|Purchase date|Paid at|Created at|Fecha|Fecha de venta|Datum|Kaufdatum|"
                "Belegdatum|Date de vente|Date d'achat|Data|Data da venda",
                kind, Field::SaleDate);
        addRows("Net|Net amount|Net (EUR)|Amount|Total|Gross|Subtotal|Amount in EUR|Importe|Importe neto|Neto|Betrag|"
                "Nettobetrag|Netto|Betrag (€)|Montant|Montant HT|Total HT|Net|Valor|Valor líquido|Order total",
                kind, Field::NetAmount);
        addRows("Tax|Taxes|VAT|IVA|Importe IVA|MwSt.|USt|TVA|Montant TVA|Imposto", kind, Field::TaxAmount);
        addRows("Currency|Currency code|Moneda|Divisa|Währung|Devise|Moeda", kind, Field::Currency);
        addRows(
            "Returned receipt|Original Document|Original order|Ticket original|Recibo devuelto|Ursprünglicher Beleg|"
            "Retoure zu|Document d'origine|Avoir sur|Documento original|Recibo devolvido",
            kind, Field::OriginalDocument);
        addRows(
            "Customer e-mail|Customer Email|Email|Correo del cliente|E-Mail Kunde|E-mail du client|E-mail do cliente",
            kind, Field::Email);
        addRows("Customer ID|Código cliente|Kunden-Nr.|N° client", kind, Field::CustomerCode);
        addRows("Customer|Name|Customer name|Cliente|Kunde|Client", kind, Field::FullName);
        addRows("Discount Code|Coupon|Coupon code|Referral code|Código de descuento|Cupón|Gutscheincode|Code promo|"
                "Cupom de desconto",
                kind, Field::ReferralCode);
        addRows("Refunded Amount|Amount refunded|Importe devuelto|Erstattungsbetrag|Montant remboursé|Valor devolvido",
                kind, Field::RefundedAmount);
        addRows("Status|Payment status|Financial Status|Estado del pago|Zahlungsstatus|Statut|Situação", kind,
                Field::SaleStatus);
        addRows("Customer since|Tax rate|VAT %|Lineitem name|Discount Amount|Product name|"
                "Employee|Referred by|Original date|Customer total|Shipping Name",
                kind, Field::Extra);
    }
    void readsHeadersOfSalesInFiveLanguages() { checkHeader(); }

    void matchesEveryColumnOfKnownLists_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QString>("keys");
        QTest::newRow("made customers")
            << "Customer ID,First Name,Last Name,Email,Phone,Postal Code,City,Customer Since,Tags,Notes"
            << ImportKind::Customers
            << "customer_code,given_name,family_name,email,phone,postal_code,city,customer_since,tags,notes";
        QTest::newRow("made referrals") << "Referrer Email,Friend Name,Friend Email,Friend Phone,Referred On,Channel"
                                        << ImportKind::Referrals
                                        << "referrer_email,friend_name,friend_email,friend_phone,referred_on,channel";
        QTest::newRow("made sales")
            << "Document,Kind,Customer Email,Date,Net,Tax,Currency,Original Document" << ImportKind::Sales
            << "document,sale_kind,email,sale_date,net_amount,tax_amount,currency,original_document";
        QTest::newRow("sample customers")
            << "Customer code,First name,Last name,E-mail,Phone,Postal code,City,Customer since,Notes"
            << ImportKind::Customers
            << "customer_code,given_name,family_name,email,phone,postal_code,city,customer_since,notes";
        QTest::newRow("sample referrals")
            << "Date,Referred by,Referrer e-mail,New customer,New customer e-mail,New customer phone,Channel"
            << ImportKind::Referrals
            << "referred_on,referrer_name,referrer_email,friend_name,friend_email,friend_phone,channel";
        QTest::newRow("sample sales")
            << "Receipt,Type,Customer e-mail,Date,Net,Tax,Currency,Returned receipt" << ImportKind::Sales
            << "document,sale_kind,email,sale_date,net_amount,tax_amount,currency,original_document";
        QTest::newRow("Spanish customers")
            << "Código,Nombre,Apellidos,Correo electrónico,Teléfono,Fecha alta,Total gastado,Recomendado por,Notas"
            << ImportKind::Customers
            << "customer_code,given_name,family_name,email,phone,customer_since,extra,referred_by,notes";
    }
    void matchesEveryColumnOfKnownLists()
    {
        QFETCH(QString, headers);
        QFETCH(ImportKind, kind);
        QFETCH(QString, keys);
        QCOMPARE(keysOf(headers.split(u','), kind).join(u','), keys);
    }

    void readsAPlainNameByItsNeighbours_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("keys");
        QTest::newRow("alone") << "Nom,Email"
                               << "full_name,email";
        QTest::newRow("beside Prénom") << "Nom,Prénom"
                                       << "family_name,given_name";
        QTest::newRow("beside Vorname") << "Name,Vorname"
                                        << "family_name,given_name";
        QTest::newRow("beside Apellidos") << "Nombre,Apellidos"
                                          << "given_name,family_name";
        QTest::newRow("beside Sobrenome") << "Nome,Sobrenome"
                                          << "given_name,family_name";
        QTest::newRow("beside both") << "Name,Given Name,Family Name"
                                     << "full_name,given_name,family_name";
    }
    void readsAPlainNameByItsNeighbours()
    {
        QFETCH(QString, headers);
        QFETCH(QString, keys);
        QCOMPARE(keysOf(headers.split(u','), ImportKind::Customers).join(u','), keys);
    }

    void tellsReferrerFromFriendByTheOtherColumns_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("keys");
        QTest::newRow("customer and friend") << "Customer,Customer email,Friend,Friend email"
                                             << "referrer_name,referrer_email,friend_name,friend_email";
        QTest::newRow("customer and referrer") << "Customer,Customer email,Referred by"
                                               << "friend_name,friend_email,referrer_name";
        QTest::newRow("unsaid and friend") << "Name,Email,Friend name"
                                           << "referrer_name,referrer_email,friend_name";
        QTest::newRow("unsaid and referrer") << "Name,Email,Parrain"
                                             << "friend_name,friend_email,referrer_name";
    }
    void tellsReferrerFromFriendByTheOtherColumns()
    {
        QFETCH(QString, headers);
        QFETCH(QString, keys);
        QCOMPARE(keysOf(headers.split(u','), ImportKind::Referrals).join(u','), keys);
    }

    void netIsSurerThanSubtotalAndTotal()
    {
        const int net = headerMeaning(QStringLiteral("Net"), ImportKind::Sales).strength;
        const int subtotal = headerMeaning(QStringLiteral("Subtotal"), ImportKind::Sales).strength;
        const int total = headerMeaning(QStringLiteral("Total"), ImportKind::Sales).strength;
        QVERIFY(net > subtotal);
        QVERIFY(subtotal > total);
        QVERIFY(total > 0);
    }

    void everyFieldHasItsOwnKeyAndATitle()
    {
        QSet<QString> keys;
        for (int i = 0; i < kImportFieldCount; ++i) {
            const auto field = ImportField(i);
            keys.insert(fieldKey(field));
            QVERIFY(!fieldTitle(field).isEmpty());
            QCOMPARE(fieldOfKey(fieldKey(field)), field);
        }
        QCOMPARE(keys.size(), kImportFieldCount);
        QCOMPARE(fieldOfKey(QStringLiteral("of a later version")), ImportField::Ignore);
    }

    void onlyCustomerListsKeepExtraFields()
    {
        for (const ImportKind kind : {ImportKind::Customers, ImportKind::Referrals, ImportKind::Sales}) {
            const std::vector<ImportField> fields = fieldsOf(kind);
            QCOMPARE(fields.back(), ImportField::Ignore);
            const bool hasExtra = std::find(fields.begin(), fields.end(), ImportField::Extra) != fields.end();
            QCOMPARE(hasExtra, kind == ImportKind::Customers);
        }
    }

private:
    void checkHeader()
    {
        QFETCH(QString, header);
        QFETCH(ImportKind, kind);
        QFETCH(ImportField, field);
        QCOMPARE(fieldKey(fieldForHeader(header, kind)), fieldKey(field));
    }
};

QTEST_GUILESS_MAIN(ImportFieldTest)
#include "tst_importfield.moc"
