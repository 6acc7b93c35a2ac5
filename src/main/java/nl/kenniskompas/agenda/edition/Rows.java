package nl.kenniskompas.agenda.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of one edition.
@Repository
class Rows {
    private final JdbcClient sql;

    Rows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Question> questions(long agenda) {
        return sql.sql("""
                        select q.id, q.version, q.agenda_id, q.issue_id, q.type, q.topic, q.text, q.place, q.predecessor_id,
                               q.state, q.verdict, q.review_on, e.id is not null as covered
                        from question q left join covered_elsewhere e on e.issue_id = q.issue_id and e.type = q.type
                        where q.agenda_id = ? order by q.place, q.id""").param(agenda).query(Rows::question).list();
    }

    List<Issue> issues(long agenda, List<Question> questions) {
        Map<Long, List<Question>> byIssue = questions.stream()
                .filter(q -> q.issue() != null)
                .collect(groupingBy(q -> Objects.requireNonNullElse(q.issue(), 0L)));
        Map<Long, Set<QuestionType>> covered = covered(agenda);
        return sql.sql("""
                        select i.id, i.version, i.challenge_id, i.letter, i.overview_title, i.chapter_title, i.question, i.predecessor_id
                        from issue i join challenge c on c.id = i.challenge_id
                        where c.agenda_id = ? order by i.letter, i.id""")
                .param(agenda)
                .query((row, n) -> new Issue(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("challenge_id"),
                        row.getString("letter"),
                        row.getString("overview_title"),
                        row.getString("chapter_title"),
                        row.getString("question"),
                        row.getObject("predecessor_id", Long.class),
                        byIssue.getOrDefault(row.getLong("id"), List.of()),
                        covered.getOrDefault(row.getLong("id"), Set.of())))
                .list();
    }

    private Map<Long, Set<QuestionType>> covered(long agenda) {
        return sql
                .sql("""
                        select e.issue_id, e.type from covered_elsewhere e
                        join issue i on i.id = e.issue_id join challenge c on c.id = i.challenge_id where c.agenda_id = ?""")
                .param(agenda)
                .query((row, n) -> Map.entry(
                        row.getLong(1), QuestionType.of(row.getString(2)).orElseThrow()))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    List<Challenge> challenges(long agenda, List<Issue> issues) {
        Map<Long, List<Issue>> byChallenge = issues.stream().collect(groupingBy(Issue::challenge));
        return sql.sql("""
                        select id, version, agenda_id, number, title, goal, voice, introduction, predecessor_id
                        from challenge where agenda_id = ? order by number, id""")
                .param(agenda)
                .query((row, n) -> new Challenge(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("agenda_id"),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("goal"),
                        row.getString("voice"),
                        row.getString("introduction"),
                        row.getObject("predecessor_id", Long.class),
                        byChallenge.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    List<Goal> goals(long agenda) {
        var flat = sql.sql(
                        "select id, version, agenda_id, parent_id, level, text, place from goal where agenda_id = ? order by place, id")
                .param(agenda)
                .query((row, n) -> new Goal(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("agenda_id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("level"),
                        row.getString("text"),
                        row.getInt("place"),
                        List.of()))
                .list();
        return flat.stream()
                .filter(g -> g.parent() == null)
                .map(g -> grown(g, flat))
                .toList();
    }

    private static Goal grown(Goal goal, List<Goal> flat) {
        var children = flat.stream()
                .filter(g -> Objects.equals(g.parent(), goal.id()))
                .map(g -> grown(g, flat))
                .toList();
        return new Goal(
                goal.id(),
                goal.version(),
                goal.agenda(),
                goal.parent(),
                goal.level(),
                goal.text(),
                goal.place(),
                children);
    }

    List<Trend> trends(long agenda) {
        Map<Long, List<Long>> feeds = sql
                .sql(
                        "select f.trend_id, f.challenge_id from trend_feeds f join trend t on t.id = f.trend_id where t.agenda_id = ? order by f.challenge_id")
                .param(agenda)
                .query((row, n) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.sql(
                        "select id, version, agenda_id, title, text, place from trend where agenda_id = ? order by place, id")
                .param(agenda)
                .query((row, n) -> new Trend(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("agenda_id"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getInt("place"),
                        feeds.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    List<CrossLink> links(long agenda) {
        return sql.sql("select * from cross_link where agenda_id = ? order by id")
                .param(agenda)
                .query((row, n) -> new CrossLink(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("agenda_id"),
                        end(row, "from"),
                        end(row, "to"),
                        row.getString("reason")))
                .list();
    }

    List<String> consulted(long agenda) {
        return sql.sql("select name from consulted where agenda_id = ? order by place, id")
                .param(agenda)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static End end(ResultSet row, String side) throws SQLException {
        for (Kind kind : Kind.values()) {
            Long id = row.getObject(side + "_" + kind.name().toLowerCase(java.util.Locale.ROOT), Long.class);
            if (id != null) return new End(kind, id);
        }
        throw new IllegalStateException("a cross-link without an end");
    }

    static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("agenda_id"),
                row.getObject("issue_id", Long.class),
                QuestionType.of(row.getString("type")).orElse(null),
                row.getString("topic"),
                row.getString("text"),
                row.getInt("place"),
                row.getObject("predecessor_id", Long.class),
                life(row));
    }

    private static QuestionLife life(ResultSet row) throws SQLException {
        var own = QuestionState.of(row.getString("state"));
        var otherwise = row.getBoolean("covered") ? QuestionState.ELSEWHERE : QuestionState.OPEN;
        return new QuestionLife(
                own.orElse(otherwise),
                own.isPresent(),
                row.getString("verdict"),
                row.getObject("review_on", LocalDate.class));
    }
}
