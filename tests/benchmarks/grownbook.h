#pragma once

#include <QDate>
#include <QString>

namespace vouchwell::bench {

/// Writes a book with so many referrals straight into its tables, as ten years of a program would have left it: a fifth
/// as many referrers, few of whom bring many; three of five friends bought, some of them again; every conversion has
/// its reward. The same for the same size.
void makeGrownBook(const QString& path, int referrals, QDate today);

} // namespace vouchwell::bench
