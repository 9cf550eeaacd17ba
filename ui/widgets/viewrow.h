// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

#include <QWidget>

namespace omgekeerd::ui {

class ComboField;
class TextField;

/// How one person sees a value: who, and in what words; the resident's own in italic.
class ViewRow : public QWidget {
    Q_OBJECT
public:
    ViewRow(DossierSession& session, const QString& path, QWidget* parent = nullptr);

private:
    void refresh();

    DossierSession& m_session;
    QString m_path;
    ComboField* m_person;
    TextField* m_text;
};

} // namespace omgekeerd::ui
