#include "ui/rewards/comparisongrid.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace vouchwell::ui {

ComparisonGrid::ComparisonGrid(const ReportTable& table, QWidget* parent) : QWidget(parent)
{
    const Metrics m;
    constexpr int kColumn = 19; // characters, before it grows with the window
    setObjectName(QStringLiteral("comparisonGrid"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, m.lines(0.5), 0);
    grid->setHorizontalSpacing(m.lines(1.2));
    grid->setVerticalSpacing(m.lines(0.45));
    const int columns = int(table.columns.size());
    const auto add = [&](const QString& text, PlainLabel::Role role, int row, int column) {
        auto* label = new PlainLabel(text, role);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        grid->addWidget(label, row, column);
    };
    for (int c = 0; c < columns; ++c) {
        add(table.columns[size_t(c)].title, PlainLabel::Role::Strong, 0, c);
        grid->setColumnMinimumWidth(c, m.characters(kColumn));
        grid->setColumnStretch(c, c == 0 ? 2 : 3);
    }
    int row = 1;
    for (const std::vector<QVariant>& cells : table.rows) {
        auto* line = new QFrame;
        line->setProperty("surface", QStringLiteral("line"));
        line->setFixedHeight(m.hairline());
        grid->addWidget(line, row++, 0, 1, columns);
        for (int c = 0; c < columns; ++c)
            add(cells[size_t(c)].toString(), c == 0 ? PlainLabel::Role::Muted : PlainLabel::Role::Normal, row, c);
        ++row;
    }
    grid->setRowStretch(row, 1);
}

} // namespace vouchwell::ui
