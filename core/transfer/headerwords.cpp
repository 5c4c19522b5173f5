#include "core/transfer/headerwords.h"

#include "core/base/text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace vouchwell {

// Inside the namespace of the words, so that the tables read as plain words and nothing leaks to other files.
namespace HeaderWord {

namespace {

constexpr qsizetype kLongestPhrase = 5;
constexpr qsizetype kMostHeaderWords = 12;

struct HeaderPhrases
{
    Set words;
    const char* phrases; ///< as foldKey writes them, separated by |
};

constexpr HeaderPhrases kNames[] = {
    {Name, "name|names|nombre|nombres|nom|nome|bezeichnung|display name"},
    {GivenName, "first name|firstname|fname|given name|givenname|forename|first|christian name|nombre de pila|"
                "primer nombre|vorname|rufname|prenom|prenoms|primeiro nome|nome proprio"},
    {FamilyName, "last name|lastname|lname|family name|familyname|surname|surnames|last|apellido|apellidos|"
                 "primer apellido|nachname|familienname|zuname|nom de famille|sobrenome|sobrenomes|apelido|apelidos|"
                 "ultimo nome|nome de familia"},
    {WholeName, "full name|fullname|complete name|whole name|first and last name|first last name|first name last name|"
                "name surname|nombre completo|nombre y apellidos|nombre y apellido|nombre apellidos|nombre apellido|"
                "apellidos y nombre|apellidos nombre|vor und nachname|vor u nachname|vorname und nachname|"
                "vorname nachname|name vorname|nachname vorname|vorname name|voller name|vollstandiger name|"
                "nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom|nome completo|nome e sobrenome|"
                "nome e apelido|nome sobrenome|nome apelido"},
    {Customer | Name, "kundenname|clientname|customername"},
};

constexpr HeaderPhrases kContact[] = {
    {Email, "e mail|email|emails|e mails|mail|e mail address|email address|mail address|emailaddress|correo|correos|"
            "correo electronico|direccion de correo|direccion de correo electronico|direccion de e mail|"
            "direccion de email|direccion email|e mail adresse|email adresse|emailadresse|mailadresse|"
            "mail adresse|elektronische post|adresse e mail|adresse email|adresse mail|adresse electronique|"
            "adresse de courriel|courriel|courrier electronique|mel|correio eletronico|correio electronico|"
            "endereco de e mail|endereco de email|endereco eletronico|endereco e mail|endereco email"},
    {Email | Customer, "kundenemail|kundenmail|kunden e mail"},
    {Phone, "phone|phones|phone number|telephone|telephone number|phone no|tel|tel no|mobile|mobile phone|"
            "mobile number|cell|cell phone|cellphone|cell number|whatsapp|whatsapp number|telefono|telefonos|tfno|tlf|"
            "tlfno|telef|movil|telefono movil|celular|numero de telefono|numero telefonico|numero de movil|"
            "telefono celular|telefon|telefonnummer|telefon nr|telefonnr|fon|rufnummer|handy|handynummer|handy nr|"
            "mobil|mobilnummer|mobiltelefon|mobilfunk|mobilfunknummer|telephone portable|numero de telephone|"
            "telephone mobile|no de telephone|portable|gsm|telefone|numero de telefone|telemovel|numero de telemovel|"
            "telefone celular|telefone movel|fone|numero de celular|contacto telefonico|contato telefonico"},
    {Street, "street|street address|address|addresses|address line 1|address1|addr|address line|calle|direccion|"
             "domicilio|direccion postal|strasse|str|strasse und hausnummer|strasse hausnummer|strasse nr|"
             "strasse hausnr|anschrift|adresse|rue|voie|adresse postale|rua|endereco|morada|logradouro"},
    {PostalCode,
     "postal code|postcode|post code|postalcode|zip|zip code|zipcode|codigo postal|cod postal|cp|c p|cpostal|"
     "postleitzahl|plz|code postal|cep|cod post|codigo de endereco postal"},
    {City, "city|town|city town|town city|place|ciudad|poblacion|localidad|municipio|stadt|ort|wohnort|ortschaft|ville|"
           "commune|localite|cidade|localidade|concelho"},
    {Iban,
     "iban|iban number|iban nummer|iban nr|bank account|bank account number|bank details|cuenta bancaria|"
     "numero de cuenta bancaria|cuenta corriente|codigo iban|numero iban|bankverbindung|kontoverbindung|bankkonto|"
     "compte bancaire|coordonnees bancaires|code iban|numero de compte bancaire|conta bancaria|dados bancarios"},
    {AccountHolder, "account holder|account owner|account name|name of account holder|bank account holder|"
                    "titular|titular de la cuenta|titular cuenta|titular de la cuenta bancaria|kontoinhaber|"
                    "kontoinhaberin|inhaber des kontos|titulaire|titulaire du compte|titular da conta"},
    {Company, "company|company name|business name|organisation|organization|organisation name|organization name|"
              "associated company|firm|empresa|compania|razon social|nombre de empresa|nombre de la empresa|firma|"
              "firmenname|unternehmen|betrieb|societe|entreprise|raison sociale|nom de la societe|"
              "nom de l entreprise|razao social|companhia|nome da empresa"},
};

constexpr HeaderPhrases kCustomerList[] = {
    {Number, "id|ids|no|n|nr|num|number|numero|nummer|#|lfd nr|laufnummer"},
    {Code, "code|codigo|cod|kod|key|clave|referenz|reference|referencia|ref|schlussel|kurzel|chave"},
    {Customer | Code, "kundennr|kundennummer|kdnr|kd nr|kundencode|kundenid|kundnr|kundenkennung|customerid|customerno|"
                      "clientid|customer no|cust no|cust id|mitgliedsnummer|mitgliedsnr|mitglieds nr"},
    {Customer, "customer|customers|client|clients|member|membership|patient|guest|buyer|shopper|purchaser|cust|cliente|"
               "clientes|clienta|socio|socia|paciente|comprador|compradora|huesped|kunde|kunden|kundin|kd|mitglied|"
               "mitglieds|patientin|kaufer|gast|membre|adherent|acheteur|membro|socios|usuario"},
    {Since, "customer since|client since|member since|since|customer from|joined|joined on|join date|date joined|"
            "joined date|first visit|first purchase|cliente desde|clienta desde|socio desde|desde|fecha alta|"
            "fecha de alta|alta|f alta|fecha de ingreso|fecha ingreso|primera compra|primera visita|kunde seit|"
            "kundin seit|mitglied seit|seit|eintrittsdatum|eintritt|erster besuch|erster kauf|erstkauf|client depuis|"
            "cliente depuis|depuis|membre depuis|date d entree|date dentree|premier achat|premiere visite|"
            "data de entrada|data de adesao|adesao|primeira compra|primeira visita"},
    {Created,
     "sign up|created|created at|created on|created date|create date|creation date|date created|date added|added|"
     "added on|added at|registered|registered on|registered at|registration date|registration|sign up date|"
     "signup date|signed up|fecha de creacion|fecha creacion|creado|creado el|fecha de registro|"
     "fecha registro|registrado|registrado el|registro|erstellt|erstellt am|angelegt|angelegt am|"
     "anlagedatum|erstelldatum|erstellungsdatum|registriert|registriert am|anmeldedatum|angemeldet am|"
     "erfasst am|date de creation|cree le|cree|date creation|date d inscription|date dinscription|inscrit le|"
     "inscription|date d ajout|date dajout|ajoute le|data de criacao|criado em|data de cadastro|"
     "data do cadastro|data cadastro|cadastro|cadastrado em|data de registo|data de registro|data registo|"
     "data de inscricao|inscrito em|registado em|registrado em"},
    {Tags, "tag|tags|labels|group|groups|segment|segments|category|categories|group membership|tag metadata|etiqueta|"
           "etiquetas|grupo|grupos|categoria|categorias|segmento|segmentos|schlagwort|schlagworter|schlagworte|"
           "stichwort|stichworte|gruppe|gruppen|kategorie|kategorien|etikett|etiquette|etiquettes|mot cle|mots cles|"
           "groupe|groupes|categorie|marcador|marcadores|palavras chave"},
    {Notes,
     "note|notes|comment|comments|remark|remarks|memo|description|observation|observations|nota|notas|comentario|"
     "comentarios|observacion|observaciones|descripcion|notiz|notizen|bemerkung|bemerkungen|kommentar|"
     "kommentare|anmerkung|anmerkungen|hinweis|hinweise|beschreibung|commentaire|commentaires|remarque|"
     "remarques|observacao|observacoes|anotacao|anotacoes|descricao|obs"},
};

constexpr HeaderPhrases kReferralList[] = {
    {Referrer,
     "referrer|referrers|referer|referred by|referral by|referred from|referred by whom|who referred you|who referred|"
     "referring customer|recommended by|recommender|advocate|introduced by|introducer|invited by|inviter|brought by|"
     "sent by|recomendado por|recomendada por|recomendador|recomendadora|recomendante|recomienda|quien recomienda|"
     "referido por|referida por|referidor|referente|padrino|madrina|invitado por|invitada por|traido por|"
     "presentado por|empfohlen von|empfohlen durch|empfehlung von|empfehlung "
     "durch|empfehler|empfehlers|empfehlerin|empfehlender|"
     "empfehlende|empfehlende person|werber|werbers|werberin|geworben von|geworben durch|vermittler|vermittelt von|"
     "vermittelt durch|eingeladen von|recommande par|recommandee par|recommandation de|parraine par|parrainee par|"
     "parrain|marraine|parrain marraine|parraineur|invite par|invitee par|envoye par|prescripteur|indicado por|"
     "indicada por|indicador|indicadora|indicacao de|quem indicou|padrinho|madrinha|convidado por|convidada por|"
     "trazido por|recomendacao de|recomendacion de"},
    {Friend,
     "friend|friends|referee|referred|referred friend|referred customer|referred person|referred client|new customer|"
     "new client|invitee|invited|invited friend|recommended|lead|prospect|amigo|amiga|referido|referida|amigo referido|"
     "cliente referido|persona recomendada|invitado|invitada|recomendado|recomendada|nuevo cliente|nueva cliente|"
     "cliente nuevo|cliente nueva|cliente recomendado|amigo recomendado|freund|freundin|freundes|geworbener|geworbene|"
     "geworbene person|geworbener kunde|empfohlener|empfohlene|empfohlene person|empfohlener kunde|neukunde|neukundin|"
     "neukunden|neuer kunde|neue kundin|eingeladene person|filleul|filleule|filleuls|ami|amie|ami e|parraine|parrainee|"
     "nouveau client|nouvelle cliente|client parraine|client recommande|personne recommandee|recommande|recommandee|"
     "invite|invitee|indicado|indicada|amigo indicado|cliente indicado|afilhado|afilhada|novo cliente|"
     "nova cliente|cliente novo|convidado|convidada|pessoa indicada"},
    {Referral, "referral|referrals|recommendation|introduction|invitation|recomendacion|recomendaciones|invitacion|"
               "empfehlung|empfehlungs|werbung|einladung|recommandation|parrainage|indicacao|recomendacao|convite"},
    {Referral | Date, "referred on|referred at|date referred|recommended on|invited on|introduced on|empfohlen am|"
                      "geworben am|empfehlungsdatum|recomendado el|referido el|recommande le|parraine le|indicado em|"
                      "recomendado em"},
    {Channel, "channel|channels|via|how|medium|route|referral channel|how did you hear about us|how referred|canal|"
              "canales|medio|via de contacto|kanal|weg|empfehlungsweg|vertriebsweg|canaux|moyen|canais|meio"},
    {Source, "source|source system|system|till|register|cash register|pos|shop system|origin|origen|sistema|"
             "sistema de origen|caja|tpv|procedencia|quelle|kasse|kassensystem|kassennummer|herkunft|quellsystem|"
             "origine|caisse|systeme|systeme source|provenance|origem|caixa|sistema de origem|pdv"},
    {Staff,
     "asked by|who asked|staff|staff member|served by|assisted by|sales assistant|shop assistant|employee|"
     "atendido por|atendida por|preguntado por|quien pregunto|empleado|empleada|dependiente|dependienta|vendedor|"
     "vendedora|personal|gefragt von|bedient von|mitarbeiter|mitarbeiterin|verkaufer|verkauferin|personal|"
     "demande par|servi par|servie par|vendeur|vendeuse|employe|employee|perguntado por|funcionario|funcionaria|"
     "empregado|empregada"},
    {Referrer | Code, "referral code|codigo de recomendacion|empfehlungscode|werbecode|code de parrainage|"
                      "code parrainage|code parrain|codigo de indicacao"},
};

constexpr HeaderPhrases kSalesList[] = {
    {Date, "date|dates|day|on|fecha|fechas|dia|datum|jour|data|datetime|date time|date and time|fecha y hora|"
           "datum uhrzeit|datum und uhrzeit|date et heure|data e hora|data hora"},
    {Sale | Date, "verkaufsdatum|kaufdatum|bestelldatum|belegdatum|buchungsdatum|rechnungsdatum|transaktionsdatum|"
                  "date dachat|sold on|purchased on|purchased at|ordered on"},
    {Sale | Created, "paid at|paid on|payment date|completed at|completed on|date completed|closed at|bezahlt am|"
                     "fecha de pago|fecha pago|date de paiement|payee le|data de pagamento|pago em"},
    {Sale, "sale|sales|purchase|purchases|venta|ventas|compra|compras|verkauf|verkaufe|verkaufs|kauf|einkauf|vente|"
           "ventes|achat|achats|dachat|venda|vendas"},
    {Document,
     "document|doc|receipt|receipts|invoice|order|orders|ticket|transaction|slip|bill|voucher|documento|recibo|factura|"
     "pedido|tique|comprobante|boleta|transaccion|movimiento|operacion|albaran|beleg|bon|kassenbon|kassenbeleg|"
     "quittung|"
     "rechnung|bestellung|auftrag|transaktion|belegnr|belegnummer|bonnr|bonnummer|rechnungsnr|rechnungsnummer|"
     "bestellnr|bestellnummer|auftragsnummer|auftragsnr|transaktionsnummer|quittungsnummer|dokument|facture|recu|"
     "commande|ticket de caisse|piece|justificatif|bordereau|fatura|talao|nota fiscal|encomenda|cupom|cupom fiscal|"
     "transacao|lancamento"},
    {Kind, "type|kind|typ|art|vorgang|vorgangsart|belegart|belegtyp|umsatzart|tipo|clase|nature|genre|natureza|especie|"
           "tipo de movimiento|tipo de operacion"},
    {Coupon,
     "discount code|coupon|coupons|coupon code|promo code|promotion code|voucher code|codigo de descuento|cupon|"
     "codigo de cupon|codigo promocional|rabattcode|gutscheincode|aktionscode|code promo|code de reduction|"
     "code promotionnel|codigo de desconto|cupom de desconto|codigo do cupom"},
    {Status, "status|state|financial status|payment status|order status|estado|estado del pago|estado del pedido|stand|"
             "zahlungsstatus|bestellstatus|statut|etat|statut du paiement|situacao|estado do pagamento"},
    {Return | Total,
     "refunded amount|amount refunded|refund amount|returned amount|importe devuelto|importe reembolsado|"
     "erstattungsbetrag|erstatteter betrag|montant rembourse|valor reembolsado|valor devolvido"},
    {Return, "return|returns|refund|refunds|credit note|devolucion|devoluciones|reembolso|abono|ruckgabe|ruckgaben|"
             "retoure|retouren|gutschrift|erstattung|storno|retour|retours|avoir|avoirs|remboursement|devolucao|"
             "devolucoes|estorno"},
    {Original,
     "original|returned|refunded|return of|refund of|refund for|return for|refers to|devuelto|devuelta|"
     "devolucion de|devolucion del|abono de|reembolso de|ursprunglicher|ursprunglich|ursprungs|"
     "urspr|zuruckgegebener|erstatteter|retoure zu|ruckgabe zu|gutschrift zu|storno zu|bezug|bezieht sich auf|"
     "dorigine|retourne|rembourse|avoir sur|remboursement de|retour de|retour sur|initial|initiale|origem da|"
     "devolvido|devolvida|devolucao de|devolucao do|estorno de"},
    {Original | Document, "originalbeleg|ursprungsbeleg|originalbon|originaldokument|bezugsbeleg|originalrechnung"},
    {Net, "net|net amount|net total|net sales|net value|net price|neto|importe neto|total neto|base imponible|base|"
          "venta neta|neta|netto|nettobetrag|nettosumme|nettoumsatz|betrag netto|ht|hors taxe|hors taxes|htva|"
          "hors tva|montant ht|total ht|prix ht|montant net|liquido|valor liquido|total liquido|valor neto|"
          "excl tax|excluding tax|ex tax|without tax|before tax|tax excluded|excl vat|ex vat|excluding vat|sin iva|"
          "sin impuestos|antes de impuestos|ohne mwst|ohne ust|ohne steuer|exkl mwst|exkl ust|zzgl mwst|sem iva|"
          "sem impostos|sem imposto"},
    {Net | Noise, "subtotal|sub total|zwischensumme|sous total"},
    {Total,
     "total|totals|gross|gross amount|gross sales|amount|value|sum|price|revenue|turnover|importe|importes|monto|"
     "cantidad|precio|bruto|importe bruto|total bruto|ingresos|betrag|summe|gesamt|gesamtbetrag|gesamtsumme|"
     "brutto|bruttobetrag|umsatz|preis|wert|endbetrag|rechnungsbetrag|montant|somme|prix|brut|ttc|montant ttc|"
     "total ttc|chiffre d affaires|chiffre daffaires|valor|valores|montante|preco|valor total|valor bruto|quantia|"
     "incl tax|including tax|tax included|with tax|incl vat|including vat|con iva|iva incluido|inkl mwst|"
     "inkl ust|mit mwst|toutes taxes comprises|com iva|com impostos|verkaufsbetrag|verkaufssumme"},
    {Tax, "tax|taxes|vat|sales tax|gst|tax amount|vat amount|iva|impuesto|impuestos|cuota iva|cuota de iva|steuer|"
          "steuern|mwst|ust|mehrwertsteuer|umsatzsteuer|steuerbetrag|mwst betrag|ust betrag|taxe|tva|montant tva|"
          "imposto|impostos|valor do iva|icms"},
    {Currency,
     "currency|currencies|curr|moneda|divisa|wahrung|wahrungscode|wahrungskurzel|waehrung|devise|monnaie|moeda"},
};

constexpr HeaderPhrases kLittleWords[] = {
    {Filler,
     "the|of|a|an|and|in|by|from|to|for|your|my|our|their|s|el|la|los|las|del|de|y|en|que|der|die|das|des|le|dem|"
     "den|von|vom|zu|und|du|les|l|d|et|au|aux|do|da|dos|das|e|o|os|as|em|eur|euro|euros|usd|gbp|chf|"
     "brl|mxn|cad|aud|jpy|sek|nok|dkk|pln|utc|gmt|dmy|mdy|ymd|iso|dd|mm|yy|yyyy|aaaa|jj|jjjj|tt|dd mm yyyy"},
    {Noise, "default|primary|main|principal|home|work|business|private|privat|personal|billing|contact|contacts|record|"
            "contacto|contato|kontakt|person|persona|personne|pessoa|other|user|formatted address|professionnel|"
            "standard|haupt|geschaftlich|particular|trabajo|casa"},
};

using HeaderDictionary = QHash<QString, Set>;

template<size_t N>
void addPhrases(HeaderDictionary& dictionary, const HeaderPhrases (&list)[N])
{
    for (const HeaderPhrases& entry : list) {
        const QStringList phrases = QString::fromLatin1(entry.phrases).split(u'|');
        for (const QString& phrase : phrases) {
            if (!dictionary.contains(phrase))
                dictionary.insert(phrase, entry.words);
        }
    }
}

HeaderDictionary makeDictionary()
{
    HeaderDictionary dictionary;
    addPhrases(dictionary, kNames);
    addPhrases(dictionary, kContact);
    addPhrases(dictionary, kCustomerList);
    addPhrases(dictionary, kReferralList);
    addPhrases(dictionary, kSalesList);
    addPhrases(dictionary, kLittleWords);
    return dictionary;
}

bool isDigitsOnly(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

} // namespace HeaderWord

std::optional<HeaderWord::Set> headerWords(const QString& header)
{
    static const HeaderWord::HeaderDictionary dictionary = HeaderWord::makeDictionary();
    const QStringList words = foldKey(header).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > HeaderWord::kMostHeaderWords)
        return std::nullopt;
    HeaderWord::Set found = 0;
    for (qsizetype at = 0; at < words.size();) {
        // The longest phrase first: "referred by" is not "referred".
        qsizetype length = std::min(HeaderWord::kLongestPhrase, words.size() - at);
        HeaderWord::Set meaning = dictionary.value(words.mid(at, length).join(u' '));
        while (meaning == 0 && --length > 0)
            meaning = dictionary.value(words.mid(at, length).join(u' '));
        if (meaning == 0 && !HeaderWord::isDigitsOnly(words.at(at)))
            return std::nullopt;
        found |= meaning == 0 ? HeaderWord::Set(HeaderWord::Noise) : meaning;
        at += std::max(length, qsizetype(1));
    }
    return found;
}

} // namespace vouchwell
