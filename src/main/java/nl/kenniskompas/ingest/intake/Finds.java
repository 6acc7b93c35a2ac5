package nl.kenniskompas.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.library.NewDocument;
import nl.kenniskompas.library.NewDocument.Find;
import org.jspecify.annotations.Nullable;

/// A plain list of what was found in a document, for who reads it. Citations are kept by themselves; what is in an
/// agenda stands in its proposals.
final class Finds {
    private final List<Find> all = new ArrayList<>();

    private Finds() {}

    static List<Find> of(Extract extract) {
        var finds = new Finds();
        if (extract.letter() != null) finds.letter(extract.letter());
        if (extract.platform() != null) finds.platform(extract.platform());
        return List.copyOf(finds.all);
    }

    static List<NewDocument.Citation> citations(Extract extract) {
        return extract.citations().stream()
                .map(c -> new NewDocument.Citation(
                        c.text(),
                        c.kind(),
                        c.ids(),
                        c.urls(),
                        c.annex(),
                        c.source().page(),
                        c.source().start(),
                        c.source().end()))
                .toList();
    }

    private void letter(LetterExtract letter) {
        letter.recommendations().forEach(r -> add("recommendation", r.text(), r.source()));
        letter.commitments().forEach(c -> add("commitment", c.text(), c.source()));
        letter.fulfilments().forEach(f -> add("fulfilment", f.text(), f.source()));
        letter.amounts().forEach(a -> add("amount", a.text(), a.source()));
        letter.programmes().forEach(p -> add("programme", p.name(), p.source()));
        letter.officials().forEach(o -> add("official", joined(o.person(), o.role()), o.source()));
        letter.sections().forEach(s -> add("section", s.title(), s.source()));
        letter.footnotes().forEach(n -> add("footnote", n.number() + ". " + n.text(), n.source()));
    }

    private void platform(PlatformExtract platform) {
        platform.themes().forEach(t -> add("theme", t.number() + ". " + t.title(), t.source()));
        platform.relations().forEach(r -> add("relation", r.cause() + " → " + r.effect(), r.source()));
        platform.planning().forEach(p -> add("planning", joined(p.month(), p.activity()), p.source()));
        var session = platform.sessionFormat();
        if (session != null) add("session", joined(session.from(), session.to()), session.source());
        platform.dossierCells().forEach(c -> add("cell", c.question(), c.source()));
        platform.observations().forEach(o -> add("observation", o.text(), o.source()));
        platform.aims().forEach(a -> add("aim", a.text(), a.source()));
        platform.roles().forEach(r -> add("role", joined(r.party(), String.join("; ", r.tasks())), r.source()));
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private void add(String kind, String label, Source source) {
        all.add(new Find(kind, label, source.page(), source.start(), source.end()));
    }
}
