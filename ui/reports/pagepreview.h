#pragma once

#include "core/print/reportprinter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace vouchwell::ui {

/// The pages of a report below each other, as wide as the view. Only the pages one can see are painted. What the pages
/// say is offered as a table elsewhere: a picture of paper tells a screen reader nothing.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Null while a report is being prepared; then `placeholder` is shown.
    void setReport(std::shared_ptr<const ReportPrinter> report);
    void setPlaceholder(const QString& text);
    int pageCount() const { return m_report ? m_report->pageCount() : 0; }
    /// The page in the middle of the view, from 0.
    int currentPage() const;
    void showPage(int page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QSizeF paperInches() const;
    QSize pageSize() const;
    int pageStep() const;
    QRect pageRect(int page) const;
    const QPixmap& pagePixmap(int page);
    void updateScrollBar();

    std::shared_ptr<const ReportPrinter> m_report;
    QString m_placeholder;
    QCache<int, QPixmap> m_pixmaps;
    int m_lastPage = -1;
};

} // namespace vouchwell::ui
