package nl.kenniskompas.ingest.publication;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A register on this machine. Its answers are written by hand after the fields that the real one gives.
final class RegisterStub implements AutoCloseable {
    private final HttpServer server;
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final List<Reply> replies = new ArrayList<>();

    private record Reply(int status, byte[] body) {}

    RegisterStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sru", this::answer);
        server.createContext("/stuk", exchange -> send(exchange, new Reply(200, paper())));
        server.start();
    }

    private static byte[] paper() {
        return """
                Brief over de proefdijk

                Den Haag, 3 maart 2026

                De dijk is hoog genoeg. In Kamerstuk 93 001, nr. 2 stond iets anders.
                """.getBytes(StandardCharsets.UTF_8);
    }

    /// The next answer; the last one stays.
    RegisterStub then(int status, String body) {
        replies.add(new Reply(status, body.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sru";
    }

    String file(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/stuk/" + name;
    }

    List<String> queries() {
        return queries;
    }

    static String answer(String... records) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <sru:searchRetrieveResponse xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse">
                  <sru:version>2.0</sru:version>
                  <sru:numberOfRecords>%d</sru:numberOfRecords>
                  <sru:records>%s</sru:records>
                </sru:searchRetrieveResponse>
                """.formatted(records.length, String.join("", records));
    }

    static String record(String identifier, String title, String date, String preferred, String pdf) {
        return """
                <sru:record><sru:recordData><gzd xmlns="http://example.org/gzd" xmlns:dcterms="http://purl.org/dc/terms/">
                  <originalData><meta>
                    <owmskern>
                      <dcterms:identifier>%s</dcterms:identifier>
                      <dcterms:title>%s</dcterms:title>
                      <dcterms:type scheme="OVERHEIDop.KamerstukTypen">Brief</dcterms:type>
                      <dcterms:creator>Tweede Kamer der Staten-Generaal</dcterms:creator>
                    </owmskern>
                    <owmsmantel><dcterms:date>%s</dcterms:date></owmsmantel>
                    <tpmeta><publicatienaam>Kamerstuk</publicatienaam><dossiernummer>93001</dossiernummer>
                      <hoofddocument><identifier>ander-stuk</identifier></hoofddocument></tpmeta>
                  </meta></originalData>
                  <enrichedData>
                    <preferredUrl>%s</preferredUrl>
                    <itemUrl manifestation="xml">https://example.org/x.xml</itemUrl>
                    %s
                  </enrichedData>
                </gzd></sru:recordData></sru:record>
                """.formatted(
                        identifier,
                        title,
                        date,
                        preferred,
                        pdf.isEmpty() ? "" : "<itemUrl manifestation=\"pdf\">" + pdf + "</itemUrl>");
    }

    private void answer(HttpExchange exchange) throws IOException {
        queries.add(exchange.getRequestURI().getQuery());
        send(exchange, replies.size() > 1 ? replies.removeFirst() : replies.getFirst());
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        if (reply.body().length > 0) exchange.getResponseBody().write(reply.body());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
