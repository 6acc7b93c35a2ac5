package nl.kenniskompas.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/// A platform that runs on this machine, as the command line speaks with it.
///
/// @param address without a slash at its end
/// @param data the platform's folder, where its token lies
record RunningPlatform(String address, Path data) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DOOR = "/voorstellen/aanlevering";

    record Progress(
            long intake, boolean ended, boolean done, String problem, String detail, int waiting, int decided) {}

    boolean answers() {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var question = HttpRequest.newBuilder(URI.create(address + "/bibliotheek"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @param source a file's path, or an address that begins with http
    Progress handIn(String source, ImportArguments.Right how) throws IOException, InterruptedException {
        String options = "&alles=" + how.accept() + (how.date() == null ? "" : "&datum=" + how.date());
        if (isAddress(source)) return ask("?adres=" + encoded(source) + options, BodyPublishers.noBody());
        Path file = Path.of(source);
        return ask("?naam=" + encoded(String.valueOf(file.getFileName())) + options, BodyPublishers.ofFile(file));
    }

    static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    Progress progress(long intake) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(address + DOOR + "/" + intake));
        return send(question.GET());
    }

    private Progress ask(String query, BodyPublisher body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + DOOR + query))
                .header("Content-Type", "application/octet-stream")
                .POST(body));
    }

    private Progress send(HttpRequest.Builder question) throws IOException, InterruptedException {
        String token = token();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    question.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new IOException("the platform at " + address + " answered " + answer.statusCode());
            return JSON.readValue(answer.body(), Progress.class);
        }
    }

    private String token() throws IOException {
        Path file = data.resolve("import-token");
        if (!Files.isReadable(file))
            throw new IOException("the platform's token " + file + " is not there or may not be read;"
                    + " set KOMPAS_DATA to its data folder and run this as the same user");
        return Files.readString(file).strip();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
