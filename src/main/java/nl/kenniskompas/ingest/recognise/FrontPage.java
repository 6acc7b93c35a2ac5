package nl.kenniskompas.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// What the first lines say: the title, and whose document it is.
///
/// @param organisation as printed; null when no line names one
/// @param lines the short ones among the first lines
/// @param headed the file itself marks the first of them as a heading
record FrontPage(String title, @Nullable String organisation, List<String> lines, boolean headed) {
    private static final int LINES = 14, LONGEST = 160;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu).*(?:agenda|research interests?|kennisvragen|onderzoeksvragen|onderzoeksprogramma|kennisprogramma|programmering|research questions"
                    + "|research priorities|research programme|knowledge questions|knowledge needs).*");
    private static final Pattern BODY = Pattern.compile(
            "(?iu)(?:het |de |the )?(?:ministerie van|ministry of|ministry for|gemeente|provincie|waterschap|department (?:for|of)"
                    + "|rijkswaterstaat|planbureau|(?:\\p{L}{1,30} )?bureau voor|rijksinstituut|raad |council |city of|municipality of|universiteit|university|inspectie|hoogheemraadschap|office for|agency|nationale? )\\s?.*|.*\\b(?:council|agency|ministerie|authority|instituut|institute)");

    private static final Pattern PLATFORM = Pattern.compile("(?iu)platform");
    private static final Pattern STATUS = Pattern.compile(
            "(?iu)(?:pilot|concept|draft|versie|version|vertrouwelijk|intern|werkdocument|definitief|\\d{1,2} \\p{L}+ \\d{4})\\b.{0,20}");
    private static final Pattern UNFINISHED =
            Pattern.compile("(?iu).{1,100} (?:en|van|voor|de|het|der|and|of|for|the|&)|.{1,100},");

    static FrontPage of(Manuscript text) {
        var lines = lines(text);
        var organisation = lines.stream()
                .filter(l -> BODY.matcher(l).matches() && !TITLE.matcher(l).matches())
                .findFirst()
                .orElse(null);
        var title = lines.stream()
                .filter(l -> TITLE.matcher(l).matches() && !l.endsWith(".") && !l.endsWith("?"))
                .findFirst()
                .orElseGet(() -> lines.stream()
                        .filter(l -> !l.equals(organisation))
                        .findFirst()
                        .orElse(""));
        var blocks = text.source().blocks();
        boolean headed = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading;
        return new FrontPage(title, organisation, List.copyOf(lines), headed);
    }

    /// A heading right at the start; else the line where a platform calls itself one; else the first line that is more
    /// than a status such as "Pilot".
    String platformTitle() {
        if (headed && !lines.isEmpty() && !lines.getFirst().equals(organisation) && !isStatus(lines.getFirst()))
            return lines.getFirst();
        return lines.stream()
                .filter(l -> PLATFORM.matcher(l).find() && !l.endsWith(".") && !l.endsWith("?"))
                .findFirst()
                .or(() -> lines.stream().filter(l -> !isStatus(l)).findFirst())
                .orElse(title);
    }

    private static boolean isStatus(String line) {
        return STATUS.matcher(line).matches();
    }

    private static List<String> lines(Manuscript text) {
        var lines = new ArrayList<String>();
        for (Block block : text.source().blocks()) {
            if (lines.size() == LINES) break;
            for (Span span : spans(block)) {
                if (lines.size() == LINES) break;
                if (span.length() > LONGEST * 4) continue;
                var words = text.words(span);
                if (!words.isEmpty() && words.length() <= LONGEST) add(words, lines);
            }
        }
        return lines;
    }

    /// A long name stands on two lines: one that ends in a word such as "en" goes on in the next.
    private static void add(String words, List<String> lines) {
        if (!lines.isEmpty() && UNFINISHED.matcher(lines.getLast()).matches())
            lines.add(lines.removeLast() + " " + words);
        else lines.add(words);
    }

    private static List<Span> spans(Block block) {
        return switch (block) {
            case Block.Heading _, Block.Paragraph _ -> List.of(block.span());
            case Block.Row row -> row.cells().stream().map(Block.Cell::span).toList();
            case Block.Item _, Block.Note _, Block.Furniture _ -> List.of();
        };
    }
}
