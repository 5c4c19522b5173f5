#include "ui/rewards/ruleeditors.h"

#include "ui/rewards/bracketseditor.h"
#include "ui/rewards/calendareditor.h"
#include "ui/rewards/capseditor.h"
#include "ui/rewards/decayeditor.h"
#include "ui/rewards/rulesentence.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>

namespace vouchwell::ui {

namespace {

/// Takes room only while it is in front, so that the strip is as high as what it shows; the page around it scrolls.
class EditorPage final : public QWidget
{
public:
    explicit EditorPage(QWidget* editor)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, Metrics().lines(0.8), 0, 0);
        column->addWidget(editor);
    }

    QSize sizeHint() const override { return shownOnly(QWidget::sizeHint()); }
    QSize minimumSizeHint() const override
    {
        return shownOnly({QWidget::minimumSizeHint().width(), QWidget::sizeHint().height()});
    }
    int heightForWidth(int width) const override { return isHidden() ? 0 : QWidget::heightForWidth(width); }

private:
    /// The width is everybody's, so that no tab makes the strip broader.
    QSize shownOnly(const QSize& size) const { return {size.width(), isHidden() ? 0 : size.height()}; }
};

} // namespace

RuleEditors::RuleEditors(RulesDraft& draft, QDate today, const QLocale& locale, QWidget* parent)
    : QTabWidget(parent), m_caps(new CapsEditor(draft, locale))
{
    setObjectName(QStringLiteral("ruleEditors"));
    setDocumentMode(true);
    add(new RuleSentenceView(draft, locale), tr("&Sentence"));
    add(new BracketsEditor(draft, locale), tr("Sale S&ize"));
    add(new DecayEditor(draft, locale), tr("&Decay"));
    add(m_caps, tr("&Limits"));
    add(new CalendarEditor(draft, today, locale), tr("&Calendar"));
    connect(this, &QTabWidget::currentChanged, this, [this] {
        currentWidget()->updateGeometry();
        updateGeometry();
    });
}

void RuleEditors::add(QWidget* editor, const QString& title)
{
    addTab(new EditorPage(editor), title);
}

} // namespace vouchwell::ui
