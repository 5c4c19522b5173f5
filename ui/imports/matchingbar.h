#pragma once

#include "core/actions/importmatching.h"

#include <QWidget>

class QLineEdit;

namespace vouchwell::ui {

class DropButton;
class PlainLabel;
class Workbench;

/// Above the columns: whose export the list is, whose matching is used, and matchings kept under a name or in a file.
class MatchingBar : public QWidget
{
    Q_OBJECT

public:
    explicit MatchingBar(Workbench& bench, QWidget* parent = nullptr);

    /// `origin` says whose matching it is; empty where a person matched.
    void showProfile(const TableProfile& profile, const QString& origin);
    /// The columns as they are matched now, to be kept.
    void setMatching(const ColumnMatching& matching) { m_matching = matching; }
    /// Whose matching is used, as it stands there.
    const QString& origin() const { return m_origin; }

Q_SIGNALS:
    void matchingChosen(const vouchwell::ColumnMatching& matching);
    void failed(const vouchwell::Failure& failure);

private:
    QWidget* createNaming();
    void fillMenu();
    void addNamed(const std::vector<NamedMatching>& named);
    void use(const ColumnMatching& matching, const QString& name);
    void save();
    void remove(const QString& name);
    void writeFile();
    void readFile();
    void setSaid(const QString& sentence);

    Workbench& m_bench;
    ColumnMatching m_matching;
    QString m_program; ///< whose export it is
    QString m_origin;
    PlainLabel* m_said;
    DropButton* m_menu;
    QWidget* m_naming;
    QLineEdit* m_name;
};

} // namespace vouchwell::ui
