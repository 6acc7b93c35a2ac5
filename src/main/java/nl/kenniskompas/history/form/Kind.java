package nl.kenniskompas.history.form;

import java.util.List;

/// @param texts where the form's messages are: `agenda.form.question`
/// @param table of the item that the form is about
/// @param written names of the fields in which one writes words that nobody wants to lose
public record Kind(String texts, String table, List<String> written) {
    /// The form that makes or edits an item.
    public static Kind of(String module, String table, String... written) {
        return new Kind(module + ".form." + table, table, List.of(written));
    }

    /// A form that does one thing with an item: `advice.form.shift` moves the deadline of a `commitment`.
    public static Kind on(String texts, String table, String... written) {
        return new Kind(texts, table, List.of(written));
    }
}
