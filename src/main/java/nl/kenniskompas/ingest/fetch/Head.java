package nl.kenniskompas.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The first lines of an answer over HTTP.
///
/// @param fields by name in lower case
record Head(int status, Map<String, String> fields) {
    private static final int MOST = 64 * 1024;

    static Head read(InputStream in) throws IOException {
        String[] first = line(in).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("\\d{3}"))
            throw new IOException("not an answer over HTTP");
        var fields = new HashMap<String, String>();
        int read = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            read += line.length();
            if (read > MOST) throw new IOException("too many fields");
            int colon = line.indexOf(':');
            if (colon > 0)
                fields.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
        }
        return new Head(Integer.parseInt(first[1]), fields);
    }

    String of(String name) {
        return fields.getOrDefault(name, "");
    }

    /// What follows the head, without the marks between its chunks.
    InputStream body(InputStream in) {
        return of("transfer-encoding").equalsIgnoreCase("chunked") ? new Chunks(in) : in;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new EOFException();
            if (line.length() > MOST) throw new IOException("a line without end");
            line.append((char) b);
        }
        String whole = new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return whole.stripTrailing();
    }

    private static final class Chunks extends InputStream {
        private final InputStream in;
        private long left;
        private boolean begun;
        private boolean ended;

        Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int count) throws IOException {
            if (left == 0 && !ended) next();
            if (ended) return -1;
            int got = in.read(into, at, (int) Math.min(count, left));
            if (got < 0) throw new EOFException();
            left -= got;
            return got;
        }

        private void next() throws IOException {
            if (begun) line(in);
            begun = true;
            try {
                left = Long.parseLong(line(in).split(";", 2)[0].strip(), 16);
            } catch (NumberFormatException broken) {
                throw new IOException("no such chunk", broken);
            }
            if (left < 0) throw new IOException("no such chunk");
            ended = left == 0;
        }
    }
}
