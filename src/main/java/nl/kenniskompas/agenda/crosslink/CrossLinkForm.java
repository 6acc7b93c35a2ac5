package nl.kenniskompas.agenda.crosslink;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.writing.CrossLinks;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import org.jspecify.annotations.Nullable;

/// @param link null while a new one is made
/// @param from the end with which a new one begins; may be empty
record CrossLinkForm(
        CrossLinks links, Edition edition, @Nullable CrossLink link, String from) implements Draft {
    static final Kind KIND = Kind.of("agenda", "cross_link", "reason");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return InForms.where(edition);
    }

    @Override
    public long item() {
        return link == null ? 0 : link.id();
    }

    @Override
    public int version() {
        return link == null ? 0 : link.version();
    }

    @Override
    public String name() {
        return link == null ? "" : edition.nameOf(link.from()) + " – " + edition.nameOf(link.to());
    }

    @Override
    public String address() {
        return item() == 0 ? page() + "/nieuw" : "/dwarsverbanden/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? page() : page() + "#verband-" + item();
    }

    private String page() {
        return edition.agenda().address() + "/dwarsverbanden";
    }

    @Override
    public List<Field> fields() {
        var ends = new Ends(edition).options();
        return List.of(
                Field.select("from", ends).needed(),
                Field.select("to", ends).needed(),
                Field.area("reason", Forms.TEXT).needed());
    }

    @Override
    public Answers stands() {
        if (link == null) return Answers.none().and("from", from);
        return Answers.none()
                .and("from", Ends.value(link.from()))
                .and("to", Ends.value(link.to()))
                .and("reason", link.reason());
    }

    @Override
    public List<Fault> check(Answers answers) {
        String from = answers.text("from");
        String to = answers.text("to");
        if (from.equals(to)) return List.of(Fault.of("to", "agenda.form.fault.ends"));
        boolean twice = edition.links().stream()
                .filter(other -> other.id() != item())
                .anyMatch(other ->
                        Set.of(from, to).equals(Set.copyOf(List.of(Ends.value(other.from()), Ends.value(other.to())))));
        return twice ? List.of(Fault.of("to", "agenda.form.fault.twice")) : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new CrossLink(
                item(),
                version(),
                edition.agenda().id(),
                end(answers, "from"),
                end(answers, "to"),
                answers.text("reason"));
        if (item() == 0) return Optional.of(page() + "#verband-" + links.add(kept));
        return links.save(kept) ? Optional.of(shownAt()) : Optional.empty();
    }

    private End end(Answers answers, String side) {
        return new Ends(edition).of(answers.text(side)).orElseThrow();
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/dwarsverbanden/" + item() + "/verwijdering", page(), List.of(), () -> links.remove(item()));
    }
}
