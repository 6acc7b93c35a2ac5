package nl.kenniskompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of `CONTRIBUTING.md` that a machine can check.
class HouseRulesTest {
    private static final String MAIN = "src/main/java";
    private static final int LONGEST = 300;

    private static final Pattern TYPE = Pattern.compile("(?m)^\\s*[a-z -]*\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern EMPTY_SUFFIX =
            Pattern.compile(".*(Impl|Service|Manager|Helper|Utils?|Dto|Entity|Data|Info)");
    private static final Pattern EMPTY_PACKAGE =
            Pattern.compile("(?m)^package [a-z.]*\\.(common|core|util|utils|shared|config|helpers?)\\b");
    private static final Pattern TEST = Pattern.compile("@Test\\s+(?:public )?void (test|should)\\w*");
    private static final Pattern INLINE = Pattern.compile("(?i)\\s(style|on[a-z]+)\\s*=\\s*[\"'$]|\\$unsafe|<style\\b");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^@param (.+)$");
    private static final Pattern AMBIENT = Pattern.compile(
            "\\b(?:Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)|UUID\\.randomUUID|currentTimeMillis|Math\\.random|Clock\\.system\\w+");

    /// Why a file may ask the machine for the time or for chance itself.
    private static final Map<String, String> MAY_ASK = Map.of(
            "Clocks.java", "the one place that makes the clock that is handed out",
            "Worker.java", "its name only has to differ from that of other processes; nothing is decided by it");

    /// Why a template may have other parameters than a screen and a page.
    private static final Map<String, String> MAY_TAKE_MORE =
            Map.of("web/layout/page.jte", "the frame: pages hand it their title and their content");

    /// Spelled in halves, so that this file does not hold what it looks for.
    private static final List<String> REGISTRIES = List.of(
            "registry.npm" + "js.org",
            "registry.yarn" + "pkg.com",
            "repo1.maven" + ".org",
            "repo.maven" + ".apache.org",
            "pypi" + ".org",
            "proxy.golang" + ".org");

    @Test
    void noFileIsLongerThanAPersonReadsAtOnce() {
        assertThat(readable().filter(file -> Tree.lines(file) > LONGEST))
                .as("cut these along the things they hold")
                .isEmpty();
        var lengths =
                Tree.files(MAIN, ".java").stream().map(Tree::lines).sorted().toList();
        System.out.println("lines of a main file: median " + lengths.get(lengths.size() / 2) + ", longest "
                + lengths.getLast() + ", files " + lengths.size());
    }

    private static Stream<Path> readable() {
        return Stream.of(
                        Tree.files(MAIN, ".java"),
                        Tree.files("src/test/java", ".java"),
                        Tree.files("src/main/jte", ".jte"))
                .flatMap(List::stream);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        assertThat(found(TYPE, Tree.files("src", ".java"))
                        .filter(match -> EMPTY_SUFFIX.matcher(match.group(1)).matches())
                        .map(match -> match.group(1)))
                .as("name it after what it does for the reader; see rule 3 of CONTRIBUTING.md")
                .isEmpty();
    }

    @Test
    void noPackageIsADrawer() {
        assertThat(filesWith(EMPTY_PACKAGE, Tree.files("src", ".java")))
                .as("move each method to the type it serves")
                .isEmpty();
    }

    @Test
    void everyPackageTellsWhatItHolds() {
        var silent = Tree.files(MAIN, ".java").stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .filter(info -> !info.toFile().exists()
                        || !Tree.text(info).startsWith("///")
                        || !Tree.text(info).contains("@NullMarked"));
        assertThat(silent)
                .as("add a package-info.java with a comment and @NullMarked")
                .isEmpty();
    }

    @Test
    void aTestIsNamedByWhatHappens() {
        assertThat(found(TEST, Tree.files("src/test/java", ".java")).map(MatchResult::group))
                .as("say what happens: aStaleFormIsRefused")
                .isEmpty();
    }

    @Test
    void noTestPretends() {
        Pattern pretending = Pattern.compile("import (static )?org\\." + "mockito|@Mock" + "itoBean");
        assertThat(filesWith(pretending, Tree.files("src/test", ".java")))
                .as("use the real thing, or write a small fake")
                .isEmpty();
    }

    @Test
    void noTemplateHoldsStyleScriptOrUnescapedText() {
        assertThat(filesWith(INLINE, Tree.files("src/main/jte", ".jte")))
                .as("the Content-Security-Policy forbids it; use a class or a data attribute")
                .isEmpty();
    }

    @Test
    void aPageTakesItsScreenAndItsPageOnly() {
        var greedy = new ArrayList<Path>();
        for (Path template : Tree.files("src/main/jte", ".jte")) {
            String name =
                    Path.of("src/main/jte").relativize(template).toString().replace('\\', '/');
            boolean part = String.valueOf(template.getFileName()).startsWith("_");
            if (part || MAY_TAKE_MORE.containsKey(name)) continue;
            var parameters = PARAMETER
                    .matcher(Tree.text(template))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            if (!parameters.stream().allMatch(p -> p.equals("Screen screen") || p.endsWith(" page")))
                greedy.add(template);
        }
        assertThat(greedy).as("put what the page needs in its page record").isEmpty();
    }

    @Test
    void timeAndChanceAreHandedIn() {
        var asking = filesWith(AMBIENT, Tree.files(MAIN, ".java")).toList();
        var names =
                asking.stream().map(file -> String.valueOf(file.getFileName())).toList();
        assertThat(names).as("take a Clock, an id or a seed as a parameter").allMatch(MAY_ASK::containsKey);
        assertThat(names).as("an exception that nobody needs any more").containsAll(MAY_ASK.keySet());
    }

    @Test
    void noFileNamesARegistryOrAMachine() {
        var places = Pattern.compile(
                String.join("|", REGISTRIES.stream().map(Pattern::quote).toList()) + "|[\\s\"'=:(]/(root|work)/");
        var files = Tree.files(
                ".",
                ".java",
                ".jte",
                ".sql",
                ".yml",
                ".properties",
                ".md",
                ".json",
                ".xml",
                ".js",
                ".mjs",
                ".css",
                ".npmrc",
                ".toml",
                "kompas",
                "run");
        assertThat(filesWith(places, files))
                .as("each machine has its own; leave it to its settings")
                .isEmpty();
    }

    private static Stream<Path> filesWith(Pattern pattern, List<Path> files) {
        return files.stream().filter(file -> pattern.matcher(Tree.text(file)).find());
    }

    private static Stream<MatchResult> found(Pattern pattern, List<Path> files) {
        return files.stream().flatMap(file -> pattern.matcher(Tree.text(file)).results());
    }
}
