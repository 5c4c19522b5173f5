#include "core/transfer/tableproblem.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

constexpr int kNamedPlaces = 8;

/// Holder of the translation context.
class TableProblemText
{
    Q_DECLARE_TR_FUNCTIONS(TableProblem)

public:
    static QString sentence(TableProblem problem);
    static QString morePlaces(const QString& named, int more) { return tr("%1 and %n more", nullptr, more).arg(named); }
};

QString TableProblemText::sentence(TableProblem problem)
{
    switch (problem) {
    case TableProblem::None:
    case TableProblem::Damaged:
        return tr("“%1” is damaged and cannot be read completely. Get the file again, or open it in a spreadsheet "
                  "program and save it under a new name.");
    case TableProblem::Empty: return tr("“%1” is empty: it has no bytes at all. Choose another file.");
    case TableProblem::OnlyMark:
        return tr("“%1” holds no text, only the mark that names its encoding. Choose another file.");
    case TableProblem::OnlyLineEnds: return tr("“%1” holds only empty lines. Choose another file.");
    case TableProblem::NotText: return tr("“%1” is not a table of text. Choose a CSV or XLSX file.");
    case TableProblem::Protected:
        return tr("“%1” is protected by a password. Save it without a password and choose it again.");
    case TableProblem::UnknownPacking:
        return tr("“%1” is packed in a way that is not supported. Open it in a spreadsheet program and save it again.");
    case TableProblem::ForbiddenXml:
        return tr("“%1” holds document type declarations, which spreadsheets never have. It was not read, for safety.");
    case TableProblem::TooDeep:
        return tr("“%1” is nested more deeply than a spreadsheet can be. It was not read, for safety.");
    case TableProblem::TooLarge:
        return tr("“%1” becomes too large when it is unpacked. Split it into smaller files, or save it as CSV.");
    case TableProblem::DuplicateParts:
        return tr("“%1” holds two parts of the same name, so its content is not certain. Open it in a spreadsheet "
                  "program and save it again.");
    case TableProblem::NotAWorkbook:
        return tr("“%1” is an archive without a spreadsheet in it. Choose a CSV or XLSX file.");
    case TableProblem::BinaryWorkbook:
        return tr("“%1” is a binary Excel workbook (XLSB). Save it as XLSX or CSV and choose it again.");
    case TableProblem::AncientWorkbook:
        return tr(
            "“%1” is a workbook of Excel 4 or older. Open it in a spreadsheet program and save it as XLSX or CSV.");
    case TableProblem::NoSheet: return tr("“%1” has no sheet with cells. Choose a file with a table in it.");
    case TableProblem::OtherOfficeFile:
        return tr("“%1” is a document or presentation, not a spreadsheet. Choose a CSV or XLSX file.");
    case TableProblem::RecordTooLong:
        return tr("Line %2 of “%1” is longer than 1 MB. Check that the file is a table of text.");
    case TableProblem::TooManyColumns:
        return tr("Line %2 of “%1” has more than 16,384 columns. Check how its values are separated.");
    case TableProblem::ReadError:
        return tr("“%1” could not be read to its end. Check the disk or the network, and try again.");
    }
    Q_UNREACHABLE();
    return QString();
}

} // namespace

Failure tableFailure(TableProblem problem, const QString& fileName, qint64 line)
{
    const QString sentence = TableProblemText::sentence(problem);
    const bool namesLine = problem == TableProblem::RecordTooLong || problem == TableProblem::TooManyColumns;
    return {Failure::Kind::Unreadable,
            namesLine ? sentence.arg(fileName, QString::number(line)) : sentence.arg(fileName)};
}

void PlaceList::add(const QString& place)
{
    if (++m_count > kNamedPlaces)
        return;
    if (m_count > 1)
        m_named += QLatin1String(", ");
    m_named += place;
}

void PlaceList::add(qint64 number)
{
    if (m_count >= kNamedPlaces)
        ++m_count; // a million ragged rows cost no texts
    else
        add(QString::number(number));
}

QString PlaceList::text() const
{
    return m_count > kNamedPlaces ? TableProblemText::morePlaces(m_named, m_count - kNamedPlaces) : m_named;
}

} // namespace vouchwell
