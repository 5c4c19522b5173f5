#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace vouchwell::ui {

/// The side list of pages with its headings and waiting numbers; collapses to icons where the window is narrow.
class Navigation : public QListView
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IconRole, BadgeRole, HeadingRole, SpokenRole };

    explicit Navigation(QWidget* parent = nullptr);

    /// `group` is a heading; a group that differs from the entry before starts a new one.
    void addEntry(const QString& id, const QString& title, const QString& iconName, const QString& group,
                  const QString& shortcut);
    /// A page that is not in the list leaves nothing marked.
    void setCurrentId(const QString& id);
    QString currentId() const;
    QStringList ids() const;
    /// How many things wait there; 0 shows nothing. `spoken` says it in words: "6 rewards to pay".
    void setBadge(const QString& id, int count, const QString& spoken);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageRequested(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStandardItem* item(const QString& id) const;
    void step(int direction);
    void updateTexts(QStandardItem* entry);
    void fitWidth();

    QStandardItemModel* m_model;
    QString m_lastGroup;
    bool m_isCollapsed = false;
};

} // namespace vouchwell::ui
