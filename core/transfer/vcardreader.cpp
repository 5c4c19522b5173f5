#include "core/transfer/vcardreader.h"

#include <QStringDecoder>

namespace vouchwell {

namespace {

bool isCardMark(const VCardProperty& property, const char* name)
{
    return property.name == name && property.value.trimmed().toUpper() == "VCARD";
}

/// Pictures, sounds and keys: nothing of them is a cell.
bool isPassedOver(const VCardProperty& property)
{
    return property.isBase64() || property.name == "PHOTO" || property.name == "LOGO" || property.name == "SOUND" ||
           property.name == "KEY";
}

} // namespace

VCardReader::VCardReader(TextBlocks blocks, QString fileName)
    : m_lines(std::move(blocks)), m_fileName(std::move(fileName))
{
    const TextEncoding& encoding = m_lines.blocks().encoding();
    m_facts.format = TableFacts::Format::VCard;
    m_facts.encoding = encoding.name;
    m_facts.encodings = encoding.choices;
    m_bytes = ByteEncoding(encoding.kind == TextEncoding::Kind::Bytes ? encoding.name : QStringLiteral("windows-1252"));
}

Result<std::unique_ptr<RowSource>> VCardReader::open(std::unique_ptr<QIODevice> device, const QString& fileName,
                                                     const TableOptions& options)
{
    TextEncoding encoding = detectEncoding(*device, options.encoding);
    const TableProblem problem = problemOf(encoding);
    if (problem != TableProblem::None)
        return tableFailure(problem, fileName);
    std::unique_ptr<VCardReader> reader(new VCardReader(TextBlocks(std::move(device), std::move(encoding)), fileName));
    reader->findColumns();
    return std::unique_ptr<RowSource>(std::move(reader));
}

void VCardReader::findColumns()
{
    std::array<bool, VCard::FieldCount> isUsed{};
    qsizetype emails = 0;
    qsizetype phones = 0;
    for (VCard card; readCard(card); card = VCard()) {
        for (size_t i = 0; i < isUsed.size(); ++i)
            isUsed[i] = isUsed[i] || !card.fields[i].isEmpty();
        emails = qMax(emails, card.emails.size());
        phones = qMax(phones, card.phones.size());
    }
    for (int i = 0; i < VCard::FieldCount; ++i) {
        if (isUsed[size_t(i)])
            m_columns.push_back({Column::Kind::Field, i});
        if (i != VCard::FullName)
            continue;
        for (int email = 0; email < int(emails); ++email)
            m_columns.push_back({Column::Kind::Email, email});
        for (int phone = 0; phone < int(phones); ++phone)
            m_columns.push_back({Column::Kind::Phone, phone});
    }
    m_lines.restart();
    m_openedAt.reset();
    for (PlaceList* const list : {&m_openLines, &m_strayLines, &m_cutLines, &m_groupLines, &m_fullLines})
        *list = PlaceList();
}

/// An agent's card inside a card (version 2.1) belongs to somebody else.
void VCardReader::passOverInner()
{
    VCardProperty property;
    while (m_lines.next(property) && !isCardMark(property, "END")) {
    }
}

/// Reads up to the end of the next card that is a person; false where there is none.
bool VCardReader::readCard(VCard& card)
{
    std::optional<qint64> begin = std::exchange(m_openedAt, std::nullopt);
    bool isAgent = false;
    VCardProperty property;
    while (m_lines.next(property)) {
        const bool isBegin = isCardMark(property, "BEGIN");
        if (isBegin && isAgent) {
            passOverInner();
        } else if (isBegin && begin) {
            m_openLines.add(*begin);
            m_openedAt = property.line;
            return true;
        } else if (isBegin) {
            begin = property.line;
        } else if (!begin || property.name.isEmpty()) {
            m_strayLines.add(property.line);
        } else if (isCardMark(property, "END")) {
            if (card.hasMore)
                m_fullLines.add(*begin);
            if (!card.isGroup)
                return true;
            m_groupLines.add(*begin);
            card = VCard();
            begin.reset();
        } else if (!isPassedOver(property)) {
            if (property.isCut)
                m_cutLines.add(property.line);
            card.take(property, textOf(property));
        }
        isAgent = property.name == "AGENT";
    }
    if (begin)
        m_openLines.add(*begin);
    return begin.has_value();
}

/// The text of the value: in version 2.1 its bytes may be written as "=C3=A1" and have an encoding of their own.
QString VCardReader::textOf(const VCardProperty& property) const
{
    const bool isQuotedPrintable = property.isQuotedPrintable();
    const QByteArray bytes = isQuotedPrintable ? fromQuotedPrintable(property.value) : property.value;
    const QByteArray charset = property.parameter("CHARSET");
    const bool isOwn = isQuotedPrintable || m_lines.blocks().encoding().kind == TextEncoding::Kind::Bytes;
    if (isOwn && !charset.isEmpty() && charset != "UTF-8") {
        QStringDecoder decoder(charset.constData());
        if (decoder.isValid())
            return decoder.decode(bytes);
    }
    return decoded(bytes);
}

/// As UTF-8 wherever it is: lines folded in the middle of a letter make whole files look as if they were not.
QString VCardReader::decoded(const QByteArray& bytes) const
{
    QString text;
    if (!assignUtf8(text, bytes.constData(), bytes.size()))
        m_bytes.assign(text, bytes.constData(), bytes.size());
    return text;
}

QString VCardReader::titleOf(const Column& column)
{
    const QString number = QString::number(column.index + 1);
    if (column.kind == Column::Kind::Email)
        return column.index == 0 ? tr("E-mail") : tr("E-mail %1").arg(number);
    if (column.kind == Column::Kind::Phone)
        return column.index == 0 ? tr("Phone") : tr("Phone %1").arg(number);
    switch (VCard::Field(column.index)) {
    case VCard::GivenName: return tr("First name");
    case VCard::FamilyName: return tr("Last name");
    case VCard::FullName: return tr("Full name");
    case VCard::Prefix: return tr("Prefix");
    case VCard::Suffix: return tr("Suffix");
    case VCard::Nickname: return tr("Nickname");
    case VCard::Company: return tr("Company");
    case VCard::JobTitle: return tr("Job title");
    case VCard::Street: return tr("Street");
    case VCard::PostalCode: return tr("Postal code");
    case VCard::City: return tr("City");
    case VCard::Region: return tr("Region");
    case VCard::Country: return tr("Country");
    case VCard::OtherAddress: return tr("Further addresses");
    case VCard::Birthday: return tr("Birthday");
    case VCard::Tags: return tr("Tags");
    case VCard::Website: return tr("Website");
    case VCard::Notes: return tr("Notes");
    case VCard::FieldCount: break;
    }
    Q_UNREACHABLE();
    return QString();
}

QString VCardReader::cellOf(const VCard& card, const Column& column)
{
    switch (column.kind) {
    case Column::Kind::Email: return card.emails.value(column.index);
    case Column::Kind::Phone: return card.phones.value(column.index);
    case Column::Kind::Field: break;
    }
    return card.fields[size_t(column.index)];
}

bool VCardReader::next(SheetRow& row)
{
    if (m_hasEnded)
        return false;
    VCard card;
    row.cells.clear();
    row.number = ++m_row;
    if (m_row > 1 && !readCard(card)) {
        m_hasEnded = true;
        addWarnings();
        if (m_lines.blocks().hasReadError())
            m_failure = tableFailure(TableProblem::ReadError, m_fileName);
        return false;
    }
    for (const Column& column : m_columns)
        row.cells += m_row == 1 ? titleOf(column) : cellOf(card, column);
    return true;
}

void VCardReader::addWarnings()
{
    QStringList& warnings = m_facts.warnings;
    if (!m_openLines.isEmpty())
        warnings += tr("The cards that begin in these lines have no end; they were read as far as they go: %1.")
                        .arg(m_openLines.text());
    if (!m_strayLines.isEmpty())
        warnings += tr("These lines belong to no card and were left out: %1.").arg(m_strayLines.text());
    if (!m_cutLines.isEmpty())
        warnings +=
            tr("The texts in these lines are too long; only their beginning was read: %1.").arg(m_cutLines.text());
    if (!m_groupLines.isEmpty())
        warnings += tr("The cards that begin in these lines are groups, not people; they were left out: %1.")
                        .arg(m_groupLines.text());
    if (!m_fullLines.isEmpty())
        warnings += tr("The cards that begin in these lines have more than %1 phones or e-mails; the further ones were "
                       "left out: %2.")
                        .arg(QString::number(VCard::kMostContacts), m_fullLines.text());
}

} // namespace vouchwell
