#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/pill.h"

#include <functional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace vouchwell::ui {

/// Everything about one record in a card beside its table, written from top to bottom. All texts may come from data.
class DetailsView : public Card
{
    Q_OBJECT

public:
    explicit DetailsView(const QString& accessibleName, QWidget* parent = nullptr);

    /// Starts a new record; the old texts go. The position is kept where it is the same record again.
    void begin(qint64 recordId);
    void addHeading(const QString& text, const QString& pillText = {}, Tone tone = Tone::Neutral);
    void addText(const QString& text);
    void addMuted(const QString& text);
    void addSection(const QString& title);
    /// Label and value; a value that is empty is left out.
    void addFact(const QString& label, const QString& value);
    /// A line with something at its trailing side and a smaller line below; with a function it is a link.
    void addLine(const QString& text, const QString& trailing, const QString& note = {},
                 std::function<void()> open = {});
    void addWidget(QWidget* widget);
    /// Buttons that stay below the texts while these scroll.
    void setFooter(QWidget* footer);
    /// Closes the record.
    void end();

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_facts = nullptr;
    QScrollArea* m_scroll;
    QWidget* m_footer = nullptr;
    qint64 m_recordId = 0;
    int m_position = 0;
};

} // namespace vouchwell::ui
