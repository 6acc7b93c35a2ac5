package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.query.Fields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The entries of one state of the index that a reader does not see, or that are gone from it.
final class Hidden {
    private final Map<Integer, FixedBitSet> byLeaf = new HashMap<>();
    private final long number;

    Hidden(IndexReader reader, Set<Item> unseen) throws IOException {
        long met = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            var bits = unseen.isEmpty() ? null : bits(leaf, unseen);
            if (bits == null || bits.cardinality() == 0) continue;
            byLeaf.put(leaf.ord, bits);
            met += bits.cardinality();
        }
        number = met + reader.numDeletedDocs();
    }

    /// How many there are at most.
    long number() {
        return number;
    }

    private static FixedBitSet bits(LeafReaderContext leaf, Set<Item> unseen) throws IOException {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        for (Item item : unseen) {
            var postings = leaf.reader().postings(new Term(Fields.WITHIN, item.toString()), PostingsEnum.NONE);
            if (postings != null) bits.or(postings);
        }
        return bits;
    }

    /// Whether a term stands in an entry that is seen.
    boolean shows(IndexReader reader, Term term) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            var live = leaf.reader().getLiveDocs();
            var hidden = byLeaf.get(leaf.ord);
            if (live == null && hidden == null) {
                if (leaf.reader().docFreq(term) > 0) return true;
                continue;
            }
            var postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings != null && showsAny(postings, live, hidden)) return true;
        }
        return false;
    }

    private static boolean showsAny(
            PostingsEnum postings,
            @Nullable Bits live,
            @Nullable FixedBitSet hidden)
            throws IOException {
        for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc())
            if ((live == null || live.get(entry)) && (hidden == null || !hidden.get(entry))) return true;
        return false;
    }
}
