#include "core/actions/draftstream.h"

#include "core/storage/importstore.h"
#include "core/storage/storageerror.h"
#include "core/transfer/documentlines.h"

namespace vouchwell {

namespace {

constexpr size_t kRowsPerBlock = 1024;
constexpr size_t kBlocksAhead = 4;

/// What several rows of one document say; of a list that is not of sales without reading it.
Result<DocumentAmount> documentAmounts(const ImportRequest& request, const TableProfile& profile,
                                       const Currency& currency)
{
    if (profile.kind != ImportKind::Sales)
        return DocumentAmount::Unknown;
    Result<std::unique_ptr<RowSource>> source = openTable(request.path, request.table);
    if (!source)
        return source.failure();
    return surveyDocumentAmounts(**source, profile, currency);
}

} // namespace

DraftStream::DraftStream(const ImportRequest& request, const TableProfile& profile, const Currency& currency,
                         QDate today)
    : m_queue(kBlocksAhead)
{
    // The request and the profile outlive the stream: importFile holds them.
    m_thread = std::jthread([this, &request, &profile, currency, today] {
        try {
            read(request, profile, currency, today);
        } catch (const std::exception& error) {
            m_failure = failureOf(error);
        }
        m_queue.close();
    });
}

DraftStream::~DraftStream()
{
    m_queue.close();
}

void DraftStream::giveBack(DraftBlock block)
{
    const std::lock_guard lock(m_writtenMutex);
    m_written.push_back(std::move(block));
}

void DraftStream::freeWritten()
{
    std::vector<DraftBlock> written;
    {
        const std::lock_guard lock(m_writtenMutex);
        written.swap(m_written);
    }
}

void DraftStream::read(const ImportRequest& request, const TableProfile& profile, const Currency& currency, QDate today)
{
    Result<std::unique_ptr<RowSource>> source = openTable(request.path, request.table);
    if (!source) {
        m_failure = source.failure();
        return;
    }
    const Result<DocumentAmount> amounts = documentAmounts(request, profile, currency);
    if (!amounts) {
        m_failure = amounts.failure();
        return;
    }
    DocumentLines lines(*amounts);
    DraftReader reader(profile, request.choices, request.decisions, currency, today);
    DraftBlock block;
    SheetRow sheetRow;
    DraftRow draft;
    size_t head = 0; ///< of the block: the last row that is used
    while ((*source)->next(sheetRow)) {
        if (!reader.read(sheetRow, draft, block.problems))
            continue;
        const bool isUsed = draft.skipReason.isEmpty();
        if (isUsed && head < block.rows.size() && lines.join(block.rows[head].draft, draft))
            continue;
        // A document stays in one block with the lines that follow it.
        if (block.rows.size() >= kRowsPerBlock) {
            m_progress.store((*source)->progress(), std::memory_order_relaxed);
            if (!m_queue.give(std::exchange(block, {})))
                return;
            freeWritten();
            block.rows.reserve(kRowsPerBlock);
        }
        if (isUsed)
            head = block.rows.size();
        QByteArray cells = ImportStore::joined(draft.cells);
        draft.cells.clear();
        block.rows.push_back({std::move(draft), std::move(cells)});
    }
    if (const Failure* failure = (*source)->failure())
        m_failure = *failure;
    m_warnings = (*source)->facts().warnings + lines.warnings();
    m_queue.give(std::move(block));
}

} // namespace vouchwell
