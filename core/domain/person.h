#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace vouchwell {

/// A customer, friend, referrer or partner: one kind of record, the role follows from what they did.
struct Person
{
    enum class Status : quint8 { Active, Archived, Blocked, Anonymised };

    PersonId id;
    QString givenName;
    QString familyName;
    QString fullName; ///< as it is shown; for names that do not split into given and family
    Status status = Status::Active;
    QDate customerSince; ///< invalid: not known
    QString company;
    QString street;
    QString postalCode;
    QString city;
    QString notes;
    QString iban;          ///< of the account that rewards go to, as normalisedIban() keeps it
    QString accountHolder; ///< empty: the person themselves
    QStringList emails;    ///< as typed; the first is shown
    QStringList phones;
    QStringList codes; ///< customer codes of the shop's other programs
    QStringList tags;
    bool isOffBoards = false;                             ///< chose not to be shown on leaderboards
    std::vector<std::pair<QString, QString>> extraFields; ///< columns of imported lists that have no field of their own
    qint64 revision = 0;

    friend bool operator==(const Person&, const Person&) = default;
};

/// The name to show: the full name, else given and family name, else the first e-mail, phone or code.
QString shownName(const Person& person);
/// Given and family name joined by a blank, or the full name.
QString joinedName(const QString& given, const QString& family);

QString toStored(Person::Status status);
Person::Status personStatusFrom(const QString& stored);

} // namespace vouchwell
