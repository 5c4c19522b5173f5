#pragma once

#include <QString>

namespace vouchwell {

/// Files that are there after a power cut or not at all. Failures are thrown as StorageError.
namespace durable {

/// Makes an empty file that only its owner can read.
void makeOwnFile(const QString& path);
/// Makes a folder that only its owner can enter; one that is there already is left as it is.
void makeOwnFolder(const QString& path);
/// Copies a file that nobody has open into a new one of the owner's.
void copyFile(const QString& from, const QString& to);
/// Waits until the content is on the disk.
void flush(const QString& path);
/// Gives a flushed file its final name, in place of one that has it, and waits until the folder knows.
void rename(const QString& from, const QString& to);

/// Two files of one folder change places in one step. Where it fails, nothing has a new place; flush() the folder
/// afterwards.
void exchange(const QString& one, const QString& other);

} // namespace durable

} // namespace vouchwell
