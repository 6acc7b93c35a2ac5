package nl.kenniskompas.advice.thread;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The knowledge questions that items are linked with. A question that went is left out.
@Repository
class Links {
    private final JdbcClient sql;
    private final QuestionFinder questions;

    Links(JdbcClient sql, QuestionFinder questions) {
        this.sql = sql;
        this.questions = questions;
    }

    /// By the commitment's id.
    Map<Long, List<QuestionSummary>> ofCommitments(Collection<Long> ids) {
        return named(
                "select commitment_id, question_id from commitment_question where commitment_id = any (?) order by id",
                ids);
    }

    /// By the recommendation's id.
    Map<Long, List<QuestionSummary>> ofRecommendations(Collection<Long> ids) {
        return named(
                "select recommendation_id, question_id from recommendation_question where recommendation_id = any (?) order by id",
                ids);
    }

    private Map<Long, List<QuestionSummary>> named(String query, Collection<Long> ids) {
        Map<Long, List<QuestionId>> linked = sql
                .sql(query)
                .param(ids.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong(1), new QuestionId(row.getLong(2))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        var known = questions.all(linked.values().stream().flatMap(List::stream).toList());
        var named = new HashMap<Long, List<QuestionSummary>>();
        linked.forEach((item, its) -> named.put(
                item, its.stream().map(known::get).filter(Objects::nonNull).toList()));
        return named;
    }
}
