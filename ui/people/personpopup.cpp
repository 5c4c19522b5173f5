#include "ui/people/personpopup.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace vouchwell::ui {

namespace {

/// Name, contact in a second muted column and the number of referrals at the end.
class PersonEntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Metrics().lines(10), Metrics().lines(1.9)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Metrics m;
        const ThemeColors& c = ThemeColors::current();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen)
            painter->fillRect(option.rect, c.selection);
        const QRect area = option.rect.adjusted(m.lines(0.6), 0, -m.lines(0.6), 0);
        const bool isNew = index.data(PersonPopup::IdRole).toLongLong() == 0;
        const int end = m.lines(2.2);
        const int nameWidth = isNew ? area.width() : (area.width() - end) * 11 / 20;
        painter->setFont(option.font);
        drawPart(painter, option, area, 0, nameWidth, Qt::AlignLeading, isNew ? c.accentText : c.text,
                 index.data().toString());
        if (isNew)
            return;
        drawPart(painter, option, area, nameWidth + m.lines(0.5), area.width() - end - nameWidth - m.lines(0.5),
                 Qt::AlignLeading, c.textMuted, index.data(PersonPopup::ContactRole).toString());
        drawPart(painter, option, area, area.width() - end, end, Qt::AlignTrailing, c.textMuted,
                 index.data(PersonPopup::ReferralsRole).toString());
    }

private:
    static void drawPart(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, int offset,
                         int width, Qt::Alignment side, const QColor& ink, const QString& text)
    {
        const QRect part =
            QStyle::visualRect(option.direction, area, QRect(area.left() + offset, area.top(), width, area.height()));
        painter->setPen(ink);
        painter->drawText(part, int(QStyle::visualAlignment(option.direction, side)) | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    }
};

} // namespace

PersonPopup::PersonPopup(QWidget* field)
    : QFrame(field, Qt::ToolTip | Qt::FramelessWindowHint), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setProperty("surface", QStringLiteral("popup"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matching people"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonEntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(this);
    const int edge = Metrics().hairline();
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void PersonPopup::setEntries(const Snapshot& snapshot, const std::vector<qint32>& people, const QString& newName)
{
    m_model->clear();
    const QLocale locale;
    for (const qint32 person : people) {
        const auto at = size_t(person);
        const QString email = snapshot.people.email.at(at);
        auto* item = new QStandardItem(displayText(snapshot.people.name.at(at)));
        item->setData(snapshot.people.id[at], IdRole);
        item->setData(displayText(email.isEmpty() ? snapshot.people.phone.at(at) : email), ContactRole);
        const int referrals = snapshot.people.referrals[at];
        item->setData(referrals > 0 ? locale.toString(referrals) : QString(), ReferralsRole);
        //: A person in a list: name, contact, number of referrals
        item->setData(
            tr("%1, %2, %3")
                .arg(item->text(), item->data(ContactRole).toString(), tr("%n referral(s)", nullptr, referrals)),
            Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (newName.isEmpty())
        return;
    //: The last entry of a list of people: makes a new person of the typed name
    auto* item = new QStandardItem(tr("+ New: %1").arg(displayText(newName)));
    item->setData(qint64(0), IdRole);
    item->setData(tr("Add %1 as a new customer").arg(displayText(newName)), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void PersonPopup::showBelow(QWidget* field)
{
    const Metrics m;
    const int height = count() * m.lines(1.9) + 2 * m.hairline();
    const int width = std::max(field->width(), m.lines(28));
    const QRect screen = field->screen()->availableGeometry();
    QPoint at = field->mapToGlobal(QPoint(0, field->height() + m.lines(0.15)));
    if (at.y() + height > screen.bottom())
        at.setY(field->mapToGlobal(QPoint(0, -m.lines(0.15))).y() - height);
    if (field->layoutDirection() == Qt::RightToLeft)
        at.rx() -= width - field->width();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    setGeometry(QRect(at, QSize(width, height)));
    show();
    raise();
}

void PersonPopup::highlight(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void PersonPopup::moveHighlight(int step)
{
    if (count() > 0)
        highlight((std::max(highlighted(), 0) + step + count()) % count());
}

int PersonPopup::highlighted() const
{
    return m_list->currentIndex().row();
}

int PersonPopup::count() const
{
    return m_model->rowCount();
}

qint64 PersonPopup::personIdAt(int row) const
{
    return m_model->index(row, 0).data(IdRole).toLongLong();
}

QString PersonPopup::spoken(int row) const
{
    return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

} // namespace vouchwell::ui
