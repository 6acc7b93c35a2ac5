package nl.kenniskompas.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the sample documents and their gold files anew.
///
/// Run it from the root of the project with the folder of the fonts; `src/main/resources/sample/README.md` says how.
public final class MakeSample {
    static final Path SOURCES = Path.of("src/sample");
    static final Path DOCUMENTS = Path.of("src/main/resources/sample");
    static final Path GOLD = Path.of("src/test/resources/sample");
    static final String NEWER = "kennisagenda-2027-2030";
    static final String OLDER = "kennisagenda-2023-2026";
    static final String ENERGY = "kennisagenda-energie-2026-2029";

    private MakeSample() {}

    public static void main(String[] arguments) throws IOException {
        var newer = read(NEWER);
        var older = read(OLDER);
        var energy = read(ENERGY);
        var css = Files.readString(SOURCES.resolve("agenda.css"));
        new AgendaPdf(Path.of(arguments[0])).write(AgendaHtml.of(newer, css), document(NEWER + ".pdf"));
        new AgendaDocx(older).write(document(OLDER + ".docx"));
        Files.writeString(document(ENERGY + ".txt"), AgendaText.of(energy));
        Files.writeString(gold(NEWER), Gold.of(newer));
        Files.writeString(gold(OLDER), Gold.of(older));
        Files.writeString(gold(ENERGY), Gold.of(energy));
        Files.writeString(gold("editions"), Gold.editions(older, newer));
    }

    static SampleAgenda read(String name) throws IOException {
        return SampleSource.read(SOURCES.resolve(name + ".md"));
    }

    static Path document(String name) {
        return DOCUMENTS.resolve(name);
    }

    static Path gold(String name) {
        return GOLD.resolve(name + ".gold.json");
    }
}
