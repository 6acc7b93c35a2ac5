package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// The themes under which relations stand. One theme often has two headings: one with its introduction and one above
/// its table; the fuller title is its title.
final class Themes {
    /// More than any platform has.
    private static final int MOST = 100, LONGEST_LEAD = 120;

    private static final class Theme {
        private Name name;
        private final List<Name> names = new ArrayList<>();
        private Span span;
        private @Nullable String introduction;

        Theme(Name name, Span span) {
            this.name = name;
            this.span = span;
            names.add(name);
        }

        boolean is(Name other) {
            return names.stream().anyMatch(other::is);
        }

        void join(Name other, Span place) {
            names.add(other);
            if (other.title().length() <= name.title().length()) return;
            name = new Name(name.number() != null ? name.number() : other.number(), other.title());
            span = place;
        }
    }

    private final Flow flow;
    private final List<Theme> all = new ArrayList<>();

    /// @param used pieces that are relations and no introduction
    Themes(Flow flow, List<Found> found, Set<Piece> used) {
        this.flow = flow;
        for (var one : found)
            if (name(one) instanceof Name name && all.stream().noneMatch(t -> t.is(name)) && all.size() < MOST)
                all.add(new Theme(
                        name,
                        one.head() != null && one.theme() == null ? one.head().span() : one.span()));
        if (!all.isEmpty()) flow.parts().forEach(this::joinHead);
        introduce(used);
    }

    private @Nullable Name name(Found found) {
        if (found.theme() != null) return Name.of(found.theme());
        if (found.head() == null) return null;
        var section = flow.sections().get(found.head());
        for (Section at = section; at != null && at.parent() != null; at = at.parent()) {
            var words = words(at.head());
            if (!Name.isGeneric(words)) return Name.isOfDocument(words) ? null : Name.of(words);
        }
        return null;
    }

    private String words(Head head) {
        return Words.plain(head.text());
    }

    private void joinHead(Flow.Part part) {
        if (part.head() == null || all.size() >= MOST) return;
        var name = Name.of(words(part.head()));
        if (name.title().isEmpty()) return;
        var own = all.stream().filter(t -> t.is(name)).findFirst();
        if (own.isPresent()) own.get().join(name, part.head().span());
        else if (Name.isLabelled(words(part.head()))
                && name.number() != null
                && proseBefore(part.body(), Set.of()).length() > 40)
            all.add(new Theme(name, part.head().span()));
    }

    private void introduce(Set<Piece> used) {
        Theme above = null;
        for (var part : flow.parts()) {
            var words = part.head() == null ? "" : words(part.head());
            var name = Name.of(words);
            var own = all.stream().filter(t -> t.is(name)).findFirst().orElse(null);
            if (own == null && !Name.isGeneric(words)) above = null;
            else if (own != null) above = own;
            var prose = above == null ? "" : proseBefore(part.body(), used);
            if (above != null && above.introduction == null && !prose.isEmpty()) above.introduction = prose;
        }
    }

    private String proseBefore(List<Piece> body, Set<Piece> used) {
        var words = new ArrayList<String>();
        for (Piece piece : body) {
            if (used.contains(piece) || piece instanceof Piece.TableRow) break;
            var own = flow.words(piece);
            if (!own.isEmpty() && (!own.endsWith(":") || own.length() > LONGEST_LEAD)) words.add(own);
        }
        return String.join("\n\n", words);
    }

    @Nullable
    Integer number(Found found) {
        var name = name(found);
        if (name == null) return null;
        for (int at = 0; at < all.size(); at++)
            if (all.get(at).is(name)) return numbers().get(at);
        return null;
    }

    /// As printed when each has one of its own, else by order.
    private List<Integer> numbers() {
        var printed = all.stream()
                .map(t -> t.name.number())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (printed.size() == all.size()) return printed;
        return java.util.stream.IntStream.rangeClosed(1, all.size()).boxed().toList();
    }

    List<PlatformExtract.Theme> all() {
        var themes = new ArrayList<PlatformExtract.Theme>();
        for (int at = 0; at < all.size(); at++) {
            var theme = all.get(at);
            themes.add(new PlatformExtract.Theme(
                    numbers().get(at),
                    theme.name.title(),
                    theme.introduction,
                    flow.text().place(theme.span)));
        }
        return themes;
    }
}
