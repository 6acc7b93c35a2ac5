package nl.kenniskompas.systemmap.form;

import java.util.Optional;
import nl.kenniskompas.history.form.FormPage;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// A form with what is read in its sentence so far.
record SayingFormPage(FormPage form, SystemMap map) {
    boolean isBegun() {
        return !form.form().answers().text("sentence").isBlank();
    }

    Optional<Spoken> spoken() {
        return Spoken.of(form.form().answers());
    }

    /// The factor that is so called, or has it among its wordings.
    Optional<Factor> standing(FactorName name) {
        return map.factors().stream().filter(factor -> factor.isCalled(name)).findFirst();
    }

    /// What the map says already, to which this becomes one more claim.
    Optional<Relation> standing(Spoken spoken) {
        var cause = standing(spoken.cause());
        var effect = standing(spoken.effect());
        if (cause.isEmpty() || effect.isEmpty()) return Optional.empty();
        return map.from(cause.get().id()).stream()
                .filter(relation -> relation.effect() == effect.get().id() && relation.sign() == spoken.sign())
                .findFirst();
    }
}
