package nl.kenniskompas.agenda.form;

import java.util.List;

/// @param table `question`; also in the keys of the texts: `agenda.form.question`
/// @param written names of the fields in which one writes words that nobody wants to lose
public record Kind(String table, List<String> written) {
    public static Kind of(String table, String... written) {
        return new Kind(table, List.of(written));
    }

    public String texts() {
        return "agenda.form." + table;
    }
}
