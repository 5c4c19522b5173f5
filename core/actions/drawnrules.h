#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>

namespace vouchwell {

class Book;

/// Keeps the rules that are being drawn with their campaign, as canonical JSON, to go on with later; empty: there is no
/// draft any more. The history says when a draft begins and ends; each step in between is undone where it is drawn, so
/// the undo of the book passes drafts over. Announces nothing: no figure changes by it.
Result<Done> keepDrawnRules(Book& book, CampaignId campaign, const QByteArray& draft);

} // namespace vouchwell
