package nl.kenniskompas.agenda.export;

import java.util.List;
import nl.kenniskompas.agenda.edition.QuestionType;
import org.jspecify.annotations.Nullable;

/// What follows each other in a document for people.
sealed interface Piece {
    /// @param anchor unique within the document
    record Chapter(String anchor, String title) implements Piece {}

    record Heading(String anchor, String title) implements Piece {}

    record Subheading(String title, @Nullable QuestionType type) implements Piece {}

    record Paragraph(String text) implements Piece {}

    record Labelled(String label, String text) implements Piece {}

    record Voice(String text) implements Piece {}

    record Bullets(List<Bullet> items) implements Piece {}

    record Bullet(String text, List<Bullet> below) {}
}
