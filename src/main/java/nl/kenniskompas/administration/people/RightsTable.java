package nl.kenniskompas.administration.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// Who may do what, for the yearly review of rights: a row for each role, and one for who has none. Days are written as
/// 2026-11-23, so that they sort and no program reads them otherwise.
record RightsTable(List<String> head, List<List<String>> rows) {
    static final List<String> COLUMNS =
            List.of("code", "name", "email", "way", "organisation", "role", "since", "seen", "closed");

    static RightsTable of(List<Holder> holders, Text text) {
        var rows = new ArrayList<List<String>>();
        for (Holder holder : holders) {
            if (holder.grants().isEmpty()) rows.add(row(holder, null, text));
            holder.grants().forEach(grant -> rows.add(row(holder, grant, text)));
        }
        return new RightsTable(
                COLUMNS.stream()
                        .map(column -> text.of("administration.people.column." + column))
                        .toList(),
                List.copyOf(rows));
    }

    private static List<String> row(Holder holder, @Nullable Grant grant, Text text) {
        var person = holder.person();
        return List.of(
                person.id().code(),
                person.name(),
                person.email() == null ? "" : person.email(),
                Ways.words(person, text),
                grant == null ? "" : grant.where(text),
                grant == null ? "" : grant.role(text),
                grant == null ? "" : day(grant.since()),
                day(person.lastSeenAt()),
                day(person.disabledAt()));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : at.atZone(Text.ZONE).toLocalDate().toString();
    }
}
