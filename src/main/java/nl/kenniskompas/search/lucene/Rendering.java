package nl.kenniskompas.search.lucene;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.search.query.Sought;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What is sought in the words of Lucene.
final class Rendering {
    private Rendering() {}

    static Query of(Sought sought) {
        return switch (sought) {
            case Sought.Term(var field, var term, float weight) ->
                weighed(new TermQuery(new Term(field, term)), weight);
            case Sought.Best(var ways, float tie, float weight) ->
                weighed(new DisjunctionMaxQuery(all(ways), tie), weight);
            case Sought.Some(var these, int least, float weight) -> weighed(some(these, least), weight);
            case Sought.Every every -> every(every);
            case Sought.Phrase phrase -> weighed(phrase(phrase), phrase.weight());
            case Sought.Nothing() -> new MatchNoDocsQuery("no word that says anything");
        };
    }

    private static Query weighed(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static List<Query> all(Collection<Sought> sought) {
        return sought.stream().map(Rendering::of).toList();
    }

    private static Query some(List<Sought> these, int least) {
        var some = new BooleanQuery.Builder();
        all(these).forEach(query -> some.add(query, Occur.SHOULD));
        return some.setMinimumNumberShouldMatch(least > 1 ? least : 0).build();
    }

    private static Query every(Sought.Every every) {
        var both = new BooleanQuery.Builder();
        all(every.these()).forEach(query -> both.add(query, Occur.MUST));
        all(every.also()).forEach(query -> both.add(query, Occur.SHOULD));
        all(every.without()).forEach(query -> both.add(query, Occur.MUST_NOT));
        return both.build();
    }

    private static Query phrase(Sought.Phrase phrase) {
        var terms = new PhraseQuery.Builder().setSlop(phrase.slop());
        for (var place : phrase.terms()) terms.add(new Term(phrase.field(), place.term()), place.position());
        return terms.build();
    }
}
