package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.opensearch.OpenSearchSearching;
import nl.kenniskompas.search.opensearch.OpenSearchSettings;
import org.junit.jupiter.api.Test;

class OpenSearchOutageTest extends SearchingWorld {
    @Override
    Searching open() {
        return new OpenSearchSearching(
                new OpenSearchSettings(OpenSearchNode.only().address(), "", "", "outage"), ANALYSIS);
    }

    @Test
    void whatWasKeptOutlivesAMachineThatStops() {
        holds("De krapte houdt aan.");
        searching.begin().keep("half");
        searching.current().keep("whole");
        searching.current().replace(List.of(), List.of(entry("passage", 2, "", "Het regent.", Map.of())));
        OpenSearchNode.only().kill();
        assertThatThrownBy(() -> found("krapte")).isInstanceOf(Searching.Unavailable.class);
        assertThatThrownBy(searching::fresh).isInstanceOf(Searching.Unavailable.class);
        OpenSearchNode.only().startAgain();
        searching.close();
        searching = open();
        // it serves before it has read its indexes again
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(Searching.Unavailable.class)
                .untilAsserted(() -> assertThat(found("krapte")).containsExactly("1"));
        assertThat(searching.current().mark()).isEqualTo("whole");
        assertThat(searching.fresh().orElseThrow().mark()).isEqualTo("half");
        keep(entry("passage", 1, "", "Het regent.", Map.of()), entry("passage", 2, "", "De krapte.", Map.of()));
        assertThat(found("krapte")).containsExactly("2");
    }
}
