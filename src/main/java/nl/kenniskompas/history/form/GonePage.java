package nl.kenniskompas.history.form;

import java.util.List;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.form.Answers;
import org.jspecify.annotations.Nullable;

/// @param change that removed the item; null when it is the item above that went
record GonePage(Kind kind, Answers typed, @Nullable Change change) {
    record Written(String label, String words) {}

    /// What the person wrote, by the labels of the form.
    List<Written> written(Text text) {
        return kind.written().stream()
                .filter(name -> !typed.text(name).isEmpty())
                .map(name -> new Written(text.of(kind.texts() + "." + name), typed.text(name)))
                .toList();
    }
}
