package nl.kenniskompas.ingest.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The blocks of a structure tree in the order of the pages. Programs put what floats (a cover, notes) behind all
/// other text of the tree, and forget words; both go to where they stand.
final class TagOrder {
    private static final Set<String> GROUPS = Set.of("Root", "Document", "Part", "Art", "Sect", "Div", "NonStruct");
    private static final Set<String> INLINE =
            Set.of("Span", "Quote", "Code", "Link", "Reference", "BibEntry", "Em", "Strong", "Sub", "Annot", "Form");

    private static final float SMALL = 0.93f;

    /// @param kid a node or leaf of the tree, or an [Untagged]
    /// @param page from 0
    private record Placed(Object kid, int page, float y) {
        static final Comparator<Placed> ORDER =
                Comparator.comparingInt(Placed::page).thenComparingDouble(Placed::y);
    }

    private final MarkedWords words;
    private final List<Placed> ordered = new ArrayList<>();
    private final List<Placed> strays = new ArrayList<>();
    private int page;

    private TagOrder(MarkedWords words) {
        this.words = words;
    }

    static List<Object> of(TagNode root, MarkedWords words) {
        var order = new TagOrder(words);
        order.flatten(root);
        for (Untagged one : Untagged.in(words)) order.strays.add(new Placed(one, one.page(), one.y()));
        order.strays.sort(Placed.ORDER);
        return order.merged();
    }

    private void flatten(Object kid) {
        if (kid instanceof TagNode node && isGroup(node)) node.kids().forEach(this::flatten);
        else add(place(kid));
    }

    /// A group with text of its own is a block.
    private static boolean isGroup(TagNode node) {
        return GROUPS.contains(node.type())
                && (node.type().equals("Root")
                        || node.kids().stream()
                                .allMatch(kid -> kid instanceof TagNode inner && !INLINE.contains(inner.type())));
    }

    private void add(Placed placed) {
        if (placed.page() < page)
            strays.add(
                    placed.kid() instanceof TagNode node ? new Placed(noted(node), placed.page(), placed.y()) : placed);
        else ordered.add(placed);
        page = Math.max(page, placed.page());
    }

    /// A stray in small letters that begins with a number is a footnote, whatever its tag.
    private TagNode noted(TagNode node) {
        var leaves = new ArrayList<TagNode.Leaf>();
        node.gather(leaves);
        var all = leaves.stream().flatMap(leaf -> words.at(leaf).stream()).toList();
        boolean numbered = all.size() > 1
                && all.getFirst().text().length() <= 3
                && all.getFirst().text().chars().allMatch(Character::isDigit);
        boolean small = all.stream().allMatch(word -> word.size() < SMALL * words.bodySize());
        return numbered && small ? new TagNode("Note", 1, List.of(node)) : node;
    }

    /// By its first word; what has none stays where it is.
    private Placed place(Object kid) {
        var leaves = new ArrayList<TagNode.Leaf>();
        if (kid instanceof TagNode.Leaf leaf) leaves.add(leaf);
        else if (kid instanceof TagNode node) node.gather(leaves);
        for (TagNode.Leaf leaf : leaves)
            if (!words.at(leaf).isEmpty())
                return new Placed(kid, leaf.page(), words.at(leaf).getFirst().y());
        return new Placed(kid, page, 0);
    }

    private List<Object> merged() {
        var all = new ArrayList<Object>();
        Deque<Placed> waiting = new ArrayDeque<>(strays);
        for (Placed next : ordered) {
            while (!waiting.isEmpty() && Placed.ORDER.compare(waiting.getFirst(), next) < 0)
                all.add(waiting.removeFirst().kid());
            all.add(next.kid());
        }
        waiting.forEach(placed -> all.add(placed.kid()));
        return all;
    }
}
