#pragma once

#include "core/transfer/importdecisions.h"

#include <QWidget>

class QButtonGroup;

namespace vouchwell::ui {

/// What becomes of people whom the book has already, as three radio buttons in a line.
class KnownPeopleChoice : public QWidget
{
    Q_OBJECT

public:
    explicit KnownPeopleChoice(QWidget* parent = nullptr);

    void setChoice(ImportDecisions::KnownPeople choice);

Q_SIGNALS:
    void chosen(vouchwell::ImportDecisions::KnownPeople choice);

private:
    QButtonGroup* m_group;
};

} // namespace vouchwell::ui
