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
        /// The same three in a table with a row for each challenge; the challenge is the last of the chain.
        OVERVIEW_ISSUE,
        GOAL,
        VOICE,
        COVERED;

        boolean isOfOverview() {
            return switch (this) {
                case OVERVIEW_ISSUE, GOAL, VOICE -> true;
                case QUESTION, ISSUE_QUESTION, LISTED_ISSUE, COVERED -> false;
            };
        }
    }
}
