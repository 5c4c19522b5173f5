#include "core/storage/keycheck.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace vouchwell {

namespace {

class KeyCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

const QString kPersonEntity = QStringLiteral("person");

} // namespace

void KeyCheck::addTo(std::vector<BrokenRule>& broken)
{
    checkNames(broken);
    checkContacts(broken);
    checkCodes(broken);
    checkDocuments(broken);
    checkRules(broken);
}

void KeyCheck::checkNames(std::vector<BrokenRule>& broken)
{
    BulkStatement row(m_database, "SELECT id, given_name, family_name, full_name, name_key FROM people ORDER BY id");
    while (row.next()) {
        const QString key = row.text(4);
        const QString full = foldKey(row.text(3));
        const QString joined = foldKey(row.text(1) + u' ' + row.text(2));
        if (key != full && key != joined)
            broken.push_back({QStringLiteral("name_key"), kPersonEntity, row.int64(0),
                              KeyCheckTexts::tr("The name is searched for and compared in another form than it has."),
                              key, full.isEmpty() ? joined : full});
    }
}

void KeyCheck::checkContacts(std::vector<BrokenRule>& broken)
{
    Statement setting(m_database, QStringLiteral("SELECT value FROM settings WHERE key = 'country'"));
    const QString country = setting.first() ? setting.text(0) : QString();
    BulkStatement row(m_database, "SELECT person_id, type = 'email', raw, normalised FROM contact_points "
                                  "ORDER BY person_id, type, normalised");
    while (row.next()) {
        const QString raw = row.text(2);
        const QString expected =
            (row.int64(1) != 0 ? normalisedEmail(raw) : normalisedPhone(raw, country)).value_or(raw.trimmed());
        if (row.text(3) != expected)
            broken.push_back({QStringLiteral("contact_key"), kPersonEntity, row.int64(0),
                              KeyCheckTexts::tr("An e-mail address or phone number is compared in another form than it "
                                                "has."),
                              row.text(3), expected});
    }
}

void KeyCheck::checkCodes(std::vector<BrokenRule>& broken)
{
    BulkStatement row(m_database, "SELECT person_id, code, code_key FROM customer_codes ORDER BY person_id, code_key");
    while (row.next()) {
        const QString expected = foldKey(row.text(1)).remove(u' ');
        if (row.text(2) != expected)
            broken.push_back({QStringLiteral("code_key"), kPersonEntity, row.int64(0),
                              KeyCheckTexts::tr("A customer code is compared in another form than it has."),
                              row.text(2), expected});
    }
}

void KeyCheck::checkDocuments(std::vector<BrokenRule>& broken)
{
    BulkStatement row(m_database, "SELECT id, doc_no, doc_key FROM transactions WHERE doc_key IS NOT NULL ORDER BY id");
    while (row.next()) {
        const QString expected = row.text(1).toCaseFolded().remove(u' ');
        if (row.text(2) != expected)
            broken.push_back({QStringLiteral("document_key"), QStringLiteral("transaction"), row.int64(0),
                              KeyCheckTexts::tr("Its number is compared in another form than it has."), row.text(2),
                              expected});
    }
}

void KeyCheck::checkRules(std::vector<BrokenRule>& broken)
{
    BulkStatement row(m_database, "SELECT id, rules, content_hash FROM campaign_versions ORDER BY id");
    while (row.next()) {
        const QByteArray hash = QCryptographicHash::hash(row.utf8(1), QCryptographicHash::Sha256).toHex();
        if (row.utf8(2) != QByteArrayView(hash))
            broken.push_back({QStringLiteral("rules_hash"), QStringLiteral("campaign version"), row.int64(0),
                              KeyCheckTexts::tr("Its rules are not those that were published.")});
    }
}

} // namespace vouchwell
