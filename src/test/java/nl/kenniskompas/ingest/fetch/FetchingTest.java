package nl.kenniskompas.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.ingest.fetch.Fetched.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchingTest {
    private static final byte[] WORDS = "één document".getBytes(StandardCharsets.UTF_8);

    private HttpServer server;
    private final Fetching fetching = new Fetching(address -> true, new Exchange(1_000));

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/stuk.txt", exchange -> answer(exchange, 200, WORDS.length, WORDS));
        server.createContext("/brokken.txt", exchange -> answer(exchange, 200, 0, WORDS));
        server.createContext("/groot", exchange -> answer(exchange, 200, 0, new byte[1_001]));
        server.createContext("/weg", exchange -> answer(exchange, 404, -1, new byte[0]));
        server.createContext("/door", exchange -> moved(exchange, "/stuk.txt"));
        server.createContext("/rond", exchange -> moved(exchange, "/rond"));
        server.createContext("/bestand", exchange -> moved(exchange, "file:///etc/hosts"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aDocumentComesInWholeOrInChunksAndAfterARedirect() {
        for (String path : new String[] {"/stuk.txt", "/brokken.txt", "/door"})
            assertThat(fetching.fetch(at(path)))
                    .isInstanceOfSatisfying(
                            Fetched.File.class, file -> assertThat(file.bytes()).isEqualTo(WORDS));
        assertThat(fetching.fetch(at("/stuk.txt")))
                .isInstanceOfSatisfying(
                        Fetched.File.class, file -> assertThat(file.name()).isEqualTo("stuk.txt"));
    }

    @Test
    void whatCannotBeHadSaysWhy() {
        assertThat(fetching.fetch(at("/groot"))).isEqualTo(new Fetched.Refused(Reason.TOO_LARGE, ""));
        assertThat(fetching.fetch(at("/weg"))).isEqualTo(new Fetched.Refused(Reason.REFUSED_THERE, "404"));
        assertThat(fetching.fetch(at("/rond"))).isEqualTo(new Fetched.Refused(Reason.TOO_MANY_REDIRECTS, ""));
        assertThat(fetching.fetch(at("/bestand"))).isEqualTo(new Fetched.Refused(Reason.NO_ADDRESS, ""));
    }

    @Test
    void aRedirectToANearAddressIsRefusedLikeTheAddressItself() {
        var asked = new AtomicInteger();
        var once = new Fetching(address -> asked.getAndIncrement() == 0, new Exchange(1_000));
        assertThat(once.fetch(at("/door"))).isEqualTo(new Fetched.Refused(Reason.NOT_PUBLIC, ""));
    }

    /// A name that answers otherwise at the second asking: there is no second asking. This one answers nowhere at all.
    @Test
    void theConnectionGoesToTheAddressThatWasCheckedWhateverTheNameSaysNow() throws IOException {
        var address = URI.create("http://elders.invalid:" + server.getAddress().getPort() + "/stuk.txt");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        assertThat(new Exchange(1_000).get(address, InetAddress.getLoopbackAddress(), deadline))
                .isInstanceOfSatisfying(Exchange.Answer.Body.class, body -> assertThat(body.bytes())
                        .isEqualTo(WORDS));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void moved(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, -1, new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, long length, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, length);
        if (body.length > 0) exchange.getResponseBody().write(body);
        exchange.close();
    }
}
