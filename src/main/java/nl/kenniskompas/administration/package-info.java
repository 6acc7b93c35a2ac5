/// What administrators keep in order: organisations with their names over time, people and what they may, who sees
/// what, the audit log, personal data. These pages stand apart from the module identity, as they need the history of
/// changes, which itself needs to know who acts.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web :: layout",
            "web :: file",
            "web :: form",
            "identity",
            "identity :: register",
            "history",
            "history :: layout",
            "history :: form",
            "library"
        })
@NullMarked
package nl.kenniskompas.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
