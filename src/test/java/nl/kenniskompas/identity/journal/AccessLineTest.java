package nl.kenniskompas.identity.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessLineTest {
    private static final Instant TIME = Instant.parse("2026-11-23T08:00:00.123Z");

    private static String line(String object, String actor) {
        return new AccessLine(TIME, "POST /x/{id}", object, "302 done", "192.0.2.1", actor, "abcd2345").toString();
    }

    @Test
    void aLineTellsActionObjectResultOriginActorAndTime() {
        assertThat(line("/x/7", "Noor Verhagen"))
                .isEqualTo("time=2026-11-23T08:00:00.123Z action=\"POST /x/{id}\" object=\"/x/7\" result=\"302 done\""
                        + " origin=\"192.0.2.1\" actor=\"Noor Verhagen\" id=\"abcd2345\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r\nb",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "a\u001b[2Jb",
                "a\u202eb",
                "a\0b",
                "a\u007fb"
            })
    void noSignBeginsALineSteersATerminalOrHides(String name) {
        String line = line("/x", name);
        assertThat(line).matches("[ -~]*").contains("actor=\"a\\u{");
    }

    @Test
    void aNameCannotEndItsFieldAndForeignLettersStay() {
        assertThat(line("/x", "Zoë\" result=\"200 done\\")).contains("actor=\"Zoë\\\" result=\\\"200 done\\\\\" id=");
        assertThat(line("/x", "é".repeat(5000)).length()).isLessThan(600);
    }

    @Test
    void aKeyInAnAddressIsNotWrittenDown() {
        assertThat(line("/delen/Zq3vT0aB9xYk2LmN8pQwEr", "x")).contains("object=\"/delen/***\"");
        assertThat(line("/delen/0f3e9ad2c47b4b1ea3ff09c1d2e4f5a6", "x")).contains("object=\"/delen/***\"");
        assertThat(line("/delen/ZqvTaBxYkLmNpQwErTyUiOpAsDfGhJk", "x")).contains("object=\"/delen/***\"");
        assertThat(line("/agenda/kennisagenda-water-en-bodem-2027-2030", "x")).contains("bodem-2027-2030");
    }

    @Test
    void theSecretOfALinkIsNotWrittenDownWhateverItLooksLike() {
        for (String secret : new String[] {"abc", "a-b-c", "kennisagenda-water-en-bodem", "Zq3vT0aB9xYk2LmN8pQwEr"})
            assertThat(line("/aanmelden/link/" + secret, "x")).contains("object=\"/aanmelden/link/***\"");
        assertThat(line("/aanmelden/link/ab/Zq3vT0aB9xYk2LmN8pQwEr", "x"))
                .contains("object=\"/aanmelden/link/***/***\"");
        assertThat(line("/aanmelden%2Flink%2FZq3vT0aB9xYk2LmN8pQwEr;x=1", "x")).contains("object=\"/***\"");
    }

    /// As many as it takes to have some of small letters, of few figures and of many dashes among them.
    @Test
    void noSecretThatWeMakeIsEverWrittenDown() {
        var chance = new Random(20261123);
        byte[] secret = new byte[32];
        for (int i = 0; i < 20_000; i++) {
            chance.nextBytes(secret);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
            assertThat(line("/x/" + token + "/y", "x")).contains("object=\"/x/***/y\"");
        }
    }
}
