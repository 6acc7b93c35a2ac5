/// Managing the platform: people and groups, organisations, who sees what, the audit log, personal data. It decides
/// nothing by itself; what may be done is decided by identity and by the database.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web :: layout",
            "web :: form",
            "identity",
            "history",
            "history :: layout",
            "history :: form"
        })
@NullMarked
package nl.kenniskompas.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
