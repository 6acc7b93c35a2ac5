package nl.kenniskompas.systemmap.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Claims.Said;
import nl.kenniskompas.systemmap.writing.Saying;
import nl.kenniskompas.systemmap.writing.Sayings;
import nl.kenniskompas.systemmap.writing.Themes;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;

/// What one source says of a relation.
///
/// @param claim one that stands, or one that is still to be made
record ClaimForm(Claims claims, Sayings sayings, Themes themes, SystemMap map, Relation relation, Claim claim)
        implements Draft {
    static final Kind KIND = Kind.of("systemmap", "claim", "words");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return Above.of(map, relation);
    }

    @Override
    public long item() {
        return claim.id();
    }

    @Override
    public int version() {
        return claim.version();
    }

    @Override
    public String name() {
        return claim.words();
    }

    @Override
    public String address() {
        return item() == 0 ? relation.address() + "/uitspraken/nieuw" : "/uitspraken/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return relation.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.area("words", Forms.TEXT).needed(),
                Field.radios("poles", SayingForm.poles()).needed(),
                Field.line("ministries", Forms.TITLE),
                Field.line("unread", Forms.TITLE),
                Field.line("themes", Forms.TITLE),
                Field.line("saidIn", Forms.TITLE),
                Field.date("saidOn"));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("words", claim.words())
                .and("poles", claim.poles().key())
                .and(
                        "ministries",
                        claim.ministries().stream().map(Ministry::name).collect(Collectors.joining(", ")))
                .and("unread", String.join(", ", claim.unread()))
                .and("themes", claim.themes().stream().map(Theme::title).collect(Collectors.joining("; ")))
                .and("saidIn", claim.in())
                .and("saidOn", claim.said());
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var said = new Said(
                answers.text("words"),
                Poles.keyed(answers.text("poles")),
                Saying.parted(answers.text("ministries"), ","),
                Saying.parted(answers.text("unread"), ","),
                Saying.parted(answers.text("themes"), ";").stream()
                        .map(themes::named)
                        .toList(),
                answers.day("saidOn"),
                answers.optional("saidIn"));
        if (item() == 0) return Optional.of(shownAt() + "#uitspraak-" + claims.add(relation.id(), said, List.of()));
        return claims.save(item(), version(), said)
                ? Optional.of(shownAt() + "#uitspraak-" + item())
                : Optional.empty();
    }

    @Override
    public Removal removal() {
        String after = relation.claims().size() > 1 ? relation.address() : "/systeemkaart";
        return new Removal("/uitspraken/" + item() + "/verwijdering", after, List.of(), () -> sayings.remove(item()));
    }
}
