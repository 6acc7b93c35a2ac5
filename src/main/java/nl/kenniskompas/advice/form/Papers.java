package nl.kenniskompas.advice.form;

import java.util.List;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The documents among which a form lets one choose.
@Component
class Papers {
    private static final int MOST = 300;

    private final Library library;

    Papers(Library library) {
        this.library = library;
    }

    /// The newest first, with the one that is chosen now, however old.
    List<Option> options(@Nullable DocumentId chosen) {
        return library.newest(MOST, chosen == null ? List.of() : List.of(chosen)).entrySet().stream()
                .map(paper -> Option.of(Long.toString(paper.getKey().value()), Option.shortened(paper.getValue())))
                .toList();
    }

    static @Nullable DocumentId chosen(Answers answers) {
        Long id = answers.id("document");
        return id == null ? null : new DocumentId(id);
    }

    static @Nullable Long value(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }
}
