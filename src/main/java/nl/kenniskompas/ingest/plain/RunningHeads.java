package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.PageSpan;

/// Lines that return at the edge of page after page are furniture; their digits (page numbers) may differ.
final class RunningHeads {
    private static final int OFTEN = 3, LONGEST = 120;

    private RunningHeads() {}

    static List<Block> without(List<Block> blocks, String content, List<PageSpan> pages) {
        if (pages.size() < OFTEN) return blocks;
        var edges = edges(blocks, pages);
        var seen = new HashMap<String, Integer>();
        edges.values().forEach(block -> seen.merge(shape(block, content), 1, Integer::sum));
        var kept = new ArrayList<Block>(blocks);
        edges.forEach((at, block) -> {
            if (seen.getOrDefault(shape(block, content), 0) >= OFTEN) kept.set(at, new Block.Furniture(block.span()));
        });
        return kept;
    }

    /// The first two and last two blocks of each page, by their place in the list.
    private static Map<Integer, Block> edges(List<Block> blocks, List<PageSpan> pages) {
        var edges = new HashMap<Integer, Block>();
        int at = 0;
        for (PageSpan page : pages) {
            int first = page.number() == 1 ? blocks.size() : at;
            while (at < blocks.size()
                    && blocks.get(at).span().start() < page.span().end()) at++;
            for (int i = first; i < at; i++) if (i < first + 2 || i >= at - 2) edges.put(i, blocks.get(i));
        }
        edges.values().removeIf(block -> block.span().length() > LONGEST);
        return edges;
    }

    private static String shape(Block block, String content) {
        return content.substring(block.span().start(), block.span().end()).replaceAll("\\d{1,4}", "0");
    }
}
