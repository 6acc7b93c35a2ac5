package nl.kenniskompas.history;

import static nl.kenniskompas.identity.Route.ANYONE;
import static nl.kenniskompas.identity.Route.form;
import static nl.kenniskompas.identity.Route.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressWordsTest {
    private final AddressWords words = new AddressWords(List.of(
            form("/kennisvragen/{id:\\d+}/bewerken", ANYONE),
            get("/agenda/{slug}/export.{extension:docx|pdf}", ANYONE),
            get("/aanmelden/{key}/door", ANYONE)));

    @Test
    void wordsOfOurAddressesAndNumbersStay() {
        assertThat(words.only("/kennisvragen/12/bewerken")).isEqualTo("/kennisvragen/12/bewerken");
        assertThat(words.only("/")).isEqualTo("/");
    }

    @Test
    void theNameOfAnItemIsLeftOut() {
        assertThat(words.only("/agenda/geheim-plan-2031/export.pdf")).isEqualTo("/agenda/…/export.pdf");
        assertThat(words.only("/agenda/export.geheim")).isEqualTo("/agenda/…");
    }

    @Test
    void aKeyIsLeftOut() {
        assertThat(words.only("/aanmelden/8f14e45f-ceea-467f-9575-0a1b2c3d4e5f/door"))
                .isEqualTo("/aanmelden/…/door");
        assertThat(words.only("/aanmelden/" + "7".repeat(20))).isEqualTo("/aanmelden/…");
    }
}
