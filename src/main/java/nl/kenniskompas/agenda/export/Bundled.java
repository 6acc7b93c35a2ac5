package nl.kenniskompas.agenda.export;

import com.openhtmltopdf.extend.FSStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A file that comes with the platform.
///
/// @param name below `export/` in the resources
record Bundled(String name) implements FSStream {
    @Override
    public InputStream getStream() {
        var file = Bundled.class.getResourceAsStream("/export/" + name);
        if (file == null) throw new IllegalStateException("no file export/" + name);
        return file;
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        try (var file = getStream()) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
