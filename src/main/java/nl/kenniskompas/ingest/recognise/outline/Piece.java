package nl.kenniskompas.ingest.recognise.outline;

import java.util.List;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A block as the recognisers see it: with its words, and without furniture and notes.
public sealed interface Piece {
    Span span();

    record Title(Head head) implements Piece {
        @Override
        public Span span() {
            return head.span();
        }
    }

    record Prose(Phrase phrase) implements Piece {
        @Override
        public Span span() {
            return phrase.span();
        }

        public String text() {
            return phrase.text();
        }
    }

    record Point(int depth, @Nullable String marker, Phrase phrase) implements Piece {
        @Override
        public Span span() {
            return phrase.span();
        }

        public String text() {
            return phrase.text();
        }
    }

    /// @param boxes one a cell; `spans` of a box are the parts that the reader kept apart in it
    record TableRow(int table, List<Box> boxes, Span span) implements Piece {}

    record Box(Phrase phrase, List<Span> parts) {
        public String text() {
            return phrase.text();
        }
    }
}
