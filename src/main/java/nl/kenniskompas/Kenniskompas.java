package nl.kenniskompas;

import java.util.List;
import nl.kenniskompas.ingest.ExtractCommand;
import nl.kenniskompas.ingest.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Commands that need no server (`extract`) never touch Spring; everything else starts the platform.
@SpringBootApplication
public class Kenniskompas {
    public static void main(String[] args) {
        var rest = List.of(args).subList(Math.min(1, args.length), args.length);
        switch (args.length == 0 ? "start" : args[0]) {
            case "extract" -> System.exit(ExtractCommand.run(rest, System.out, System.err));
            case "import" ->
                System.exit(ImportCommand.run(rest, System.getenv(), Kenniskompas::aside, System.out, System.err));
            default -> SpringApplication.run(Kenniskompas.class, args);
        }
    }

    /// A platform for one command only: on a free port of this machine, with its own words kept back.
    private static String aside() {
        var platform = SpringApplication.run(Kenniskompas.class, "--server.port=0", "--logging.level.root=error");
        return "http://127.0.0.1:" + platform.getEnvironment().getProperty("local.server.port");
    }
}
