package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoingTest {
    @Test
    void anActionIsTheMethodAndThePath() {
        assertThat(Doing.asked("10.0.0.1", null, "POST", "/kennisvragen/12/bewerken")
                        .action())
                .isEqualTo("POST /kennisvragen/12/bewerken");
        assertThat(Doing.asked("10.0.0.1", null, "POST", "/agenda/kennisagenda-gezond-leven-2025-2030/stand")
                        .action())
                .endsWith("/kennisagenda-gezond-leven-2025-2030/stand");
    }

    @Test
    void aKeyInAPathIsNotKept() {
        assertThat(Doing.asked("10.0.0.1", null, "GET", "/aanmelden/8f14e45f-ceea-467f-9575-0a1b2c3d4e5f")
                        .action())
                .isEqualTo("GET /aanmelden/…");
        assertThat(Doing.asked("10.0.0.1", null, "GET", "/aanmelden/dGhpcyBpcyBhIHNlY3JldA/door")
                        .action())
                .isEqualTo("GET /aanmelden/…/door");
    }

    @Test
    void aLongActionIsCutAndHasNoControlCharacters() {
        var doing = new Doing(null, null, "a\r\nb\u0000c" + "é".repeat(400));

        assertThat(doing.action()).startsWith("a  b c").hasSize(300);
        assertThat(new Doing(null, null, "x".repeat(299) + "😀").action()).isEqualTo("x".repeat(299));
    }

    @Test
    void aJobWithinARequestEndsWhereItBegan() {
        var request = Doing.asked("10.0.0.1", "c0de", "POST", "/bibliotheek");
        try (var _ = request.begin()) {
            Doing.job("intake", () -> assertThat(Doing.now().action()).isEqualTo("job intake"));
            assertThat(Doing.now()).isEqualTo(request);
        }
        assertThat(Doing.now().action()).isEmpty();
    }
}
