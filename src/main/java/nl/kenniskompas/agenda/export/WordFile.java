package nl.kenniskompas.agenda.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kenniskompas.agenda.export.Piece.Bullet;

/// The edition as a Word document that one can go on writing in: its styles are Word's own.
record WordFile(Export export, WordPaper paper) {
    static byte[] of(Export export) {
        try (var paper = WordPaper.blank(export.edition().agenda().title())) {
            return new WordFile(export, paper).bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] bytes() throws IOException {
        var page = PdfPage.of(export);
        paper.properties(page.title(), page.organisation(), words("subject", page.organisation()), export.made());
        paper.line("Organisation", page.organisation());
        paper.line("Title", page.title());
        paper.line("Subtitle", page.subtitle());
        paper.line("Made", words("made", page.day()) + ". " + words("tool") + ".");
        paper.line("TOCHeading", words("contents"));
        paper.contents(page.chapters());
        page.pieces().forEach(this::piece);
        paper.headerAndFooter(page.title(), words("page"));
        var saved = new ByteArrayOutputStream();
        paper.document().write(saved);
        return saved.toByteArray();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Chapter(var anchor, var title) -> paper.heading("Heading1", title, anchor);
            case Piece.Heading(var anchor, var title) -> paper.heading("Heading2", title, anchor);
            case Piece.Subheading(var title, var type) ->
                paper.line("Heading3", title)
                        .getRuns()
                        .getFirst()
                        .setColor(
                                type == null
                                        ? "4A5560"
                                        : switch (type) {
                                            case EXPLORATORY -> "1D5FA8";
                                            case EXPLANATORY -> "6B3FA0";
                                            case POLICY -> "2F6B2F";
                                        });
            case Piece.Paragraph(var text) -> paper.line("BodyText", text);
            case Piece.Labelled(var label, var text) -> paper.labelled(label, text);
            case Piece.Voice(var text) -> paper.line("Quote", text);
            case Piece.Bullets(var items) -> bullets(items, 0);
        }
    }

    private void bullets(List<Bullet> items, int depth) {
        for (var item : items) {
            paper.bullet(item.text(), depth);
            bullets(item.below(), depth + 1);
        }
    }

    private String words(String key, Object... arguments) {
        return export.text().of("agenda.file." + key, arguments);
    }
}
