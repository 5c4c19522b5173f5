#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace vouchwell {

struct VCardProperty;

/// One card as the cells of a row.
struct VCard
{
    /// What there is once; the columns of the table in their order. E-mails and phones stand behind FullName.
    enum Field {
        GivenName,
        FamilyName,
        FullName,
        Prefix,
        Suffix,
        Nickname,
        Company,
        JobTitle,
        Street,
        PostalCode,
        City,
        Region,
        Country,
        OtherAddress,
        Birthday,
        Tags,
        Website,
        Notes,
        FieldCount
    };
    static constexpr qsizetype kMostContacts = 9;

    std::array<QString, FieldCount> fields;
    QStringList emails; ///< the preferred one first
    QStringList phones; ///< the preferred one first, faxes last
    QString version;
    bool isGroup = false; ///< a list of other cards
    bool hasMore = false; ///< more contacts than a row holds

    /// Takes over a property whose value is decoded but not taken apart.
    void take(const VCardProperty& property, const QString& value);

private:
    void takeName(const QStringList& parts);
    void takeAddress(const QStringList& parts, bool isPreferred);
    void takePhone(const VCardProperty& property, const QString& value);
    void takeContact(QStringList& contacts, const QString& value, qsizetype place);
    void add(Field field, const QString& value, const QString& between);
    QString unescaped(QStringView text) const;
    QStringList parts(const QString& value) const;

    bool m_hasPreferredAddress = false;
    qsizetype m_faxes = 0;
};

/// The bytes that "=C3=A1" stands for.
QByteArray fromQuotedPrintable(const QByteArray& text);

} // namespace vouchwell
