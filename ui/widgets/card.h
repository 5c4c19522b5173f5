#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace vouchwell::ui {

class PlainLabel;

/// A white, thinly framed area of a page with an optional title, a subtitle and controls beside the title.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// A small control at the trailing end of the title line.
    void addHeaderWidget(QWidget* widget);
    /// Where the content goes.
    QVBoxLayout* body() const { return m_body; }

private:
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

} // namespace vouchwell::ui
