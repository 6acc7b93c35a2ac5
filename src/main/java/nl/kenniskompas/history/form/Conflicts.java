package nl.kenniskompas.history.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kenniskompas.history.AsOf;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import org.springframework.stereotype.Component;

/// What to show when somebody else was first.
@Component
class Conflicts {
    private final Versions versions;
    private final AsOf asOf;

    Conflicts(Versions versions, AsOf asOf) {
        this.versions = versions;
        this.asOf = asOf;
    }

    /// @param now as it stands
    StalePage stale(Draft now, Sent sent, String key, Supplier<Draft> drafts) {
        var theirs = Forms.form(now, key, now.stands(), List.of());
        var mine = theirs.with(sent.answers());
        var past = versions.of(now.kind().table(), now.item());
        var merged = begun(past, sent.version(), drafts)
                .map(begun -> merged(now, begun.stands(), sent.answers()))
                .orElse(sent.answers());
        return new StalePage(
                now.where(),
                theirs,
                mine,
                theirs.with(merged),
                now.fields().stream()
                        .filter(field -> !field.sameIn(now.stands(), sent.answers()))
                        .toList(),
                past.isEmpty() ? null : past.getFirst().change());
    }

    /// The item as it was when the person began.
    private Optional<Draft> begun(List<Version> past, int version, Supplier<Draft> drafts) {
        return past.stream()
                .filter(was -> Objects.equals(was.after().get("version"), version))
                .findFirst()
                .flatMap(was -> {
                    try {
                        return Optional.of(asOf.at(was.change().at(), drafts));
                    } catch (NotFound unknown) {
                        return Optional.empty();
                    }
                })
                .filter(draft -> draft.version() == version);
    }

    static Answers merged(Draft now, Answers begun, Answers mine) {
        Answers merged = mine;
        for (Field field : now.fields())
            if (field.sameIn(begun, mine))
                merged = merged.andAll(field.name(), now.stands().all(field.name()));
        return merged;
    }

    GonePage gone(Kind kind, long item, Answers typed) {
        var past = item == 0 ? List.<Version>of() : versions.of(kind.table(), item);
        if (item != 0 && past.isEmpty()) throw new NotFound(kind.table(), item);
        return new GonePage(kind, typed, past.isEmpty() ? null : past.getFirst().change());
    }
}
