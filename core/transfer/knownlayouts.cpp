#include "core/transfer/knownlayouts.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace vouchwell {

namespace {

constexpr KnownLayout kLayouts[] = {
    {"Shopify orders", ImportKind::Sales, DocumentAmount::Total, "name|financial status|lineitem name",
     "name=document|email=email|created at=sale_date|subtotal=net_amount|taxes=tax_amount|currency=currency|"
     "financial status=sale_status|refunded amount=refunded_amount|discount code=referral_code|billing name=full_name|"
     "billing phone=phone|id=ignore|source=ignore|paid at=ignore"},
    {"Square transactions", ImportKind::Sales, DocumentAmount::Unknown,
     "transaction id|pan suffix|net sales|customer name",
     "transaction id=document|date=sale_date|net sales=net_amount|tax=tax_amount|event type=sale_kind|"
     "customer id=customer_code|customer name=full_name|source=ignore"},
    {"Stripe payments", ImportKind::Sales, DocumentAmount::Unknown, "id|amount refunded|seller message",
     "id=document|amount=net_amount|amount refunded=refunded_amount|currency=currency|status=sale_status|"
     "customer id=customer_code|customer email=email"},
    {"WooCommerce customers", ImportKind::Customers, DocumentAmount::Unknown, "username|last active|aov",
     "sign up=customer_since|username=extra"},
    {"WooCommerce orders", ImportKind::Sales, DocumentAmount::Unknown, "order #|n revenue|customer type|status",
     "order #=document|date=sale_date|n revenue=net_amount|revenue=ignore|revenue formatted=ignore|status=sale_status|"
     "customer=full_name|coupons=referral_code"},
    {"WooCommerce orders", ImportKind::Sales, DocumentAmount::Total,
     "order number|order status|order total amount|order total tax amount",
     "order number=document|order date=sale_date|order status=sale_status|order total amount=net_amount|"
     "order subtotal amount=ignore|order total tax amount=tax_amount|order refund amount=refunded_amount|"
     "coupon code=referral_code"},
    {"Mailchimp audience", ImportKind::Customers, DocumentAmount::Unknown, "email address|member rating|optin time",
     "confirm time=customer_since|tags=tags"},
    {"Xero contacts", ImportKind::Customers, DocumentAmount::Unknown, "contactname|accountnumber|emailaddress",
     "contactname=company|accountnumber=customer_code|emailaddress=email|firstname=given_name|lastname=family_name|"
     "poaddressline1=street|pocity=city|popostalcode=postal_code|phonenumber=phone"},
    {"Xero invoices", ImportKind::Sales, DocumentAmount::Total, "contactname|invoicenumber|invoicedate|taxtotal",
     "contactname=full_name|emailaddress=email|invoicenumber=document|invoicedate=sale_date|total=net_amount|"
     "taxtotal=tax_amount|currency=currency|type=sale_kind|status=sale_status"},
    {"QuickBooks customers", ImportKind::Customers, DocumentAmount::Unknown, "customer|phone numbers|opening balance",
     "full name=full_name|phone numbers=phone|customer=ignore|company name=company|street "
     "address=street|zip=postal_code|"
     "city=city|email=email"},
    {"QuickBooks sales", ImportKind::Sales, DocumentAmount::Lines, "transaction type|num|customer full name|balance",
     "date=sale_date|transaction type=sale_kind|num=document|customer full name=full_name|amount=net_amount|"
     "sales price=ignore"},
    {"Odoo orders", ImportKind::Sales, DocumentAmount::Unknown, "order reference|salesperson|customer|status",
     "order reference=document|creation date=sale_date|customer=full_name|total=net_amount|status=sale_status"},
};

QStringList listOf(const char* text)
{
    return QString::fromLatin1(text).split(u'|');
}

QStringList foldedKeys(const QStringList& headers)
{
    QStringList keys;
    keys.reserve(headers.size());
    for (const QString& header : headers)
        keys << foldKey(header);
    return keys;
}

bool hasAll(const QStringList& keys, const KnownLayout& layout)
{
    const QStringList marks = listOf(layout.marks);
    return std::all_of(marks.begin(), marks.end(), [&](const QString& mark) { return keys.contains(mark); });
}

} // namespace

const KnownLayout* knownLayout(const QStringList& headers)
{
    const QStringList keys = foldedKeys(headers);
    const auto it = std::find_if(std::begin(kLayouts), std::end(kLayouts),
                                 [&](const KnownLayout& layout) { return hasAll(keys, layout); });
    return it == std::end(kLayouts) ? nullptr : it;
}

std::vector<ImportField> fieldsIn(const KnownLayout& layout, const QStringList& headers)
{
    QHash<QString, ImportField> fieldOf;
    const QStringList entries = listOf(layout.fields);
    for (const QString& entry : entries)
        fieldOf.insert(entry.section(u'=', 0, 0), fieldOfKey(entry.section(u'=', 1)));
    std::vector<ImportField> fields;
    fields.reserve(size_t(headers.size()));
    const QStringList keys = foldedKeys(headers);
    for (const QString& key : keys)
        fields.push_back(fieldOf.value(key, ImportField::Extra));
    return fields;
}

} // namespace vouchwell
