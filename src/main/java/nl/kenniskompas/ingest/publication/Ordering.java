package nl.kenniskompas.ingest.publication;

import nl.kenniskompas.ingest.fetch.Fetched;
import nl.kenniskompas.ingest.fetch.Fetching;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.intake.Upload;
import nl.kenniskompas.ingest.publication.FetchedPublication.NotHad;
import nl.kenniskompas.ingest.publication.FetchedPublication.OnItsWay;
import nl.kenniskompas.library.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks a publication up, fetches its file and hands it in.
@Component
class Ordering {
    private static final int LONGEST_TITLE = 500;

    private final Register register;
    private final Fetching fetching;
    private final Intakes intakes;

    Ordering(Register register, Fetching fetching, Intakes intakes) {
        this.register = register;
        this.fetching = fetching;
        this.intakes = intakes;
    }

    FetchedPublication order(Publication publication) {
        return switch (register.find(publication)) {
            case Inquiry.Known(Registered known) -> fetch(publication, known);
            case Inquiry.Failed(var reason) -> new NotHad("", "ingest.register." + reason, "");
        };
    }

    private FetchedPublication fetch(Publication publication, Registered known) {
        String address = known.readable().orElse("");
        if (address.isEmpty()) return new NotHad(known.title(), "ingest.register." + Inquiry.Reason.NO_FILE, "");
        return switch (fetching.fetch(address)) {
            case Fetched.File file
            when file.bytes().length == 0 -> new NotHad(known.title(), "ingest.register." + Inquiry.Reason.NO_FILE, "");
            case Fetched.File file ->
                new OnItsWay(intakes.accept(new Upload(
                        nameOf(publication, file.name()),
                        file.origin(),
                        file.bytes(),
                        known.date(),
                        false,
                        titleOf(known),
                        null)));
            case Fetched.Refused(var reason, String detail) ->
                new NotHad(known.title(), "ingest.fetch." + reason, detail);
        };
    }

    private static @Nullable String titleOf(Registered known) {
        String title = known.title().replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return title.isEmpty() ? null : title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /// The file is named after the publication, by which the library knows it again.
    private static String nameOf(Publication publication, String name) {
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
        return publication.identifier() + (ending.matches("\\.[A-Za-z0-9]{1,5}") ? ending : "");
    }
}
