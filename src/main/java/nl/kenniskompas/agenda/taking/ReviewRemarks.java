package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.Remark;
import nl.kenniskompas.agenda.remark.Remark.OtherType;
import nl.kenniskompas.agenda.remark.Remarking;
import nl.kenniskompas.agenda.remark.Remarks;
import nl.kenniskompas.agenda.remark.Resembling;
import nl.kenniskompas.ingest.Taker.Said;
import nl.kenniskompas.web.form.Option;
import org.springframework.stereotype.Component;

/// The remarks on found questions, each in a few words for one line of the review.
@Component
class ReviewRemarks {
    private static final String SHORT = "agenda.remark.short.";

    private final Remarking remarking;

    ReviewRemarks(Remarking remarking) {
        this.remarking = remarking;
    }

    List<List<Said>> of(List<Map<String, String>> questions) {
        var written = questions.stream()
                .map(fields -> new Remarking.Written(
                        fields.getOrDefault("text", ""),
                        QuestionType.of(fields.get("type")).orElse(null)))
                .toList();
        return remarking.of(written).stream().map(ReviewRemarks::said).toList();
    }

    private static List<Said> said(Remarks remarks) {
        return Stream.concat(
                        remarks.standing().stream().map(ReviewRemarks::said),
                        remarks.likes().stream().limit(1).map(ReviewRemarks::said))
                .toList();
    }

    private static Said said(Remark remark) {
        return new Said(
                SHORT + remark.key(),
                remark instanceof OtherType(var ignored, var given, var guess)
                        ? List.of("agenda.type." + guess.likeliest().key())
                        : List.of());
    }

    private static Said said(Resembling like) {
        return new Said(
                SHORT + like.kinship().key(),
                List.of(
                        Option.shortened(like.question().text()),
                        like.question().agenda()));
    }
}
