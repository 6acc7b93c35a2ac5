package nl.kenniskompas.trust;

import java.util.Locale;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.trust.Cast.Visitor;

/// What only some may read, by whom it is for.
enum Word {
    ORGANISATION,
    CIRCLE,
    PEOPLE,
    PROPOSAL;

    /// Tests share a database and a slug is there once, so each world has its own words.
    String in(HiddenWorld world) {
        return "kanarie-" + name().toLowerCase(Locale.ROOT) + "-" + world.number() + "x";
    }

    boolean isFor(Visitor visitor) {
        return switch (this) {
            case ORGANISATION -> visitor.insider();
            case CIRCLE -> visitor.called().equals("in the group");
            case PEOPLE -> visitor.called().equals("named");
            case PROPOSAL -> visitor.insider() && visitor.has(Role.CONTRIBUTOR);
        };
    }
}
