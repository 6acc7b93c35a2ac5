package nl.kenniskompas.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Words, within what was chosen and what the reader sees.
record Narrowed(Query words, Map<String, List<String>> facets, Set<Item> unseen) {
    Query query() {
        var both = new BooleanQuery.Builder();
        for (String facet : facets.keySet()) both.add(chosen(facet), Occur.FILTER);
        return facets.isEmpty() ? seen() : both.add(seen(), Occur.MUST).build();
    }

    /// The words within what the reader sees, whatever was chosen.
    Query seen() {
        if (unseen.isEmpty()) return words;
        var hidden = unseen.stream().map(item -> new BytesRef(item.toString())).toList();
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermInSetQuery(Fields.WITHIN, hidden), Occur.MUST_NOT)
                .build();
    }

    /// What has one of the values that were chosen of a facet.
    Query chosen(String facet) {
        var values = facets.getOrDefault(facet, List.of()).stream().map(BytesRef::new).toList();
        return new TermInSetQuery(Fields.facet(facet), values);
    }
}
