package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kenniskompas.search.opensearch.OpenSearchSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSearchSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://search.example.org:9200",
                "https://kompas:secret@search.example.org:9200",
                "https://search.example.org/?a=secret",
                "ftp://search.example.org",
                "search.example.org:9200",
                "https://",
                "https://a b"
            })
    void anAddressOnWhichTextsWouldTravelUnprotectedIsRefused(String address) {
        assertThatThrownBy(() -> new OpenSearchSettings(address, "", "", "kenniskompas"))
                .hasMessageContaining("KOMPAS_OPENSEARCH must be")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://search.example.org:9200/",
                "http://127.0.0.1:9200",
                "HTTPS://[::1]:9200",
                "http://localhost"
            })
    void anAddressOfThisMachineOrWithTlsIsTaken(String address) {
        var settings = new OpenSearchSettings(" " + address, "", "", "kenniskompas");
        assertThat(settings.isOn()).isTrue();
        assertThat(settings.address()).doesNotEndWith("/").doesNotStartWith(" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "_all", "Kompas", "kompas-1", "a/b", "..", "a,b"})
    void aNameThatWouldReachOtherIndexesIsRefused(String index) {
        assertThatThrownBy(() -> new OpenSearchSettings("", "", "", index))
                .hasMessageContaining("KOMPAS_OPENSEARCH_INDEX");
    }

    @Test
    void thePasswordIsNotInItsText() {
        assertThat(new OpenSearchSettings("https://a", "kompas", "secret", "kenniskompas").toString())
                .doesNotContain("secret");
    }
}
