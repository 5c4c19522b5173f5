#include "core/transfer/xlsworkbook.h"

#include "core/transfer/tableproblem.h"

#include <QHash>

namespace vouchwell {

namespace {

constexpr quint16 kBiff8 = 0x0600;
constexpr quint16 kBiff5 = 0x0500;
constexpr quint16 kBookPart = 0x0005;
constexpr size_t kMostXlsSheets = 255;
constexpr size_t kMostCellFormats = 65'536;
constexpr int kFirstOwnFormat = 164;

class WorkbookBuilder
{
public:
    explicit WorkbookBuilder(BiffRecords& records) : m_records(records) {}

    XlsWorkbook build();

private:
    void readBegin();
    void readRecord();
    void readSheet();
    void readStrings();
    void readFormat();
    void resolveStyles();

    BiffRecords& m_records;
    XlsWorkbook m_workbook;
    QHash<int, NumberStyle> m_formats;
    std::vector<int> m_formatOfCell;
};

XlsWorkbook WorkbookBuilder::build()
{
    readBegin();
    for (m_records.next(); m_records.type() != Biff::End; m_records.next())
        readRecord();
    resolveStyles();
    if (m_workbook.sheets.empty())
        throw TableError{TableProblem::NoSheet};
    return std::move(m_workbook);
}

void WorkbookBuilder::readBegin()
{
    m_records.next();
    // Before Excel 5 a file was one sheet, and its first record another one.
    const bool isOlder = m_records.type() == 0x0009 || m_records.type() == 0x0209 || m_records.type() == 0x0409;
    if (isOlder)
        throw TableError{TableProblem::AncientWorkbook};
    if (m_records.type() != Biff::Begin)
        throw TableError{TableProblem::Damaged};
    const quint16 version = m_records.readWord();
    const quint16 part = m_records.readWord();
    if (version != kBiff8 && version != kBiff5)
        throw TableError{version < kBiff5 ? TableProblem::AncientWorkbook : TableProblem::Damaged};
    if (part != kBookPart)
        throw TableError{TableProblem::AncientWorkbook};
    m_records.setUnicode(version == kBiff8);
    m_records.setCodePage(1252);
}

void WorkbookBuilder::readRecord()
{
    switch (m_records.type()) {
    case Biff::Protected: throw TableError{TableProblem::Protected};
    case Biff::CodePage: m_records.setCodePage(m_records.readWord()); break;
    case Biff::Date1904: m_workbook.is1904 = m_records.readWord() != 0; break;
    case Biff::Sheet: readSheet(); break;
    case Biff::SharedTexts: readStrings(); break;
    case Biff::NumberFormat: readFormat(); break;
    case Biff::CellFormat:
        m_records.readWord(); // the font
        m_formatOfCell.push_back(m_records.readWord());
        if (m_formatOfCell.size() > kMostCellFormats)
            throw TableError{TableProblem::TooLarge};
        break;
    default: break;
    }
}

void WorkbookBuilder::readSheet()
{
    const qint64 position = m_records.readLong();
    const bool isHidden = (m_records.readByte() & 3) != 0;
    const bool isWorksheet = m_records.readByte() == 0;
    const QString name = m_records.readShortText();
    if (!isWorksheet)
        return;
    m_workbook.sheets.push_back({{name, isHidden}, position});
    if (m_workbook.sheets.size() > kMostXlsSheets)
        throw TableError{TableProblem::TooLarge};
}

/// The count before the texts is not to be trusted: they go on to the end of the record.
void WorkbookBuilder::readStrings()
{
    m_records.readLong(); // how often they are used
    const quint32 count = m_records.readLong();
    for (quint32 i = 0; i < count && !m_records.isAtEnd(); ++i)
        m_workbook.strings.add(m_records.readRichText());
}

void WorkbookBuilder::readFormat()
{
    const int id = m_records.readWord();
    const QString codes = m_records.isUnicode() ? m_records.readText() : m_records.readShortText();
    m_formats.insert(id, styleOfFormat(codes));
}

/// The formats with a known number are in the language of whoever saved the file ("TT.MM.JJJJ"): the number decides.
void WorkbookBuilder::resolveStyles()
{
    for (const int id : m_formatOfCell) {
        const NumberStyle builtIn = id < kFirstOwnFormat ? styleOfBuiltIn(id) : NumberStyle();
        m_workbook.styles.push_back(builtIn == NumberStyle() ? m_formats.value(id) : builtIn);
    }
}

} // namespace

XlsWorkbook readXlsWorkbook(BiffRecords& records)
{
    return WorkbookBuilder(records).build();
}

} // namespace vouchwell
