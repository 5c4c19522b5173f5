#include "ui/reports/pagesetupdialog.h"

#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace vouchwell::ui {

PageSetupDialog::PageSetupDialog(QPageSize::PageSizeId paper, std::optional<QPageLayout::Orientation> orientation,
                                 QWidget* parent)
    : QDialog(parent), m_paper(new QComboBox), m_orientation(new QComboBox)
{
    setObjectName(QStringLiteral("pageSetupDialog"));
    setWindowTitle(tr("Page Setup"));
    m_paper->setObjectName(QStringLiteral("paper"));
    m_orientation->setObjectName(QStringLiteral("orientation"));
    for (const auto id : {QPageSize::A4, QPageSize::Letter, QPageSize::A3, QPageSize::A5, QPageSize::Legal})
        m_paper->addItem(QPageSize::name(id), int(id));
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(paper))));
    m_orientation->addItem(tr("As the report needs"), -1);
    m_orientation->addItem(tr("Upright"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Across"), int(QPageLayout::Landscape));
    m_orientation->setCurrentIndex(m_orientation->findData(orientation ? int(*orientation) : -1));
    auto* buttons = new QDialogButtonBox;
    QPushButton* use = buttons->addButton(tr("Use This Page"), QDialogButtonBox::AcceptRole);
    use->setProperty("primary", true);
    use->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    const int margin = Metrics().pageMargin();
    form->setContentsMargins(margin, margin, margin, margin);
    form->setSpacing(Metrics().spacing());
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(buttons);
}

QPageSize::PageSizeId PageSetupDialog::paper() const
{
    return QPageSize::PageSizeId(m_paper->currentData().toInt());
}

std::optional<QPageLayout::Orientation> PageSetupDialog::orientation() const
{
    const int chosen = m_orientation->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(QPageLayout::Orientation(chosen));
}

} // namespace vouchwell::ui
