#pragma once

#include <QHeaderView>

namespace vouchwell::ui {

class DataTable;

/// The header of a DataTable: small, muted, aligned as its column, with an arrow where the rows are sorted.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(DataTable* table);

    QSize sectionSizeFromContents(int logicalIndex) const override;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFont sectionFont() const;
    QString sectionText(int logicalIndex) const;

    DataTable* m_table;
};

} // namespace vouchwell::ui
