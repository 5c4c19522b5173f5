#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vouchwell::ui {

class PageHeader;

/// One page of the main window: its header and, below, whatever the page shows.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// A scrolling page may be higher than the window; a filling page gives its height to a table.
    enum class Body { Fills, Scrolls };

    explicit Page(const QString& title, Body body = Body::Fills, QWidget* parent = nullptr);

    /// Called when the page comes to the front and when the book has changed while it is there.
    virtual void refresh() {}
    /// Brings one of the page's views to the front: a filter or a list that has a name.
    virtual void showView(const QString&) {}
    /// The command of the one filled button; empty where there is none.
    virtual QString primaryActionId() const { return {}; }

    PageHeader* header() const { return m_header; }
    QVBoxLayout* content() const { return m_content; }
    QString countsText() const { return m_countsText; }

Q_SIGNALS:
    /// For the trailing side of the status bar: "142 of 180 customers shown".
    void countsChanged(const QString& text);

protected:
    void setCountsText(const QString& text);

private:
    PageHeader* m_header;
    QVBoxLayout* m_content;
    QString m_countsText;
};

} // namespace vouchwell::ui
