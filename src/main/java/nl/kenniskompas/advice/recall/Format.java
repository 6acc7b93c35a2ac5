package nl.kenniskompas.advice.recall;

import java.util.Locale;
import org.springframework.http.MediaType;

/// A file to take a pack along in.
enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String media;

    Format(String media) {
        this.media = media;
    }

    MediaType media() {
        return MediaType.parseMediaType(media);
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
