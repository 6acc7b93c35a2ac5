package nl.kenniskompas.library;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kenniskompas.library.NewDocument.Citation;
import nl.kenniskompas.library.NewDocument.Find;
import nl.kenniskompas.library.NewDocument.Shape;
import nl.kenniskompas.library.NewDocument.Sheet;
import org.jspecify.annotations.Nullable;

/// Documents for tests, made by hand: pages of paragraphs, with what is cited and found in them by its words.
public record Papers(NewDocument document) {
    /// @param pages paragraphs stand between empty lines; one that begins with a figure and a full stop is a footnote
    public static Papers of(String title, String kind, String... pages) {
        String content = String.join("\f", pages);
        var sheets = new ArrayList<Sheet>();
        var blocks = new ArrayList<Shape>();
        int at = 0;
        for (String page : pages) {
            int end = Math.min(content.length(), at + page.length() + 1);
            sheets.add(new Sheet(sheets.size() + 1, at, end));
            int paragraph = at;
            for (String words : page.split("\n\n")) {
                String shape = words.matches("(?s)\\d+\\. .*") ? "note" : "paragraph";
                blocks.add(new Shape(shape, null, null, null, null, paragraph, paragraph + words.length()));
                paragraph += words.length() + 2;
            }
            at += page.length() + 1;
        }
        return new Papers(new NewDocument(
                title,
                kind,
                "nl",
                null,
                "text/plain",
                "stuk.txt",
                null,
                "proef " + title,
                content.getBytes(StandardCharsets.UTF_8),
                content,
                sheets,
                List.of(),
                blocks,
                List.of(),
                List.of(),
                null,
                List.of()));
    }

    public Papers dated(String day) {
        return with(LocalDate.parse(day), document.fileName(), document.citations(), document.finds(), null, List.of());
    }

    public Papers from(@Nullable String publisher, String... ministries) {
        return with(
                document.dated(),
                document.fileName(),
                document.citations(),
                document.finds(),
                publisher,
                Arrays.asList(ministries));
    }

    public Papers file(String name) {
        return with(
                document.dated(),
                name,
                document.citations(),
                document.finds(),
                document.publisher(),
                document.ministries());
    }

    public Papers citing(String kind, String words, String... ids) {
        var citations = new ArrayList<>(document.citations());
        int start = document.content().indexOf(words);
        citations.add(new Citation(
                words, kind, Arrays.asList(ids), List.of(), null, page(start), start, start + words.length()));
        return with(
                document.dated(),
                document.fileName(),
                citations,
                document.finds(),
                document.publisher(),
                document.ministries());
    }

    public Papers finding(String kind, String words) {
        var finds = new ArrayList<>(document.finds());
        int start = document.content().indexOf(words);
        finds.add(new Find(kind, words, page(start), start, start + words.length()));
        return with(
                document.dated(),
                document.fileName(),
                document.citations(),
                finds,
                document.publisher(),
                document.ministries());
    }

    private int page(int start) {
        if (start < 0) throw new AssertionError("these words are not in the text");
        return (int) document.pages().stream().filter(p -> p.end() <= start).count() + 1;
    }

    private Papers with(
            @Nullable LocalDate dated,
            String fileName,
            List<Citation> citations,
            List<Find> finds,
            @Nullable String publisher,
            List<String> ministries) {
        var d = document;
        return new Papers(new NewDocument(
                d.title(),
                d.kind(),
                d.language(),
                dated,
                d.mediaType(),
                fileName,
                d.origin(),
                d.sha256(),
                d.bytes(),
                d.content(),
                d.pages(),
                d.repairs(),
                d.blocks(),
                citations,
                finds,
                publisher,
                ministries));
    }
}
