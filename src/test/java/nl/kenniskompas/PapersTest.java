package nl.kenniskompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The papers lead nowhere wrong and leave no setting out.
class PapersTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");
    private static final Pattern SETTING = Pattern.compile("\\bKOMPAS_[A-Z_]+\\b");
    private static final List<String> PARTS = List.of("## Context", "## Decision", "## Why", "## Consequences");

    @Test
    void everyLinkBetweenPapersLeadsSomewhere() {
        var broken = new ArrayList<String>();
        for (Path paper : Tree.files(".", ".md")) {
            if (paper.startsWith("src")) continue;
            LINK.matcher(Tree.text(paper))
                    .results()
                    .map(match -> match.group(1))
                    .filter(target -> !target.contains(":") && !isDrawnByATest(target))
                    .filter(target -> !Files.exists(paper.toAbsolutePath().resolveSibling(target)))
                    .forEach(target -> broken.add(paper + " -> " + target));
        }
        assertThat(broken).isEmpty();
    }

    /// Pictures of the screen come from the browser tests, which need a browser.
    private static boolean isDrawnByATest(String target) {
        return target.contains("screenshots/");
    }

    /// The example stands in the paper shortened, but its places are those of the file that it names.
    @Test
    void theExampleOfAnExtractPointsAtItsWords() throws IOException {
        String paper = Tree.text(Path.of("docs/extract-format.md"));
        String json = paper.substring(paper.indexOf("```json") + 7, paper.indexOf("```\n\n## Places"));
        var challenge = JsonMapper.builder().build().readTree(json).at("/agenda/challenges/0");
        var question = challenge.at("/issues/0/questions/0");
        String content = Files.readString(Path.of("src/main/resources/sample/kennisagenda-energie-2026-2029.txt"));

        assertThat(words(content, question.get("source")))
                .isEqualTo(question.get("text").asString());
        assertThat(words(content, challenge.get("source")))
                .endsWith(challenge.get("title").asString());
    }

    private static String words(String content, JsonNode source) {
        int start = content.offsetByCodePoints(0, source.get("start").asInt());
        int end = content.offsetByCodePoints(0, source.get("end").asInt());
        return content.substring(start, end).replaceAll("\\s+", " ");
    }

    @Test
    void everySettingIsExplainedToOperators() {
        var used = new TreeSet<String>();
        for (String file : List.of("kompas", "src/main/resources/application.yml"))
            SETTING.matcher(Tree.text(Path.of(file))).results().forEach(match -> used.add(match.group()));
        assertThat(used).isNotEmpty();
        assertThat(Tree.text(Path.of("docs/operations.md"))).contains(used);
    }

    @Test
    void everyDecisionSaysWhatAndWhy() {
        var decisions = Tree.files("docs/decisions", ".md").stream()
                .filter(file ->
                        Character.isDigit(String.valueOf(file.getFileName()).charAt(0)))
                .toList();
        String index = Tree.text(Path.of("docs/decisions/README.md"));
        for (Path decision : decisions) {
            assertThat(Tree.text(decision))
                    .as(decision.toString())
                    .contains(PARTS)
                    .contains("Status: ");
            assertThat(index).contains("(" + decision.getFileName() + ")");
        }
    }
}
