package nl.kenniskompas.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One question and one answer over HTTP, to an internet address that was chosen beforehand. The clients of the JDK
/// look a name up by themselves, which would let it change between the check and the connection.
///
/// @param size the most bytes of an answer
record Exchange(long size) {
    sealed interface Answer {
        record Body(byte[] bytes) implements Answer {}

        record Moved(String to) implements Answer {}

        record Status(int code) implements Answer {}

        record Forbidden() implements Answer {}

        record Excess() implements Answer {}
    }

    /// @param deadline in the time of [System#nanoTime()]
    Answer get(URI address, InetAddress at, long deadline) throws IOException {
        boolean safe = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : safe ? 443 : 80;
        try (var plain = new Socket()) {
            plain.connect(new InetSocketAddress(at, port), left(deadline));
            plain.setSoTimeout(left(deadline));
            try (Socket socket = safe ? secured(plain, address.getHost(), port) : plain) {
                socket.getOutputStream().write(question(address).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return answer(new BufferedInputStream(new Timed(socket, deadline)));
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        var rules = socket.getSSLParameters();
        rules.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(rules);
        socket.startHandshake();
        return socket;
    }

    private static String question(URI asked) {
        URI address = URI.create(asked.toASCIIString());
        String path = "/" + String.valueOf(address.getRawPath()).replaceFirst("^/+", "");
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String host = address.getPort() > 0 ? address.getHost() + ":" + address.getPort() : address.getHost();
        return "GET " + path + query + " HTTP/1.1\r\nHost: " + host
                + "\r\nAccept: */*\r\nAccept-Encoding: identity\r\nUser-Agent: Kenniskompas\r\nConnection: close\r\n\r\n";
    }

    private Answer answer(InputStream in) throws IOException {
        var head = Head.read(in);
        if (head.status() >= 300 && head.status() < 400 && !head.of("location").isEmpty())
            return new Answer.Moved(head.of("location"));
        if (head.status() != 200) return new Answer.Status(head.status());
        byte[] bytes = head.body(in).readNBytes((int) Math.min(size + 1, Integer.MAX_VALUE - 8));
        return bytes.length > size ? new Answer.Excess() : new Answer.Body(bytes);
    }

    private static int left(long deadline) throws SocketTimeoutException {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) throw new SocketTimeoutException("too slow");
        return (int) millis;
    }

    /// Keeps the whole answer, and not each read, within its time.
    private static final class Timed extends InputStream {
        private final Socket socket;
        private final InputStream in;
        private final long deadline;

        Timed(Socket socket, long deadline) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            socket.setSoTimeout(left(deadline));
            return in.read();
        }

        @Override
        public int read(byte[] into, int at, int count) throws IOException {
            socket.setSoTimeout(left(deadline));
            return in.read(into, at, count);
        }
    }
}
