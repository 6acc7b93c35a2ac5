package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Unseen;
import nl.kenniskompas.search.lucene.IndexLines;
import nl.kenniskompas.trust.Cast.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The index hides what the database hides: for each visitor the entries that the modules tell with that visitor's eyes
/// are those that the index gives with what is hidden from that visitor left out.
@WorldTest
class AgreementTest {
    private static final int ALL = 5_000;

    @Autowired
    ApplicationContext platform;

    @Autowired
    Unseen unseen;

    @Autowired
    JdbcClient sql;

    private record Key(String kind, String id) {
        static Key of(IndexLines.Line line) {
            return new Key(line.kind(), line.id());
        }
    }

    private static <T> T as(Visitor visitor, Supplier<T> asked) {
        var person = visitor.person();
        var actor = person == null ? Actor.NOBODY : new Actor.Somebody(person, visitor.called());
        var answer = new ArrayList<T>();
        Acting.as(actor, () -> answer.add(asked.get()));
        return answer.getFirst();
    }

    @Test
    void eachVisitorIsGivenWhatTheDatabaseShowsThem() {
        var scene = Scene.of(platform);
        scene.hide();
        var has = scene.index().all();
        var seen = new EnumMap<Word, Set<String>>(Word.class);
        for (Visitor visitor : scene.cast().all()) {
            var told = as(visitor, scene.index()::told);
            var hidden = as(visitor, unseen::byReader);
            assertThat(new HashSet<>(told)).as(visitor.called()).isEqualTo(seen(has, hidden));
            for (Word word : Word.values()) {
                var given = given(scene, word, hidden);
                assertThat(given)
                        .as(visitor.called() + " asks " + word)
                        .isEqualTo(those(told, given(scene, word, Set.of())));
                if (word.isFor(visitor))
                    seen.computeIfAbsent(word, w -> new TreeSet<>()).addAll(kinds(told, word.in(scene.world())));
                else
                    assertThat(kinds(told, word.in(scene.world())))
                            .as(visitor.called() + " sees " + word)
                            .isEmpty();
            }
        }
        assertThat(seen.get(Word.ORGANISATION))
                .as("each kind has something that is hidden")
                .containsExactly(
                        "advice",
                        "agenda",
                        "challenge",
                        "citation",
                        "claim",
                        "commitment",
                        "dilemma",
                        "document",
                        "factor",
                        "goal",
                        "issue",
                        "passage",
                        "question",
                        "recommendation",
                        "trend");
    }

    private static Set<IndexLines.Line> seen(List<IndexLines.Line> has, Set<Item> hidden) {
        var names = hidden.stream().map(Item::toString).collect(Collectors.toSet());
        return has.stream()
                .filter(line -> line.within().stream().noneMatch(names::contains))
                .collect(Collectors.toSet());
    }

    /// All that the engine finds, which is as many as it counts.
    private static Set<Key> given(Scene scene, Word word, Set<Item> hidden) {
        Found found = scene.index().answered(asked(word.in(scene.world()), hidden));
        assertThat(found.total()).isEqualTo(found.hits().size());
        return found.hits().stream().map(hit -> new Key(hit.kind(), hit.id())).collect(Collectors.toSet());
    }

    private static Asked asked(String words, Set<Item> hidden) {
        return new Asked(words, false, Map.of(), hidden, Asked.Order.RELEVANCE, Set.of(), 0, ALL);
    }

    private static Set<Key> those(List<IndexLines.Line> told, Set<Key> found) {
        var those = told.stream().map(Key::of).collect(Collectors.toSet());
        those.retainAll(found);
        return those;
    }

    private static Set<String> kinds(List<IndexLines.Line> told, String word) {
        return told.stream()
                .filter(line -> line.told().contains(word))
                .map(IndexLines.Line::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void whoMaySeeSomethingCountsAtOnceWithoutTheIndexKnowing() {
        var scene = Scene.of(platform);
        scene.hide();
        var nobody = scene.cast().all().getFirst();
        String word = Word.CIRCLE.in(scene.world());
        var before = scene.index()
                .answered(asked(word, as(nobody, unseen::byReader)))
                .hits();
        sql.sql("delete from visibility where kind = 'question' and explanation = 'omdat ' || ?")
                .param(word)
                .update();
        var after = scene.index()
                .answered(asked(word, as(nobody, unseen::byReader)))
                .hits();
        assertThat(before).noneMatch(hit -> hit.title().equals(word));
        assertThat(after)
                .filteredOn(hit -> hit.title().equals(word))
                .extracting(hit -> hit.kind())
                .containsExactly("question");
    }

    /// The words of the index are those of all entries, and a reader must not be offered one that only stands in what
    /// is hidden from them.
    @Test
    void aWordThatOnlyStandsInWhatIsHiddenIsOfferedToNobody() {
        var scene = Scene.of(platform);
        scene.hide();
        String secret = "zwartkopmees";
        long hidden = scene.world().ids.getOrDefault("question", List.of()).getLast();
        sql.sql("update question set text = text || ' ' || ? where id = ?")
                .params(secret, hidden)
                .update();
        for (Visitor visitor : scene.outsiders()) {
            var found = scene.index().answered(asked("zwartkopmess", as(visitor, unseen::byReader)));
            assertThat(found.hits()).as(visitor.called()).isEmpty();
            assertThat(found.meant().values()).as(visitor.called()).allSatisfy(words -> assertThat(words)
                    .doesNotContain(secret));
        }
        assertThat(scene.index().answered(asked("zwartkopmess", Set.of())).hits())
                .as("it can be offered")
                .isNotEmpty();
    }
}
