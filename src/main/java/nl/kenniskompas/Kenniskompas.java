package nl.kenniskompas;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.agenda.remark.QuestionTypeBench;
import nl.kenniskompas.history.AuditCommand;
import nl.kenniskompas.ingest.ExtractBench;
import nl.kenniskompas.ingest.ExtractCommand;
import nl.kenniskompas.ingest.ImportCommand;
import nl.kenniskompas.search.TokensCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/// The program. A command that needs no server (`extract`, `bench`) never touches Spring.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Kenniskompas {
    public static void main(String[] args) {
        String command = args.length == 0 || args[0].startsWith("--") ? "start" : args[0];
        var rest = List.of(args).subList(args.length > 0 && command.equals(args[0]) ? 1 : 0, args.length);
        switch (command) {
            case "start" -> SpringApplication.run(Kenniskompas.class, rest.toArray(String[]::new));
            case "extract" -> System.exit(ExtractCommand.run(rest, System.out, System.err));
            case "import" ->
                System.exit(ImportCommand.run(rest, System.getenv(), Kenniskompas::aside, System.out, System.err));
            case "audit" -> System.exit(audit(rest));
            case "tokens" -> System.exit(TokensCommand.run(rest, System.out, System.err));
            case "bench" -> System.exit(bench(rest));
            default -> System.exit(refuse("there is no command '" + command + "'; see ./kompas help"));
        }
    }

    private static int bench(List<String> arguments) {
        String name = arguments.isEmpty() ? "" : arguments.getFirst().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "extract" -> ExtractBench.run(arguments.subList(1, arguments.size()), System.out);
            case "letters" -> ExtractBench.letters(System.out);
            case "start" -> StartBench.run(System.out);
            case "question-type" -> QuestionTypeBench.run(arguments.subList(1, arguments.size()), System.out);
            case "audit" -> AuditBench.run(System.out);
            case "systemmap" -> SystemMapBench.run(System.out);
            case "search-quality" ->
                SearchQualityBench.run(
                        arguments.subList(1, arguments.size()),
                        Path.of(System.getProperty("kompas.home", ".")),
                        System.out);
            case "search" ->
                SearchBench.run(
                        arguments.subList(1, arguments.size()),
                        Path.of(System.getProperty("kompas.home", ".")),
                        System.out);
            case "related" ->
                RelatedBench.run(
                        arguments.subList(1, arguments.size()),
                        Path.of(System.getProperty("kompas.home", ".")),
                        System.out);
            default ->
                refuse(
                        "what can be measured: extract, letters, start, audit, question-type, search-quality, search, related, systemmap");
        };
    }

    private static int audit(List<String> arguments) {
        var reaching = new Reaching(System.getenv());
        try (reaching) {
            return AuditCommand.run(arguments, reaching::database, reaching.data(), System.out, System.err);
        }
    }

    private static int refuse(String why) {
        System.err.println("kompas: " + why);
        return 2;
    }

    /// A platform for one command only: on a free port of this machine, with its own words kept back.
    private static String aside() {
        var platform = SpringApplication.run(
                Kenniskompas.class,
                "--server.port=0",
                "--logging.level.root=error",
                "--logging.level.kompas.access=off");
        return "http://127.0.0.1:" + platform.getEnvironment().getProperty("local.server.port");
    }
}
