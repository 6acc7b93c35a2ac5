package nl.kenniskompas.agenda.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8");

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

    static Optional<Format> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
