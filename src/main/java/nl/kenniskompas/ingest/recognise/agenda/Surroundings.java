package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.AgendaExtract.Dilemma;
import nl.kenniskompas.ingest.extract.AgendaExtract.Link;
import nl.kenniskompas.ingest.extract.AgendaExtract.Trend;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;

/// What agendas hold beside questions: trends, links between challenges, dilemmas.
public final class Surroundings {
    private static final int REACH = 600, FEWEST = 20;
    private static final String WORD =
            "(?:(?:maatschappelijke )?opgaven?|thema['’]?s?|vraagstuk(?:ken)?|challenges?|themes?|issues?)\\s*";
    private static final Pattern LINK =
            Pattern.compile("(?iu)(?:" + WORD + ")?(\\d{1,2}[a-z]?)\\s*(?:en|and|x|×|&|/|[-–—↔→]|<->|->)\\s*(?:" + WORD
                    + ")?(\\d{1,2}[a-z]?)\\s*[:–—-]\\s*(\\S.{3,})");
    private static final Pattern REFERENCE =
            Pattern.compile("(?iu)(?:" + WORD + ")?(\\d{1,2}[a-z]?)(?:[\\s:.].{0,120})?");
    private static final Pattern FEEDS = Pattern.compile(
            "(?iu)(?:opgaven?|thema['’]?s?|challenges?|themes?)\\s((?:\\d{1,2}[a-z]?(?:,\\s?|\\sen\\s|\\sand\\s|\\s?&\\s?)?){1,12})");
    private static final Pattern DILEMMA = Pattern.compile("(?iu)dilemma\\s?\\d{0,2}\\s?[:–—-]\\s*(\\S.*)");

    private final Section root;
    private final Manuscript text;

    public Surroundings(Section root, Manuscript text) {
        this.root = root;
        this.text = text;
    }

    public List<Trend> trends() {
        return in(Label.Role.TRENDS)
                .flatMap(s -> Stream.concat(own(s), items(s)))
                .toList();
    }

    private Stream<Section> in(Label.Role role) {
        return root.all().filter(s -> s.isIn(role));
    }

    /// A heading inside the part with the text under it.
    private Stream<Trend> own(Section section) {
        if (section.has(Label.Role.TRENDS)) return Stream.empty();
        var words = section.body().stream()
                .filter(Piece.Prose.class::isInstance)
                .map(p -> ((Piece.Prose) p).text())
                .collect(Collectors.joining("\n\n"));
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new Trend(
                        section.head().title(),
                        words,
                        feeds(words),
                        text.place(section.head().span())));
    }

    /// "Title: text" in a list right under the part's heading.
    private Stream<Trend> items(Section section) {
        if (!section.has(Label.Role.TRENDS)) return Stream.empty();
        return Parts.points(section).stream().map(this::trend);
    }

    private Trend trend(Phrase phrase) {
        int cut = phrase.text().indexOf(": ");
        boolean titled = cut > 2 && cut < 90;
        return new Trend(
                titled ? phrase.text().substring(0, cut) : phrase.text(),
                titled ? phrase.text().substring(cut + 2) : null,
                feeds(phrase.text()),
                text.place(phrase.span()));
    }

    private static List<Integer> feeds(String words) {
        var numbers = new ArrayList<Integer>();
        for (var found = FEEDS.matcher(words); found.find(); )
            for (String number : found.group(1).split("\\D+"))
                if (!number.isEmpty() && !numbers.contains(Integer.valueOf(number)))
                    numbers.add(Integer.valueOf(number));
        return List.copyOf(numbers);
    }

    public List<Link> links() {
        return in(Label.Role.LINKS)
                .flatMap(s -> s.body().stream())
                .flatMap(this::link)
                .toList();
    }

    private Stream<Link> link(Piece piece) {
        return switch (piece) {
            case Piece.Prose(Phrase phrase) -> link(phrase);
            case Piece.Point point -> link(point.phrase());
            case Piece.TableRow row -> row(row);
            case Piece.Title _ -> Stream.empty();
        };
    }

    private Stream<Link> link(Phrase phrase) {
        if (phrase.text().length() > REACH) return Stream.empty();
        var found = LINK.matcher(phrase.text());
        return found.matches()
                ? Stream.of(new Link(found.group(1), found.group(2), found.group(3), text.place(phrase.span())))
                : Stream.empty();
    }

    private Stream<Link> row(Piece.TableRow row) {
        if (row.boxes().size() < 3) return Stream.empty();
        var from = REFERENCE.matcher(row.boxes().get(0).text());
        var to = REFERENCE.matcher(row.boxes().get(1).text());
        var reason = row.boxes().get(2).text();
        if (!from.matches() || !to.matches() || reason.isEmpty()) return Stream.empty();
        return Stream.of(new Link(from.group(1), to.group(1), reason, text.place(row.span())));
    }

    public List<Dilemma> dilemmas() {
        var listed = in(Label.Role.DILEMMAS)
                .flatMap(s -> s.body().stream())
                .flatMap(this::words)
                .filter(p -> p.text().length() >= FEWEST && !p.text().endsWith(":"));
        var labelled = root.all()
                .filter(s -> !s.isIn(Label.Role.DILEMMAS))
                .flatMap(s -> s.body().stream())
                .flatMap(this::words)
                .filter(p ->
                        p.text().length() <= REACH && DILEMMA.matcher(p.text()).matches());
        return Stream.concat(listed, labelled).map(this::dilemma).toList();
    }

    private Stream<Phrase> words(Piece piece) {
        return switch (piece) {
            case Piece.Prose(Phrase phrase) -> Stream.of(phrase);
            case Piece.Point point -> Stream.of(point.phrase());
            case Piece.TableRow _, Piece.Title _ -> Stream.empty();
        };
    }

    private Dilemma dilemma(Phrase phrase) {
        var found = DILEMMA.matcher(phrase.text());
        return new Dilemma(found.matches() ? found.group(1) : phrase.text(), text.place(phrase.span()));
    }
}
