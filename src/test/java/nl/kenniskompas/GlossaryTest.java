package nl.kenniskompas;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One word for one thing: the glossary and the code say the same.
class GlossaryTest {
    private static final Path PAGE = Path.of("docs/glossary.md");
    private static final String HOME = "src/main/java/nl/kenniskompas/";

    /// The packages whose public types are the language of the project, beside the root package of each module.
    private static final List<String> LANGUAGE = List.of(
            "agenda/edition", "advice/thread", "ingest/text", "ingest/extract", "ingest/intake", "ingest/review");

    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern ANY = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\| (`\\w+`(?:, `\\w+`)*) \\|");
    private static final Pattern WORD = Pattern.compile("`(\\w+)`");

    /// Public, but a part of the machine rather than a word of the field.
    private static final Map<String, String> NO_WORDS = Map.ofEntries(
            Map.entry("Agendas", "the collection of Agenda"),
            Map.entry("Editions", "the collection of Edition"),
            Map.entry("Formers", "the collection of Former"),
            Map.entry("Organisations", "the collection of Organisation"),
            Map.entry("OrganisationNames", "the collection of OrganisationName"),
            Map.entry("OrganisationSuccessions", "the collection of Succession"),
            Map.entry("Circles", "the collection of Circle"),
            Map.entry("Changes", "the collection of Change"),
            Map.entry("Versions", "the collection of Version"),
            Map.entry("Intakes", "the collection of Intake"),
            Map.entry("Proposals", "the collection of Proposal"),
            Map.entry("Library", "the collection of Document and Passage"),
            Map.entry("NewDocument", "a Document before it has an id"),
            Map.entry("DocumentId", "the id of a Document"),
            Map.entry("PassageId", "the id of a Passage"),
            Map.entry("OrganisationId", "the id of an Organisation"),
            Map.entry("Connections", "how to reach the database"),
            Map.entry("EmbeddedServer", "a database server"),
            Map.entry("NotFound", "an answer of the web"),
            Map.entry("Notice", "a message that survives a redirect"),
            Map.entry("Site", "where the platform is for the world outside"),
            Map.entry("Incidents", "marks of what went wrong"),
            Map.entry("OneLine", "how the log writes foreign words"),
            Map.entry("Text", "the message bundles in one language"),
            Map.entry("ExtractCommand", "a command of the program"),
            Map.entry("ImportCommand", "a command of the program"),
            Map.entry("AuditCommand", "a command of the program"),
            Map.entry("Seals", "the collection of Seal"),
            Map.entry("Reached", "how a command reaches the database"),
            Map.entry("ExtractBench", "a command of the program"),
            Map.entry("Upload", "the bytes of an Intake"),
            Map.entry("Receiving", "how an Upload comes in"),
            Map.entry("Received", "what came of an Upload"),
            Map.entry("Decisions", "what can be done with a Proposal"),
            Map.entry("Wanted", "what a page asks of an edition"),
            Map.entry("Addresses", "where pages are"),
            Map.entry("ItemAddress", "where pages are"),
            Map.entry("Hidden", "what a log leaves out"),
            Map.entry("TokensCommand", "a command of the program"),
            Map.entry("Found", "the answer to what was Asked"),
            Map.entry("EntryRows", "how a Findable makes entries of a query"),
            Map.entry("Searching", "the engine that takes an Asked and gives Hits"),
            Map.entry("Draft", "a SourceText that is being made"),
            Map.entry("Limits", "figures of the reader"),
            Map.entry("Refused", "how a reader stops"),
            Map.entry("ChildReading", "the process that reads"),
            Map.entry("Kind", "nested in several words; means something only there"),
            Map.entry("Writing", "how a SourceText is made"),
            Map.entry("ReviewPages", "what the page of proposals needs"),
            Map.entry("Tally", "numbers that a page shows"),
            Map.entry("StateTally", "numbers that a page shows"),
            Map.entry("Likeness", "how much two texts resemble each other"),
            Map.entry("Pairing", "what was found with what stands"),
            Map.entry("InForms", "what forms tell of an Edition"),
            Map.entry("QuestionId", "the id of a Question"),
            Map.entry("QuestionSummary", "what other modules may know of a Question"),
            Map.entry("QuestionFinder", "the collection of QuestionSummary"),
            Map.entry("Promises", "the collection of Promise"),
            Map.entry("Threads", "the collection of AdviceThread"),
            Map.entry("ReadingDay", "today, or the day that is read"),
            Map.entry("Former", "a predecessor or successor as a page shows it"));

    @Test
    void everyWordOfTheCodeIsExplained() {
        var missing = publicWords();
        missing.removeAll(explained());
        missing.removeAll(NO_WORDS.keySet());
        assertThat(missing)
                .as("explain these in docs/glossary.md, or say here why they are no words")
                .isEmpty();
    }

    @Test
    void everyExplainedWordIsInTheCode() {
        var stale = explained();
        Tree.files(HOME, ".java").forEach(file -> words(ANY, Tree.text(file)).forEach(stale::remove));
        assertThat(stale).as("docs/glossary.md explains what is not there").isEmpty();
    }

    private static SortedSet<String> publicWords() {
        return Tree.files(HOME, ".java").stream()
                .filter(file -> isLanguage(Path.of(HOME).relativize(file)))
                .flatMap(file -> words(PUBLIC, Tree.text(file)))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isLanguage(Path file) {
        String name = file.toString().replace('\\', '/');
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        boolean rootOfAModule = !folder.isEmpty() && !folder.contains("/");
        return rootOfAModule || LANGUAGE.contains(folder);
    }

    private static SortedSet<String> explained() {
        return ENTRY.matcher(Tree.text(PAGE))
                .results()
                .flatMap(entry -> words(WORD, entry.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
