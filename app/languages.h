#pragma once

#include "translations/translations.h"

#include <QObject>
#include <QString>

#include <memory>

namespace vouchwell::app {

/// The texts of the present language, ours and Qt's own, and the formats that go with it.
class Languages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Languages() override;

    /// Empty: as the system. Numbers, dates and amounts follow the system's territory, whatever the language.
    void install(const QString& chosen);
    QString current() const { return m_current; }

private:
    QString m_current;
    std::unique_ptr<Translations> m_translations;
};

} // namespace vouchwell::app
