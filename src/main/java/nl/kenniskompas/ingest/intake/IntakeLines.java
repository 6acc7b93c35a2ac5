package nl.kenniskompas.ingest.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.review.Proposals;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import org.springframework.stereotype.Component;

/// Intakes as lines of a list: with the title of what they became and the number of their proposals.
@Component
class IntakeLines {
    private final Proposals proposals;
    private final Library library;

    IntakeLines(Proposals proposals, Library library) {
        this.proposals = proposals;
        this.library = library;
    }

    List<IntakesPage.Line> of(List<Intake> intakes) {
        var counts = proposals.counts();
        var titles = library.titles(intakes.stream()
                .map(Intake::document)
                .flatMap(Stream::ofNullable)
                .map(DocumentId::new)
                .toList());
        return intakes.stream().map(intake -> line(intake, counts, titles)).toList();
    }

    private static IntakesPage.Line line(
            Intake intake, Map<Long, Proposals.Count> counts, Map<DocumentId, String> titles) {
        var count = counts.getOrDefault(intake.id(), new Proposals.Count(0, 0));
        Long document = intake.document();
        String title =
                document == null ? intake.fileName() : titles.getOrDefault(new DocumentId(document), intake.fileName());
        return new IntakesPage.Line(intake, title, count.waiting(), count.decided());
    }
}
