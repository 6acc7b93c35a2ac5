package nl.kenniskompas.ingest.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A heading with what stands under it. The root has the empty heading.
public final class Section {
    private final Head head;
    private final @Nullable Section parent;
    private final List<Piece> body = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();

    Section(Head head, @Nullable Section parent) {
        this.head = head;
        this.parent = parent;
    }

    /// Of a text whose shape is not looked into.
    public static Section empty() {
        return new Section(new Head(0, new Label.Plain(), "", "", new Span(0, 0)), null);
    }

    Section open(Head next) {
        var child = new Section(next, this);
        children.add(child);
        return child;
    }

    void add(Piece piece) {
        body.add(piece);
    }

    public Head head() {
        return head;
    }

    public @Nullable Section parent() {
        return parent;
    }

    /// What stands directly under the heading, before the next heading.
    public List<Piece> body() {
        return body;
    }

    public List<Section> children() {
        return children;
    }

    /// Itself and all that is in it, in reading order.
    public Stream<Section> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::all));
    }

    /// The headings above and including this one, the outermost first, without the root's.
    public List<Head> chain() {
        var chain = new ArrayList<Head>();
        for (Section at = this; at.parent != null; at = at.parent) chain.addFirst(at.head);
        return List.copyOf(chain);
    }

    public boolean has(Label.Role role) {
        return head.label() instanceof Label.Part(var own) && own == role;
    }

    /// The nearest part around this section, or the section itself, has the role.
    public boolean isIn(Label.Role role) {
        for (Section at = this; at != null; at = at.parent)
            if (at.head.label() instanceof Label.Part(var nearest)) return nearest == role;
        return false;
    }
}
