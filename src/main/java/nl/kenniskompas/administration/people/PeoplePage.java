package nl.kenniskompas.administration.people;

import java.util.List;
import nl.kenniskompas.web.Text;

record PeoplePage(List<Holder> holders, String asked, Standing standing) {
    /// As many as one looks through; who looks for somebody else narrows the list.
    static final int MOST = 200;

    List<Holder> shown() {
        return holders.subList(0, Math.min(MOST, holders.size()));
    }

    boolean isCut() {
        return holders.size() > MOST;
    }

    String way(Holder holder, Text text) {
        return Ways.words(holder.person(), text);
    }

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
