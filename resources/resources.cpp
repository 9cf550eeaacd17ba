// SPDX-License-Identifier: EUPL-1.2
#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must be used outside a namespace.
static void initialise() {
    Q_INIT_RESOURCE(omgekeerd_content);
    Q_INIT_RESOURCE(omgekeerd_fonts);
    Q_INIT_RESOURCE(omgekeerd_fallback_fonts);
    Q_INIT_RESOURCE(omgekeerd_hyphen);
#ifdef OMGEKEERD_WITH_TRANSLATIONS
    Q_INIT_RESOURCE(omgekeerd_translations);
#endif
}

namespace omgekeerd {

void registerResources() {
    static const bool done = [] {
        initialise();
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace omgekeerd
