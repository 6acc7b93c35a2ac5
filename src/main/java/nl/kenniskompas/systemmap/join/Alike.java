package nl.kenniskompas.systemmap.join;

import java.util.List;
import java.util.Locale;
import nl.kenniskompas.systemmap.map.Factor;

/// Two factors that may be one.
///
/// @param neighbours factors that both are related with, which makes it likelier
record Alike(Factor one, Factor other, Why why, List<Factor> neighbours) {
    /// The likelier first.
    enum Why {
        LETTERS,
        SYNONYM,
        WORDS,
        SLIP,
        WITHIN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
