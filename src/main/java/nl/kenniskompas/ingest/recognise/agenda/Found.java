package nl.kenniskompas.ingest.recognise.agenda;

import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import org.jspecify.annotations.Nullable;

/// One thing found in a questions part, with the headings above it, the outermost first.
record Found(Kind kind, Phrase words, @Nullable String type, List<Head> chain) {
    enum Kind {
        QUESTION,
        /// The full question of the issue that it stands under.
        ISSUE_QUESTION,
        /// One of a list of issues under a challenge, each as a full question or a title.
        LISTED_ISSUE,
        COVERED
    }
}
