#pragma once

#include "core/snapshot/snapshot.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace vouchwell::ui {

/// The list below a PersonField. It never takes the focus: keys go to the field, which moves the highlight.
class PersonPopup : public QFrame
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, ContactRole, ReferralsRole };

    explicit PersonPopup(QWidget* field);

    /// An empty `newName` offers no new person.
    void setEntries(const Snapshot& snapshot, const std::vector<qint32>& people, const QString& newName);
    void showBelow(QWidget* field);
    void highlight(int row);
    void moveHighlight(int step);
    int highlighted() const;
    int count() const;
    /// 0 for the entry that makes a new person.
    qint64 personIdAt(int row) const;
    /// The entry in words, for assistive technology.
    QString spoken(int row) const;

Q_SIGNALS:
    void chosen(int row);

private:
    QListView* m_list;
    QStandardItemModel* m_model;
};

} // namespace vouchwell::ui
