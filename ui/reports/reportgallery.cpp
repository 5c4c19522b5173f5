#include "ui/reports/reportgallery.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace vouchwell::ui {

namespace {

QFont galleryTitleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont galleryTextFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(QFontInfo(base).pointSizeF() * 0.92);
    return font;
}

/// Icon, name and explanation of a report; the chosen one on a soft ground.
class GalleryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Metrics m;
        const ThemeColors& c = ThemeColors::current();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QRect tile = option.rect.adjusted(0, m.lines(0.12), 0, -m.lines(0.12));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option, tile);
        const QRect inner = tile.adjusted(m.lines(0.7), m.lines(0.5), -m.lines(0.7), -m.lines(0.5));
        const QRect iconRect = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignTop,
                                                   {m.icon(), m.icon()}, inner.adjusted(0, m.lines(0.1), 0, 0));
        drawIcon(painter, index.data(ReportGallery::IconRole).toString(), iconRect,
                 isSelected ? c.accentText : c.textMuted);
        const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(m.lines(1.7), 0, 0, 0));
        const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
        painter->setFont(galleryTitleFont(option.font));
        painter->setPen(isSelected ? c.accentText : c.text);
        painter->drawText(words, leading | Qt::AlignTop, index.data().toString());
        const int below = painter->fontMetrics().height() + m.lines(0.15);
        painter->setFont(galleryTextFont(option.font));
        painter->setPen(c.textMuted);
        painter->drawText(words.adjusted(0, below, 0, 0), leading | Qt::AlignTop | Qt::TextWordWrap,
                          index.data(ReportGallery::ExplanationRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Metrics m;
        const int width = m.lines(13);
        const QFontMetrics texts(galleryTextFont(option.font));
        const int words = width - m.lines(1.7) - 2 * m.lines(0.7);
        const int text = texts
                             .boundingRect(QRect(0, 0, words, m.lines(20)), Qt::TextWordWrap,
                                           index.data(ReportGallery::ExplanationRole).toString())
                             .height();
        const int title = QFontMetrics(galleryTitleFont(option.font)).height();
        return {width, title + text + m.lines(1.4)};
    }

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& tile)
    {
        const Metrics m;
        const ThemeColors& c = ThemeColors::current();
        painter->setPen(Qt::NoPen);
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? c.accentSoft : c.hover);
            painter->drawRoundedRect(tile, m.controlRadius(), m.controlRadius());
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(c.accent, m.ring()));
            painter->drawRoundedRect(tile.adjusted(1, 1, -1, -1), m.controlRadius(), m.controlRadius());
        }
    }
};

} // namespace

ReportGallery::ReportGallery(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("reportGallery"));
    setAccessibleName(tr("Reports"));
    setItemDelegate(new GalleryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    for (const ReportKindInfo& info : reportKinds()) {
        auto* item = new QListWidgetItem(info.title, this);
        item->setData(KindRole, int(info.kind));
        item->setData(ExplanationRole, info.explanation);
        item->setData(IconRole, info.iconName);
        item->setData(Qt::AccessibleDescriptionRole, info.explanation);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT kindChanged(kind()); });
}

ReportKind ReportGallery::kind() const
{
    return ReportKind(currentItem()->data(KindRole).toInt());
}

void ReportGallery::setKind(ReportKind kind)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(KindRole).toInt() == int(kind))
            setCurrentRow(i);
    }
}

QSize ReportGallery::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i);
    return {Metrics().lines(13), height};
}

} // namespace vouchwell::ui
