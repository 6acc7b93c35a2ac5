package nl.kenniskompas.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// A browser without a screen: keeps cookies of each site apart, follows redirects and fills in forms. Like a real
/// one it takes its own machine for safe, so it also sends cookies that are for safe connections only.
public final class Surfer {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();
    private final List<URI> trail = new ArrayList<>();

    public record Page(URI address, int status, HttpHeaders headers, Document document) {
        public String text() {
            return document.text();
        }

        /// Where a redirect leads, which was not followed.
        public String onward() {
            return headers.firstValue("Location").orElseThrow();
        }
    }

    /// All addresses that were asked for, redirects included.
    public List<URI> trail() {
        return trail;
    }

    public Map<String, String> cookies(String site) {
        return cookies.computeIfAbsent(URI.create(site).getPort(), port -> new LinkedHashMap<>());
    }

    public Page get(String address) {
        return follow(step(address));
    }

    /// Without following a redirect.
    public Page step(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /// Sends the form, filled in with these answers beside what is hidden in it.
    public Page submit(Page page, String form, Map<String, String> answers) {
        if (!(page.document().selectFirst(form) instanceof FormElement found))
            throw new AssertionError("no form " + form + " on " + page.address() + ": " + page.text());
        var given = new LinkedHashMap<String, String>();
        found.formData().forEach(field -> given.put(field.key(), field.value()));
        given.putAll(answers);
        String body = given.entrySet().stream()
                .map(entry ->
                        URLEncoder.encode(entry.getKey(), UTF_8) + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return follow(send(HttpRequest.newBuilder(page.address().resolve(found.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
    }

    private Page follow(Page page) {
        var now = page;
        for (int step = 0; step < 10 && now.status() / 100 == 3; step++)
            now = step(now.address().resolve(now.onward()).toString());
        return now;
    }

    private Page send(HttpRequest.Builder request) {
        var address = request.copy().build().uri();
        trail.add(address);
        var known = cookies(address.toString());
        if (!known.isEmpty())
            request.header(
                    "Cookie",
                    known.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(cookie, known));
            return new Page(
                    address, answer.statusCode(), answer.headers(), Jsoup.parse(answer.body(), address.toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void keep(String cookie, Map<String, String> known) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.split("=", 2)[0];
        String value = pair.substring(name.length() + 1);
        if (value.isEmpty() || cookie.matches("(?i).*;\\s*max-age=0(;.*)?")) known.remove(name);
        else known.put(name, value);
    }
}
