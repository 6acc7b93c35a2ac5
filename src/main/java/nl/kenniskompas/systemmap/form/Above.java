package nl.kenniskompas.systemmap.form;

import java.util.List;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.web.form.Option;

/// What stands above the forms.
final class Above {
    private Above() {}

    static String name(SystemMap map, Relation relation) {
        return map.factor(relation.cause()).name() + " → "
                + map.factor(relation.effect()).name();
    }

    static Where of(SystemMap map, Relation relation) {
        return new Where(List.of(new Crumb(Option.shortened(name(map, relation)), relation.address())));
    }

    static Where of(Factor factor) {
        return new Where(List.of(new Crumb(Option.shortened(factor.name()), factor.address())));
    }
}
