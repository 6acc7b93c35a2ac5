package nl.kenniskompas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.Library;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class ReviewTest {
    @Autowired
    Intakes intakes;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Editing editing;

    @Autowired
    Library library;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient sql;

    @Test
    void acceptingAQuestionAcceptsWhatItHangsUnderAndUndoingTakesItsItemAwayAgain() throws IOException {
        long intake = first("Ministerie van Enkelen", false);
        Proposal question = question(intake, "krimpende dorpen");

        assertThat(decisions.accept(intake, question.id(), question.version()))
                .isInstanceOfSatisfying(
                        Decided.Done.class, done -> assertThat(done.changed()).hasSize(4));
        assertThat(decisions.accept(intake, question.id(), question.version())).isInstanceOf(Decided.Done.class);
        assertThat(count("question", "Ministerie van Enkelen")).isEqualTo(1);

        Proposal accepted = proposals.get(intake, question.id());
        assertThat(decisions.undo(intake, question.id(), accepted.version())).isInstanceOf(Decided.Done.class);
        assertThat(count("question", "Ministerie van Enkelen")).isZero();
        assertThat(proposals.get(intake, question.id()).state()).isEqualTo(State.WAITING);
        assertThat(sql.sql("select count(*) from provenance where kind = 'question' and item = ?")
                        .param(accepted.item())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anItemThatWasChangedSinceIsNotTakenAway() throws IOException {
        long intake = first("Ministerie van Latere Wijziging", true);
        Proposal question = question(intake, "krimpende dorpen");
        sql.sql("update question set text = 'Anders?', version = version + 1 where id = ?")
                .param(question.item())
                .update();

        Proposal agenda = proposals.of(intake).getFirst();
        for (Proposal proposal : List.of(question, agenda))
            assertThat(decisions.undo(intake, proposal.id(), proposal.version()))
                    .isEqualTo(new Decided.Refused("ingest.review.changed-since"));
        assertThat(count("question", "Ministerie van Latere Wijziging")).isEqualTo(7);
        assertThat(proposals.of(intake)).allMatch(p -> p.state() == State.ACCEPTED);
    }

    @Test
    void undoingTheWholeEditionLeavesNothingOfIt() throws IOException {
        long intake = first("Ministerie van Spijt", true);
        Proposal agenda = proposals.of(intake).getFirst();

        assertThat(decisions.undo(intake, agenda.id(), agenda.version())).isInstanceOf(Decided.Done.class);

        assertThat(sql.sql("select count(*) from agenda where title like '%Ministerie van Spijt%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sql.sql("select count(*) from passage where document_id = ?")
                        .param(proposals.documentOf(intake).value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(proposals.of(intake)).allMatch(p -> p.state() == State.WAITING);
    }

    @Test
    void rejectingAnIssueRejectsItsQuestionsAndAStaleDecisionChangesNothing() throws IOException {
        long intake = first("Ministerie van Afwijzing", false);
        Proposal question = question(intake, "eigen kamer");
        Proposal issue = proposals.get(intake, question.parent() == null ? 0 : question.parent());

        assertThat(decisions.reject(intake, issue.id(), issue.version()))
                .isInstanceOfSatisfying(
                        Decided.Done.class, done -> assertThat(done.changed()).hasSize(3));
        assertThat(decisions.accept(intake, question.id(), question.version())).isEqualTo(new Decided.Stale());
        decisions.acceptAll(intake, proposals.documentOf(intake));
        assertThat(count("question", "Ministerie van Afwijzing")).isEqualTo(5);

        Proposal rejected = proposals.get(intake, issue.id());
        decisions.undo(intake, issue.id(), rejected.version());
        assertThat(proposals.get(intake, question.id()).state()).isEqualTo(State.WAITING);
    }

    @Test
    void eachLineOfAnEditedQuestionBecomesAQuestionAndTwoCanBeJoinedAgain() throws IOException {
        long intake = first("Ministerie van Delen", false);
        Proposal question = question(intake, "medicijnresten komen");
        var fields = new LinkedHashMap<>(question.fields());
        fields.put("text", "Hoeveel medicijnresten komen\nvia ziekenhuizen in de rivier?");

        editing.keep(intake, new Edit(question.id(), question.version(), fields, false));

        Proposal one = question(intake, "medicijnresten komen");
        Proposal two = question(intake, "via ziekenhuizen");
        assertThat(two.parent()).isEqualTo(one.parent());
        assertThat(words(intake, one)).isEqualTo("Hoeveel medicijnresten komen");
        assertThat(words(intake, two)).isEqualTo("via ziekenhuizen in de rivier?");

        assertThat(editing.merge(intake, two.id(), two.version())).isInstanceOf(Decided.Done.class);
        Proposal joined = question(intake, "medicijnresten komen");
        assertThat(joined.fields().get("text")).isEqualTo(question.fields().get("text"));
        assertThat(joined.sources()).hasSize(2);
    }

    @Test
    void aSecondImportMatchesRewordedQuestionsAndBringsTheEditionUpToDate() throws IOException {
        String ministry = "Ministerie van Herziening";
        first(ministry, true);
        long kept = idOf(ministry, "Hoeveel ouderen");
        long second = Importing.of(intakes, "tweede.md", Importing.agenda("tweede", ministry), false);

        assertThat(question(second, "zouden willen").difference()).isEqualTo(Difference.CHANGED);
        assertThat(question(second, "zouden willen").existing()).isEqualTo(kept);
        assertThat(question(second, "krimpende dorpen").difference()).isEqualTo(Difference.SAME);
        assertThat(question(second, "telescopen").difference()).isEqualTo(Difference.NEW);
        assertThat(proposals.of(second).stream().filter(p -> p.difference() == Difference.GONE))
                .hasSize(1);

        decisions.acceptAll(second, proposals.documentOf(second));
        assertThat(idOf(ministry, "zouden willen")).isEqualTo(kept);
        assertThat(count("question", ministry)).isEqualTo(7);
        assertThat(sql.sql("select count(*) from provenance where kind = 'question' and item = ?")
                        .param(kept)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);

        Proposal changed = question(second, "zouden willen");
        decisions.undo(second, changed.id(), changed.version());
        assertThat(idOf(ministry, "Hoeveel ouderen willen")).isEqualTo(kept);
    }

    @Test
    void aLaterEditionIsNewAndItsQuestionsNameTheirPredecessors() throws IOException {
        String ministry = "Ministerie van Opvolging";
        String head = "# Kennisagenda " + ministry;
        organisations.register(ministry);
        Importing.of(intakes, "eerste.md", Importing.agenda("eerste", ministry), true);
        sql.sql(
                        "update agenda set organisation_id = (select id from organisation where name = :name) where title like '%' || :name || '%'")
                .param("name", ministry)
                .update();
        String later =
                Importing.agenda("tweede", ministry).replace(head + " 2025-2028", head + " 2029-2032\n\n" + ministry);
        long second = Importing.of(intakes, "later.md", later, true);

        Proposal agenda = proposals.of(second).getFirst();
        assertThat(agenda.fields()).containsEntry("organisation", ministry);
        assertThat(agenda.difference()).isEqualTo(Difference.NEW);
        assertThat(agenda.item()).isNotEqualTo(agenda.existing());
        Proposal reworded = question(second, "zouden willen");
        assertThat(reworded.item()).isNotEqualTo(reworded.existing());
        assertThat(sql.sql("select predecessor_id from question where id = ?")
                        .param(reworded.item())
                        .query(Long.class)
                        .single())
                .isEqualTo(reworded.existing());
        assertThat(count("question", ministry)).isEqualTo(14);
    }

    private long first(String ministry, boolean acceptAll) throws IOException {
        return Importing.of(intakes, "eerste.md", Importing.agenda("eerste", ministry), acceptAll);
    }

    private Proposal question(long intake, String words) {
        return proposals.of(intake).stream()
                .filter(p -> p.kind().equals("question"))
                .filter(p -> p.fields().getOrDefault("text", "").contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String words(long intake, Proposal proposal) {
        String content = library.text(proposals.documentOf(intake)).content();
        var place = proposal.sources().getFirst();
        return content.substring(place.start(), place.end());
    }

    private long count(String table, String ministry) {
        return sql.sql("select count(*) from " + table + " i join agenda a on a.id = i.agenda_id where a.title like ?")
                .param("%" + ministry + "%")
                .query(Long.class)
                .single();
    }

    private long idOf(String ministry, String words) {
        return sql.sql(
                        "select q.id from question q join agenda a on a.id = q.agenda_id where a.title like ? and q.text like ?")
                .params("%" + ministry + "%", "%" + words + "%")
                .query(Long.class)
                .single();
    }
}
