package nl.kenniskompas.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Somebody who speaks HTTP by hand: no client puts right what is sent or hides what comes back.
final class Stranger {
    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Stranger(int port) {
        this.port = port;
    }

    /// @param persona of the demonstration
    Stranger signedInAs(String persona) {
        post("/aanmelden", "persona=" + persona + "&_csrf=" + encoded(token("/aanmelden")));
        return this;
    }

    /// The token of the forms on a page.
    String token(String page) {
        return Jsoup.parse(get(page).body()).select("input[name=_csrf]").attr("value");
    }

    Answer get(String path, String... fields) {
        return ask("GET", path, "", fields);
    }

    Answer post(String path, String form, String... fields) {
        return ask("POST", path, form, fields);
    }

    /// With a token of one's own.
    Answer submit(String path, String form) {
        return post(path, form + "&_csrf=" + encoded(token("/over")));
    }

    Answer ask(String method, String path, String form, String... fields) {
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (lacks("Host:", fields)) head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        if (lacks("Accept:", fields)) head.append("Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n");
        if (!cookies.isEmpty())
            head.append("Cookie: ")
                    .append(cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")))
                    .append("\r\n");
        if (method.equals("POST") && lacks("Content-Type:", fields))
            head.append("Content-Type: application/x-www-form-urlencoded\r\n");
        for (String field : fields) head.append(field).append("\r\n");
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        if (method.equals("POST"))
            head.append("Content-Length: ").append(body.length).append("\r\n");
        return raw(head + "Connection: close\r\n\r\n", body);
    }

    private static boolean lacks(String name, String... fields) {
        return Stream.of(fields).noneMatch(field -> field.startsWith(name));
    }

    /// Exactly these bytes.
    Answer raw(String head, byte[] body) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            var answer = Answer.of(socket.getInputStream().readAllBytes());
            answer.cookies().forEach(this::keep);
            return answer;
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    /// A copy that holds the same cookies, as a thief has it.
    Stranger thief() {
        var thief = new Stranger(port);
        thief.cookies.putAll(cookies);
        return thief;
    }

    String session() {
        return cookies.getOrDefault("__Host-KOMPAS", "");
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
