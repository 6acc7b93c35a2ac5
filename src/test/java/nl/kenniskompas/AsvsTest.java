package nl.kenniskompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables of docs/security tell the truth: each requirement is there once, and each test that is named exists.
class AsvsTest {
    private static final Path TABLE = Path.of("docs/security/asvs.md");
    private static final Path ATTACKS = Path.of("docs/security/attacks.md");
    private static final Path IDS = Path.of("src/test/resources/security/asvs-5.0.0.txt");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| V([0-9.]+) \\| ([12]) \\| ([^|]+) \\| (test|reason|plan) \\| ([^|]+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    private final Map<String, String> tests = new HashMap<>();

    AsvsTest() {
        Tree.files("src/test/java", "Test.java")
                .forEach(file -> tests.put(String.valueOf(file.getFileName()).replace(".java", ""), Tree.text(file)));
    }

    @Test
    void eachOfTheRequirementsOfLevelsOneAndTwoHasOneRow() {
        var wanted = Tree.text(IDS).lines().toList();
        var found = ROW.matcher(Tree.text(TABLE))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(wanted).hasSize(253);
        assertThat(found).containsExactlyElementsOf(wanted);
        assertThat(Tree.text(TABLE).lines().filter(line -> line.startsWith("| V")))
                .as("rows that cannot be read")
                .hasSize(found.size());
    }

    @Test
    void aRowWithATestNamesOneThatExists() {
        assertThat(ROW.matcher(Tree.text(TABLE))
                        .results()
                        .filter(row -> row.group(4).equals("test"))
                        .filter(row -> !NAMED.matcher(row.group(5)).find())
                        .map(row -> row.group(1)))
                .isEmpty();
        assertThat(missing(TABLE)).isEmpty();
    }

    @Test
    void eachAttackNamesATestThatExists() {
        assertThat(missing(ATTACKS)).isEmpty();
        var rows =
                Tree.text(ATTACKS).lines().filter(line -> line.startsWith("| ")).skip(1);
        assertThat(rows.filter(row -> !NAMED.matcher(row).find() && !row.contains("| later:")))
                .as("an attack without a test")
                .isEmpty();
    }

    @Test
    void theFiguresAboveTheTableAreThoseOfTheTable() {
        var kinds =
                ROW.matcher(Tree.text(TABLE)).results().map(row -> row.group(4)).toList();
        assertThat(Tree.text(TABLE))
                .contains("%d have a test, %d a reason and %d a plan"
                        .formatted(count(kinds, "test"), count(kinds, "reason"), count(kinds, "plan")));
    }

    private static long count(List<String> kinds, String kind) {
        return kinds.stream().filter(kind::equals).count();
    }

    private List<String> missing(Path paper) {
        var missing = new ArrayList<String>();
        NAMED.matcher(Tree.text(paper)).results().forEach(named -> {
            String source = tests.getOrDefault(named.group(1), "");
            String method = named.group(2);
            if (source.isEmpty() || method != null && !source.contains(" void " + method + "("))
                missing.add(named.group());
        });
        return missing;
    }
}
