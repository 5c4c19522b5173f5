#include "ui/imports/busystep.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

constexpr int kBarSteps = 1000;

} // namespace

BusyStep::BusyStep(const QLocale& locale, QWidget* parent)
    : QWidget(parent),
      m_locale(locale),
      m_title(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_count(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("&Cancel")))
{
    const Metrics m;
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMinimumWidth(m.lines(22));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(m.lines(0.7));
    all->addStretch(2);
    all->addWidget(m_title, 0, Qt::AlignHCenter);
    all->addWidget(m_bar, 0, Qt::AlignHCenter);
    all->addWidget(m_count, 0, Qt::AlignHCenter);
    all->addWidget(m_cancel, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &BusyStep::cancel);
}

void BusyStep::start(const QString& title, qint64 rows)
{
    m_rows = rows;
    m_title->setText(title);
    m_cancel->setEnabled(true);
    setProgress(0);
    m_cancel->setFocus();
}

void BusyStep::setProgress(double share)
{
    m_bar->setValue(int(share * kBarSteps));
    if (m_cancel->isEnabled())
        m_count->setText(
            m_rows > 0
                ? tr("%1 of %2 rows").arg(m_locale.toString(qint64(share * double(m_rows))), m_locale.toString(m_rows))
                : QString());
}

void BusyStep::cancel()
{
    m_cancel->setEnabled(false);
    m_count->setText(tr("Stopping. Nothing will be changed."));
    Q_EMIT cancelRequested();
}

} // namespace vouchwell::ui
