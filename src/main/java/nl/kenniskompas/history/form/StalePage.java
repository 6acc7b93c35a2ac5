package nl.kenniskompas.history.form;

import java.util.List;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.WordDiff;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Form;
import org.jspecify.annotations.Nullable;

/// @param merged mine, with what only the other person changed
/// @param differing fields in which the two differ
/// @param change the one that came first; null when the log does not know
record StalePage(
        Where where,
        Form theirs,
        Form mine,
        Form merged,
        List<Field> differing,
        @Nullable Change change) {
    /// From theirs to mine.
    WordDiff difference(Field field, Text text) {
        return WordDiff.between(theirs.shown(field, text), mine.shown(field, text));
    }
}
