package nl.kenniskompas.systemmap.picture;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Sayings;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Factors and relations of a test, with names that no other test has.
public record Sketch(ApplicationContext platform, String word) {
    private static final AtomicInteger MADE = new AtomicInteger();

    public static Sketch in(ApplicationContext platform) {
        return new Sketch(platform, "kwelder" + MADE.incrementAndGet() + "z");
    }

    public String name(String of) {
        return word + " " + of;
    }

    public long factor(String of) {
        return new MapCorner(platform).factor(name(of));
    }

    public long relation(long cause, long effect, Sign sign, Poles poles) {
        long relation = platform.getBean(Sayings.class).relation(called(cause), called(effect), sign, null);
        var said = new Claims.Said(
                word + " zegt het",
                poles,
                List.of("SZW", "Ministerie van " + word),
                List.of(),
                List.of(),
                null,
                "Nota " + word);
        platform.getBean(Claims.class).add(relation, said, List.of());
        return relation;
    }

    private FactorName called(long factor) {
        return new FactorName(platform.getBean(JdbcClient.class)
                .sql("select name from factor where id = ?")
                .param(factor)
                .query(String.class)
                .single());
    }

    /// From now on only one other person sees it.
    public void hide(String kind, long item, long person) {
        platform.getBean(JdbcClient.class)
                .sql("""
                        insert into visibility (kind, item, audience, people, ground, explanation, review_on)
                        values (?, ?, 'people', ?, 'draft', 'nog niet af', '2031-01-01')""")
                .params(kind, item, new Long[] {person})
                .update();
    }
}
