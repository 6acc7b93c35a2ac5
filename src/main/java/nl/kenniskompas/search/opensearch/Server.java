package nl.kenniskompas.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Talks to OpenSearch. The few requests that we need are plain enough to be written by hand.
final class Server implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /// Replacing what a large document had takes longest.
    private static final Duration ANSWERING = Duration.ofMinutes(2);

    private final OpenSearchSettings settings;
    private final Trouble trouble;
    private final HttpClient line = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Server(OpenSearchSettings settings) {
        this.settings = settings;
        this.trouble = new Trouble(settings);
    }

    /// Empty when it is not there.
    Optional<JsonNode> get(String path) {
        var response = send("GET", path, "", "application/json");
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(read(response));
    }

    JsonNode put(String path, Object body) {
        return read(send("PUT", path, JSON.writeValueAsString(body), "application/json"));
    }

    JsonNode post(String path, Object body) {
        return read(send("POST", path, JSON.writeValueAsString(body), "application/json"));
    }

    /// @param lines a JSON object each
    JsonNode postLines(String path, String lines) {
        return read(send("POST", path, lines, "application/x-ndjson"));
    }

    JsonNode delete(String path) {
        return read(send("DELETE", path, "", "application/json"));
    }

    private HttpResponse<String> send(String method, String path, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(settings.address() + path))
                .timeout(ANSWERING)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!settings.user().isEmpty()) request.header("Authorization", signature());
        try {
            return line.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw trouble.unreachable(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while OpenSearch was asked", stopped);
        }
    }

    private String signature() {
        String both = settings.user() + ":" + settings.password();
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }

    private JsonNode read(HttpResponse<String> response) {
        JsonNode answer;
        try {
            answer = JSON.readTree(response.body());
        } catch (JacksonException strange) {
            throw trouble.strange(response.statusCode());
        }
        if (response.statusCode() / 100 == 2) return answer;
        throw refusal(response.statusCode(), answer.at("/error/type").asString("no reason"));
    }

    /// Of one of the things that were asked in one request.
    RuntimeException refusal(int status, String reason) {
        return trouble.refusal(status, reason);
    }

    @Override
    public void close() {
        line.shutdownNow();
    }
}
