#include "ui/imports/takenbackview.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace vouchwell::ui {

namespace {

constexpr qsizetype kMostNames = 20;

QString shortened(const QStringList& names)
{
    const QString shown = names.mid(0, kMostNames).join(QStringLiteral(", "));
    const auto more = int(names.size() - kMostNames);
    //: %1: names
    return more > 0 ? TakenBackView::tr("%1 and %Ln more", nullptr, more).arg(shown) : shown;
}

void say(PlainLabel* label, const QString& text)
{
    label->setData(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TakenBackView::TakenBackView(const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_locale(locale), m_removed(new PlainLabel), m_kept(new PlainLabel), m_cannot(new PlainLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.3));
    m_removed->setObjectName(QStringLiteral("undoneRemoved"));
    m_kept->setObjectName(QStringLiteral("undoneKept"));
    m_cannot->setObjectName(QStringLiteral("undoneCannot"));
    for (PlainLabel* label : {m_removed, m_kept, m_cannot}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    hide();
}

void TakenBackView::show(const TakenBack& result)
{
    const QString removed = tr("Removed: %1.").arg(m_locale.toString(result.removed));
    say(m_removed,
        result.restored == 0 ? removed : removed + u' ' + tr("As before: %1.").arg(m_locale.toString(result.restored)));
    say(m_kept, result.kept.isEmpty()
                    ? QString()
                    : tr("%Ln stay(s) because of changes since: %1.", nullptr, int(result.kept.size()))
                          .arg(shortened(result.kept)));
    say(m_cannot, result.cannot.isEmpty() ? QString()
                                          : tr("%Ln cannot be taken back because a reward was paid: %1.", nullptr,
                                               int(result.cannot.size()))
                                                .arg(shortened(result.cannot)));
    setVisible(true);
}

} // namespace vouchwell::ui
