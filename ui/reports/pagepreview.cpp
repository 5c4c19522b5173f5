#include "ui/reports/pagepreview.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace vouchwell::ui {

namespace {

constexpr int kKeptPages = 6;

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent), m_pixmaps(kKeptPages)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width of the pages would depend on itself
    viewport()->setAutoFillBackground(false);
}

void PagePreview::setReport(std::shared_ptr<const ReportPrinter> report)
{
    m_report = std::move(report);
    m_pixmaps.clear();
    m_lastPage = -1;
    updateScrollBar();
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(
        m_report ? tr("%1, %n page(s). The same figures are there as a table: press F4.", nullptr, pageCount())
                       .arg(m_report->table().title)
                 : m_placeholder);
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PagePreview::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

QSize PagePreview::sizeHint() const
{
    const Metrics m;
    return {m.lines(40), m.lines(32)};
}

QSize PagePreview::minimumSizeHint() const
{
    const Metrics m;
    return {m.lines(14), m.lines(10)};
}

QSizeF PagePreview::paperInches() const
{
    return m_report->pageLayout().fullRect(QPageLayout::Inch).size();
}

QSize PagePreview::pageSize() const
{
    const Metrics m;
    const QSizeF inches = paperInches();
    const int width = std::max(m.lines(8), viewport()->width() - 2 * m.lines(0.4));
    return {width, qRound(width * inches.height() / inches.width())};
}

int PagePreview::pageStep() const
{
    return pageSize().height() + Metrics().lines(1);
}

QRect PagePreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = (viewport()->width() - size.width()) / 2;
    return {QPoint(left, page * pageStep() + Metrics().lines(0.3) - verticalScrollBar()->value()), size};
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / pageStep(), 0, pageCount() - 1);
}

void PagePreview::showPage(int page)
{
    if (m_report)
        verticalScrollBar()->setValue(page * pageStep());
}

void PagePreview::updateScrollBar()
{
    const int all = m_report ? pageCount() * pageStep() : 0;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Metrics().lines(3));
}

const QPixmap& PagePreview::pagePixmap(int page)
{
    const double ratio = devicePixelRatioF();
    const QSize size = pageSize() * ratio;
    QPixmap* known = m_pixmaps.object(page);
    if (known && known->size() == size)
        return *known;
    auto pixmap = std::make_unique<QPixmap>(size);
    pixmap->fill(ThemeColors::light().card);
    QPainter painter(pixmap.get());
    m_report->paintPage(painter, page, size.width() / paperInches().width());
    painter.end();
    pixmap->setDevicePixelRatio(ratio);
    m_pixmaps.insert(page, pixmap.release());
    return *m_pixmaps.object(page);
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const ThemeColors& c = ThemeColors::current();
    if (!m_report) {
        painter.setPen(c.textMuted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect, pagePixmap(page));
        painter.setPen(hasFocus() ? c.accent : c.borderStrong);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = std::max(0, m_lastPage);
    updateScrollBar();
    if (m_report && page > 0)
        showPage(page);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (currentPage() == m_lastPage)
        return;
    m_lastPage = currentPage();
    Q_EMIT currentPageChanged(m_lastPage);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home: return verticalScrollBar()->setValue(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace vouchwell::ui
