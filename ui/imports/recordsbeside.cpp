#include "ui/imports/recordsbeside.h"

#include "core/metrics/reporttable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace vouchwell::ui {

namespace {

QString titleOf(ValuePair::What what)
{
    switch (what) {
    case ValuePair::What::Name: return RecordsBeside::tr("Name");
    case ValuePair::What::Emails: return RecordsBeside::tr("E-mail");
    case ValuePair::What::Phones: return RecordsBeside::tr("Phone");
    case ValuePair::What::Address: return RecordsBeside::tr("Address");
    case ValuePair::What::Company: return RecordsBeside::tr("Company");
    case ValuePair::What::CustomerSince: return RecordsBeside::tr("Customer since");
    case ValuePair::What::Codes: return RecordsBeside::tr("Customer code");
    }
    Q_UNREACHABLE();
}

/// How two values stand to each other, in a word; the second is of the book or of another row.
QString besideTitle(Beside beside, bool isOtherInBook)
{
    switch (beside) {
    case Beside::Same: return RecordsBeside::tr("same");
    case Beside::Differs: return RecordsBeside::tr("differs");
    case Beside::OnlyFirst: return RecordsBeside::tr("only in this row");
    case Beside::OnlySecond:
        return isOtherInBook ? RecordsBeside::tr("only in your book") : RecordsBeside::tr("only in the other row");
    }
    Q_UNREACHABLE();
}

Tone besideTone(Beside beside)
{
    switch (beside) {
    case Beside::Same: return Tone::Good;
    case Beside::Differs: return Tone::Warn;
    case Beside::OnlyFirst:
    case Beside::OnlySecond: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordsBeside::RecordsBeside(const QLocale& locale, QWidget* parent)
    : QWidget(parent),
      m_locale(locale),
      m_first(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_second(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_likeness(new Pill),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("recordsBeside"));
    const Metrics m;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m.lines(0.8));
    m_grid->setVerticalSpacing(m.lines(0.15));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_first, 0, 1);
    m_grid->addWidget(m_second, 0, 2);
    m_grid->addWidget(m_likeness, 0, 3);
    hide();
}

RecordsBeside::Line& RecordsBeside::line(size_t number)
{
    while (m_lines.size() <= number) {
        const Line made{new PlainLabel({}, PlainLabel::Role::Muted), new PlainLabel, new PlainLabel, new Pill};
        const int row = int(m_lines.size()) + 1;
        for (PlainLabel* value : {made.first, made.second}) {
            value->setElided(true);
            value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        }
        made.first->setObjectName(QStringLiteral("besideFirst%1").arg(row));
        made.second->setObjectName(QStringLiteral("besideSecond%1").arg(row));
        made.beside->setObjectName(QStringLiteral("beside%1").arg(row));
        m_grid->addWidget(made.title, row, 0);
        m_grid->addWidget(made.first, row, 1);
        m_grid->addWidget(made.second, row, 2);
        m_grid->addWidget(made.beside, row, 3, Qt::AlignLeft);
        m_lines.push_back(made);
    }
    return m_lines[number];
}

void RecordsBeside::setProposal(const SameProposal* proposal)
{
    setVisible(proposal != nullptr);
    if (!proposal)
        return;
    const bool isOtherInBook = proposal->otherRow == 0;
    m_first->setText(tr("Row %1 of your file").arg(m_locale.toString(proposal->row)));
    m_second->setText(isOtherInBook ? tr("In your book")
                                    : tr("Row %1 of your file").arg(m_locale.toString(proposal->otherRow)));
    m_likeness->setText(tr("Likeness %1").arg(m_locale.toString(proposal->score)));
    showValues(besideEachOther(proposal->record, proposal->otherRecord), isOtherInBook);
}

void RecordsBeside::showValues(const std::vector<ValuePair>& pairs, bool isOtherInBook)
{
    for (size_t i = 0; i < std::max(pairs.size(), m_lines.size()); ++i) {
        const Line& shownLine = line(i);
        const bool isThere = i < pairs.size();
        for (QWidget* part :
             std::initializer_list<QWidget*>{shownLine.title, shownLine.first, shownLine.second, shownLine.beside})
            part->setVisible(isThere);
        if (!isThere)
            continue;
        const ValuePair& pair = pairs[i];
        const bool isDifferent = pair.beside == Beside::Differs;
        shownLine.title->setText(titleOf(pair.what));
        shownLine.first->setData(shown(pair, pair.first));
        shownLine.second->setData(shown(pair, pair.second));
        for (PlainLabel* value : {shownLine.first, shownLine.second})
            value->setRole(isDifferent ? PlainLabel::Role::Strong : PlainLabel::Role::Normal);
        shownLine.beside->setText(besideTitle(pair.beside, isOtherInBook));
        shownLine.beside->setTone(besideTone(pair.beside));
    }
}

QString RecordsBeside::shown(const ValuePair& pair, const QString& value) const
{
    if (value.isEmpty())
        return QStringLiteral("–");
    return pair.what == ValuePair::What::CustomerSince ? formatDate(QDate::fromString(value, Qt::ISODate), m_locale)
                                                       : value;
}

} // namespace vouchwell::ui
