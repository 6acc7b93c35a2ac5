package nl.kenniskompas.administration.people;

import java.util.List;
import nl.kenniskompas.web.Text;

/// @param known how many people there are without any choice
record PeoplePage(List<Holder> holders, int known, String asked, Standing standing) {
    boolean isFiltered() {
        return !asked.isEmpty() || standing != Standing.ALL;
    }

    String rights(Holder holder, Text text) {
        return holder.grants().isEmpty()
                ? text.of("administration.people.norole")
                : String.join(
                        "; ",
                        holder.grants().stream().map(grant -> grant.words(text)).toList());
    }

    String seen(Holder holder, Text text) {
        var at = holder.person().lastSeenAt();
        return at == null
                ? text.of("administration.people.never")
                : text.of("administration.people.seen", text.date(at));
    }
}
