package nl.kenniskompas.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.sample.SampleAgenda.Block;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Chapter;
import nl.kenniskompas.sample.SampleAgenda.Fill;
import nl.kenniskompas.sample.SampleAgenda.Items;
import nl.kenniskompas.sample.SampleAgenda.Note;
import nl.kenniskompas.sample.SampleAgenda.Paragraph;
import nl.kenniskompas.sample.SampleAgenda.Prose;
import nl.kenniskompas.sample.SampleAgenda.Steps;
import nl.kenniskompas.sample.SampleAgenda.Subheading;

/// The agenda as a Word document with styles, real lists, real tables and real footnotes.
final class AgendaDocx {
    private final SampleAgenda agenda;
    private final WordPage page;
    private final WordTables tables;

    AgendaDocx(SampleAgenda agenda) throws IOException {
        this.agenda = agenda;
        this.page = WordPage.blank();
        this.tables = new WordTables(page);
    }

    void write(Path to) throws IOException {
        properties();
        cover();
        agenda.chapters().forEach(this::chapter);
        page.footer(agenda.meta("titel"));
        try (var out = Files.newOutputStream(to)) {
            page.document().write(out);
        }
    }

    private void properties() {
        var core = page.document().getProperties().getCoreProperties();
        var day = Date.from(LocalDate.parse(agenda.meta("datum"))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        core.setTitle(agenda.meta("titel"));
        core.setCreator(agenda.meta("organisatie"));
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
    }

    private void cover() {
        page.line("Organisatie", agenda.meta("organisatie"));
        page.line("Title", agenda.meta("titel"));
        page.line("Subtitle", agenda.meta("ondertitel"));
        page.line("Voorbeeld", agenda.meta("voorbeeld"));
    }

    private void chapter(Chapter chapter) {
        if (chapter.heading().equals("Inhoudsopgave")) {
            page.line("TOCHeading", chapter.heading());
        } else {
            heading(chapter);
        }
        switch (chapter) {
            case Prose prose -> prose(prose);
            case Challenge challenge -> challenge(challenge);
        }
    }

    private void prose(Prose prose) {
        if (prose.heading().contains("Missie")) {
            tables.framework(prose.items());
            return;
        }
        var names = false;
        for (var block : prose.blocks()) {
            if (names && block instanceof Items items) {
                tables.names(items.items());
            } else {
                block(block, prose);
            }
            names = block instanceof Fill fill && fill.name().equals("organisaties");
        }
    }

    private void block(Block block, Prose prose) {
        switch (block) {
            case Paragraph paragraph -> page.noted(paragraph.text(), prose.blocks());
            case Subheading heading -> page.line("Heading2", heading.text());
            case Steps steps -> page.list(steps.steps(), WordPage.NUMBERS);
            case Items items -> items.items().forEach(item -> page.list(List.of(item.text()), WordPage.BULLETS));
            case Note note -> {}
            case Fill fill -> fill(fill.name());
        }
    }

    private void fill(String name) {
        switch (name) {
            case "inhoud" -> contents();
            case "opgaven" ->
                page.list(agenda.challenges().stream().map(Challenge::title).toList(), WordPage.NUMBERS);
            case "overzicht" -> tables.overview(agenda.challenges(), agenda.meta("burgerstem"));
            default -> {}
        }
    }

    /// Word fills the numbers in anew when asked; these are the ones that it finds in the document as made.
    private void contents() {
        var pages = Arrays.asList(agenda.meta("bladzijden").split(","));
        for (var at = 0; at < agenda.chapters().size(); at++) {
            var chapter = agenda.chapters().get(at);
            if (!chapter.heading().equals("Inhoudsopgave")) {
                page.entry(chapter.heading(), bookmark(chapter), pages.get(at));
            }
        }
    }

    private void challenge(Challenge challenge) {
        page.line("BodyText", challenge.introduction());
        page.line("Heading2", "Vraagstukken");
        page.line("BodyText", ChallengeHtml.announced(challenge));
        page.list(
                challenge.issues().stream()
                        .map(issue -> String.valueOf(issue.question()))
                        .toList(),
                WordPage.BULLETS);
        page.line("Heading2", "Kennisvragen");
        for (var issue : challenge.issues()) {
            page.line("Heading3", "Vraagstuk " + issue.letter() + ": " + issue.chapterTitle());
            tables.questions(issue);
        }
    }

    private void heading(Chapter chapter) {
        var paragraph = page.heading(chapter.heading(), bookmark(chapter));
        if (begins(chapter)) {
            paragraph.setPageBreak(true);
            paragraph.setSpacingBefore(0);
        }
    }

    /// Short appendices follow each other; the rest begins on a page of its own.
    private static boolean begins(Chapter chapter) {
        return chapter instanceof Challenge
                || chapter.heading().equals("Voorwoord")
                || chapter.heading().startsWith("Bijlage 2")
                || Character.isDigit(chapter.heading().charAt(0));
    }

    private String bookmark(Chapter chapter) {
        return "_Toc" + (20221208 + agenda.chapters().indexOf(chapter));
    }
}
