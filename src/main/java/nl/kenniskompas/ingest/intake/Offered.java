package nl.kenniskompas.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/// One thing that somebody hands in.
sealed interface Offered {
    int MOST_FILES = 20;
    int MOST_ADDRESSES = 10;

    /// How a person knows it.
    String name();

    record File(String name, MultipartFile content) implements Offered {}

    record Address(String name) implements Offered {}

    /// @param addresses one a line
    static List<Offered> in(List<MultipartFile> files, String addresses) {
        var offered = new ArrayList<Offered>();
        for (MultipartFile file : files) {
            String name = String.valueOf(file.getOriginalFilename());
            if (!name.isEmpty()) offered.add(new File(Intakes.nameOf(name), file));
        }
        addresses
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(line -> offered.add(new Address(line)));
        return offered;
    }
}
