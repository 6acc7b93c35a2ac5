package nl.kenniskompas.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.kenniskompas.Ticking;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static String text(Site site) {
        return String.valueOf(
                new SecurityTextController(site, new Ticking(NOW)).text().getBody());
    }

    @Test
    void theFileHasWhatRfc9116AsksAndIsValidForLessThanAYear() {
        var site =
                new Site("https://kennis.example.nl/", "mailto:veilig@example.nl", "https://example.nl/cvd", List.of());
        assertThat(text(site)).isEqualTo("""
                Contact: mailto:veilig@example.nl\r
                Expires: 2027-09-19T00:00:00Z\r
                Preferred-Languages: nl, en\r
                Canonical: https://kennis.example.nl/.well-known/security.txt\r
                Policy: https://example.nl/cvd\r
                """);
        assertThat(Instant.parse("2027-09-19T00:00:00Z")).isBefore(Instant.parse("2027-11-23T08:00:00Z"));
    }

    @Test
    void withoutAContactThereIsNoFile() {
        assertThatThrownBy(() -> text(new Site("", "", "", List.of()))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"veilig@example.nl", "http://example.nl", "https://example.nl\r\nPolicy: x", "javascript:x"})
    void aContactThatIsNoneStopsTheStart(String contact) {
        assertThatThrownBy(() -> text(new Site("", contact, "", List.of())))
                .hasMessageContaining("KOMPAS_SECURITY_CONTACT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kennis.example.nl",
                "ftp://example.nl",
                "https://a@example.nl",
                "https://example.nl/pad",
                "https://x?y"
            })
    void aPublicAddressIsANameAndNothingMore(String address) {
        assertThatThrownBy(() -> new Site(address, "", "", List.of())).hasMessageContaining("KOMPAS_ADDRESS_PUBLIC");
    }
}
