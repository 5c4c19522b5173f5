#pragma once

#include "core/metrics/reporttable.h"

#include <QWidget>

namespace vouchwell::ui {

/// A comparison on screen: what it is about at the leading side, then a column for each of what is compared, with
/// texts as high as they need.
class ComparisonGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonGrid(const ReportTable& table, QWidget* parent = nullptr);
};

} // namespace vouchwell::ui
