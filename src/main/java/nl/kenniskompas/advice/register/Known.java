package nl.kenniskompas.advice.register;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.kenniskompas.advice.thread.Commitment;
import org.jspecify.annotations.Nullable;

/// A commitment that stands, beside how the register has it.
///
/// @param kept what the register last said of it, null when it never did
record Known(Commitment commitment, @Nullable HouseRow kept) {
    /// How we say it to the register. One that the House does not know has an id of our own, which stays the same.
    HouseRow shown() {
        var values = new EnumMap<Column, String>(Column.class);
        if (kept != null) values.putAll(kept.values());
        values.putIfAbsent(Column.ID, ownId());
        values.putIfAbsent(Column.FUNCTIE, commitment.actor());
        values.putAll(told());
        values.remove(Column.VERWIJDERD);
        return new HouseRow(values);
    }

    private Map<Column, String> told() {
        var ministry = commitment.ministry();
        String number = commitment.houseNumber();
        return Map.of(
                Column.NUMMER, number == null ? "" : number,
                Column.TEKST, commitment.text(),
                Column.AANMAAKDATUM, Dated.written(commitment.madeOn()),
                Column.STATUS, HouseStatus.written(commitment.status()),
                Column.DATUM_NAKOMING, Dated.written(commitment.deadline().until()),
                Column.MINISTERIE, ministry == null ? "" : ministry.name());
    }

    private String ownId() {
        return UUID.nameUUIDFromBytes(("kenniskompas/toezegging/" + commitment.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    boolean isNumbered() {
        return commitment.houseNumber() != null;
    }
}
