package nl.kenniskompas.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LogbookFileTest {
    @Test
    void whatCannotBeReadCountsAsNotAsked() {
        var asked = Asked.of(Map.of("voor", "x", "van", "gisteren", "nummer", "9e9", "door", " ", "soort", "event"));

        assertThat(asked).isEqualTo(new Asked(null, null, null, null, "event", null, null, null));
        assertThat(asked.addressBelow(7)).isEqualTo("/beheer/logboek?voor=7&soort=event");
    }

    @Test
    void theAddressOfASelectionAsksTheSameAgain() {
        var asked = Asked.of(
                Map.of("door", "Noor & co", "van", "2027-01-01", "tabel", "question", "nummer", "7", "woorden", "a=b"));

        assertThat(asked.query())
                .isEqualTo("door=Noor%20%26%20co&van=2027-01-01&tabel=question&nummer=7&woorden=a%3Db");
    }
}
