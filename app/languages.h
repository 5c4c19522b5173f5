#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

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
    void remove();
    void load(const QString& name, const QString& folder);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace vouchwell::app
