package nl.kenniskompas.ingest.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kenniskompas.ingest.plain.PlainText;

/// Reads a file of any kind that the platform knows.
public final class Documents {
    private Documents() {}

    public static Reading read(Path file) throws IOException {
        return new Reading.Read(PlainText.read(Files.readString(file)));
    }
}
