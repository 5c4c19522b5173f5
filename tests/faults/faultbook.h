#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace vouchwell::test {

inline const QDate kFaultDay(2026, 5, 20);

/// How often; more on demand by a variable of the environment.
int timesOf(const char* variable, int usual);

/// A copy of a closed book and of its journal, in the folder.
QString copyOf(const QString& path, const QTemporaryDir& folder,
               const QString& name = QStringLiteral("copy.vouchwell"));

/// A book in which something has happened already.
QString usedBook(const QTemporaryDir& folder, const QStringList& further = {});

/// Opens the book as the program would and says its state; what is wrong with it instead, where something is: only
/// that has a colon.
QString soundState(const QString& path);

/// The number of acts in a state.
qint64 actsIn(const QString& state);

} // namespace vouchwell::test
