#include "core/transfer/importdecisions.h"

#include "core/base/text.h"

namespace vouchwell {

QString ImportDecisions::namingKey(const QString& text)
{
    return foldKey(text);
}

const ImportDecisions::Naming* ImportDecisions::namingOf(const QString& text) const
{
    if (namings.isEmpty())
        return nullptr;
    const auto it = namings.constFind(namingKey(text));
    return it == namings.constEnd() ? nullptr : &*it;
}

bool ImportDecisions::isEmpty() const
{
    return knownPeople == KnownPeople::FillEmpty && cells.isEmpty() && leftOut.isEmpty() && namings.isEmpty();
}

} // namespace vouchwell
