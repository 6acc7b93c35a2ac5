package nl.kenniskompas.search;

/// A row of a module's table, by which the index knows what to bring up to date and what is hidden.
///
/// @param table such as `question`
/// @param id of the row
public record Item(String table, long id) {
    /// From its text form.
    public static Item of(String text) {
        int space = text.indexOf(' ');
        return new Item(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
    }

    /// The table and the id, with a space between them.
    @Override
    public String toString() {
        return table + " " + id;
    }
}
