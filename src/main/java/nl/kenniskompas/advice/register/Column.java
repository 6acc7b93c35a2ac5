package nl.kenniskompas.advice.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The House's fields of a Toezegging, in the order in which they are written.
enum Column {
    ID("Id"),
    NUMMER("Nummer"),
    TEKST("Tekst"),
    AANMAAKDATUM("Aanmaakdatum"),
    STATUS("Status"),
    DATUM_NAKOMING("DatumNakoming"),
    MINISTERIE("Ministerie"),
    FUNCTIE("Functie"),
    NAAM("Naam"),
    ACHTERNAAM("Achternaam"),
    INITIALEN("Initialen"),
    TUSSENVOEGSEL("Tussenvoegsel"),
    VOORNAAM("Voornaam"),
    ACHTERVOEGSEL("Achtervoegsel"),
    TITULATUUR("Titulatuur"),
    ACTIVITEIT_NUMMER("ActiviteitNummer"),
    NOTITIES("Notities"),
    VERWIJDERD("Verwijderd"),
    GEWIJZIGD_OP("GewijzigdOp"),
    API_GEWIJZIGD_OP("ApiGewijzigdOp");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /// As the House writes it.
    String title() {
        return title;
    }

    boolean isDate() {
        return this == AANMAAKDATUM || this == DATUM_NAKOMING;
    }

    /// Whether another value is a change of the commitment, and not of the register's own bookkeeping.
    boolean matters() {
        return switch (this) {
            case ID, VERWIJDERD, GEWIJZIGD_OP, API_GEWIJZIGD_OP -> false;
            case NUMMER,
                    TEKST,
                    AANMAAKDATUM,
                    STATUS,
                    DATUM_NAKOMING,
                    MINISTERIE,
                    FUNCTIE,
                    NAAM,
                    ACHTERNAAM,
                    INITIALEN,
                    TUSSENVOEGSEL,
                    VOORNAAM,
                    ACHTERVOEGSEL,
                    TITULATUUR,
                    ACTIVITEIT_NUMMER,
                    NOTITIES -> true;
        };
    }

    /// Also with spaces around it or other capitals, as hands write it.
    static Optional<Column> called(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.title.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }
}
