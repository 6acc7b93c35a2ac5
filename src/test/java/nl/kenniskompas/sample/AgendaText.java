package nl.kenniskompas.sample;

import java.util.StringJoiner;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Chapter;
import nl.kenniskompas.sample.SampleAgenda.Paragraph;
import nl.kenniskompas.sample.SampleAgenda.Prose;

/// An agenda as a converter leaves it behind: lines broken at a width, a bullet with a tab, a page number and a form
/// feed where a page ended.
final class AgendaText {
    private static final int WIDTH = 78;
    private final SampleAgenda agenda;
    private final StringBuilder text = new StringBuilder();
    private int page = 1;

    private AgendaText(SampleAgenda agenda) {
        this.agenda = agenda;
    }

    static String of(SampleAgenda agenda) {
        var made = new AgendaText(agenda);
        made.cover();
        agenda.chapters().forEach(made::chapter);
        return made.text.toString();
    }

    private void cover() {
        line(agenda.meta("organisatie"));
        line("");
        line(agenda.meta("titel"));
        line(agenda.meta("ondertitel"));
        line("");
        line("Februari 2026");
        line(agenda.meta("voorbeeld"));
        line("");
        line("Inhoud");
        line("");
        var target = page + 1;
        for (var chapter : agenda.chapters()) {
            line(chapter.heading() + "\t" + target++);
        }
        turn();
    }

    private void chapter(Chapter chapter) {
        line(chapter.heading());
        line("");
        switch (chapter) {
            case Prose prose -> prose(prose);
            case Challenge challenge -> challenge(challenge);
        }
        if (!chapter.equals(agenda.chapters().getLast())) {
            turn();
        }
    }

    private void prose(Prose prose) {
        for (var block : prose.blocks()) {
            if (block instanceof Paragraph paragraph) {
                paragraph("", paragraph.text(), "");
                line("");
            }
        }
    }

    private void challenge(Challenge challenge) {
        paragraph("Doel:\t", challenge.goal(), "");
        line("");
        paragraph("", challenge.introduction(), "");
        line("");
        for (var issue : challenge.issues()) {
            line(challenge.number() + issue.letter() + ".\t" + issue.chapterTitle());
            line("");
            issue.groups().stream()
                    .flatMap(group -> group.questions().stream())
                    .forEach(asked -> paragraph("•\t", asked.text(), "\t"));
            line("");
        }
    }

    /// @param first what stands before the first line; the others begin with `rest`
    private void paragraph(String first, String words, String rest) {
        var line = new StringJoiner(" ", first, "");
        var width = 0;
        for (var word : words.split(" ")) {
            if (width > 0 && width + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringJoiner(" ", rest, "");
                width = 0;
            }
            line.add(word);
            width += 1 + word.length();
        }
        line(line.toString());
    }

    private void turn() {
        line("");
        line(agenda.meta("titel") + "\t" + page++);
        text.append('\f');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
