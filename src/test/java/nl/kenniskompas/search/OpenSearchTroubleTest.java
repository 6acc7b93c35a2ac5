package nl.kenniskompas.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kenniskompas.search.opensearch.OpenSearchSearching;
import nl.kenniskompas.search.opensearch.OpenSearchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told when OpenSearch does not work.
class OpenSearchTroubleTest {
    private static final String PASSWORD = "zeer-geheim";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "{}";

    @BeforeEach
    void somethingListens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, answer.getBytes(UTF_8).length);
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopped() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Searching searching() {
        return new OpenSearchSearching(
                new OpenSearchSettings(address(), "kompas", PASSWORD, "kenniskompas"), SearchingWorld.ANALYSIS);
    }

    private void fails(String... told) {
        try (var searching = searching()) {
            assertThatThrownBy(() -> searching.find(Asked.of("krapte", 10)))
                    .isInstanceOf(Searching.Unavailable.class)
                    .hasMessageContainingAll(told)
                    .hasMessageContainingAll(address(), "tried again")
                    .hasMessageNotContaining(PASSWORD);
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        int port = server.getAddress().getPort();
        server.stop(0);
        try (var searching = searching()) {
            assertThatThrownBy(searching::current)
                    .isInstanceOf(Searching.Unavailable.class)
                    .hasMessageContainingAll("http://127.0.0.1:" + port, "See whether it runs")
                    .hasMessageNotContaining(PASSWORD);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, KOMPAS_OPENSEARCH_PASSWORD",
        "403, who needs all rights",
        "429, too much to do",
        "503, its own log",
    })
    void aRefusalTellsWhatToDo(int refused, String told) {
        status = refused;
        answer = "{\"error\":{\"type\":\"some_exception\",\"reason\":\"een woord uit een tekst\"}}";
        fails(told);
        assertThat(asked).hasSize(1).allMatch(one -> one.contains(" Basic "));
    }

    @Test
    void whatIsNoOpenSearchIsRecognised() {
        answer = "<!doctype html><title>Dashboard</title>";
        fails("is no OpenSearch");
    }

    @Test
    void aPasswordDoesNotFollowARedirection() {
        status = 302;
        answer = "";
        assertThatThrownBy(() -> searching().current()).isInstanceOf(RuntimeException.class);
        assertThat(asked).noneMatch(one -> one.startsWith("/elsewhere"));
    }

    @Test
    void wordsOfATextDoNotComeInAMessage() {
        status = 400;
        answer = "{\"error\":{\"type\":\"mapper_parsing_exception\",\"reason\":\"een woord uit een tekst\"}}";
        try (var searching = searching()) {
            assertThatThrownBy(() -> searching.find(Asked.of("krapte", 10)))
                    .hasMessageContainingAll(address(), "mapper_parsing_exception")
                    .hasMessageNotContaining("een woord");
        }
    }

    @Test
    void anEntryThatIsNotTakenIsAFailure() {
        answer = """
                {"errors": true, "items": [{"index": {"status": 201}},
                  {"index": {"status": 400, "error": {"type": "mapper_parsing_exception", "reason": "woord"}}}]}""";
        try (var searching = searching()) {
            var entry = SearchingWorld.entry("passage", 1, "", "Het regent.", Map.of());
            searching.begin();
            assertThatThrownBy(() -> searching.begin().replace(List.of(), List.of(entry)))
                    .hasMessageContaining("mapper_parsing_exception");
        }
    }
}
