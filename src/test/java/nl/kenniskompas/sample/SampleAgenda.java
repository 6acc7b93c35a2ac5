package nl.kenniskompas.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An agenda as its source tells it, before it takes the shape of a PDF, a Word document or a text.
///
/// @param meta what stands above the first chapter: `titel`, `organisatie`, `van`, `tot` ...
record SampleAgenda(Map<String, String> meta, List<Chapter> chapters) {

    sealed interface Chapter {
        String heading();
    }

    record Prose(String heading, List<Block> blocks) implements Chapter {
        List<Item> items() {
            return blocks.stream()
                    .flatMap(block -> block instanceof Items items ? items.items().stream() : Stream.of())
                    .toList();
        }
    }

    /// @param kind the word before the number: `Maatschappelijke opgave`, `Thema`
    record Challenge(
            String kind,
            int number,
            String title,
            String goal,
            @Nullable String voice,
            String introduction,
            List<Issue> issues)
            implements Chapter {
        @Override
        public String heading() {
            return kind + " " + number + ": " + title;
        }
    }

    record Issue(
            String letter,
            String chapterTitle,
            @Nullable String overviewTitle,
            @Nullable String question,
            List<Group> groups) {}

    /// @param type the Dutch word of the source, or null when this agenda has no types
    record Group(@Nullable String type, List<Asked> questions, boolean covered) {}

    /// @param key ties a question to its earlier wording in another edition
    record Asked(String text, @Nullable String key) {}

    sealed interface Block {}

    record Paragraph(String text) implements Block {}

    record Subheading(String text) implements Block {}

    record Items(List<Item> items) implements Block {}

    record Item(int depth, String text) {}

    record Steps(List<String> steps) implements Block {}

    record Note(String number, String text) implements Block {}

    /// Something that the maker fills in: `inhoud`, `opgaven`, `overzicht`, `organisaties`.
    record Fill(String name) implements Block {}

    List<Challenge> challenges() {
        return chapters.stream()
                .flatMap(chapter -> chapter instanceof Challenge challenge ? Stream.of(challenge) : Stream.of())
                .toList();
    }

    List<Asked> questions() {
        return challenges().stream()
                .flatMap(challenge -> challenge.issues().stream())
                .flatMap(issue -> issue.groups().stream())
                .flatMap(group -> group.questions().stream())
                .toList();
    }

    /// The first chapter whose heading holds the word; empty prose when there is none.
    Prose prose(String word) {
        return chapters.stream()
                .flatMap(chapter -> chapter instanceof Prose prose ? Stream.of(prose) : Stream.of())
                .filter(prose -> prose.heading().contains(word))
                .findFirst()
                .orElse(new Prose(word, List.of()));
    }

    String meta(String key) {
        var value = meta.get(key);
        if (value == null) {
            throw new IllegalStateException("the source does not say its " + key);
        }
        return value;
    }
}
