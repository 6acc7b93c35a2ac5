package nl.kenniskompas.systemmap.dilemma;

import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// A relation that a dilemma is about, or could be.
public record Concern(Relation relation, Factor cause, Factor effect) {
    public static Concern of(Relation relation, SystemMap map) {
        return new Concern(relation, map.factor(relation.cause()), map.factor(relation.effect()));
    }

    /// The key of the sentence that says it, of cause and effect.
    public String sentence() {
        return "systemmap.sentence." + relation.sign().key();
    }

    /// "verharding → (+) wateroverlast": for lists in which there is room for one line.
    public String inShort() {
        return cause.name() + " → (" + relation.sign().sign() + ") " + effect.name();
    }
}
