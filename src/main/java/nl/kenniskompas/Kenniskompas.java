package nl.kenniskompas;

import java.util.List;
import nl.kenniskompas.ingest.ExtractCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Commands that need no server (`extract`) never touch Spring; everything else starts the platform.
@SpringBootApplication
public class Kenniskompas {
    public static void main(String[] args) {
        var rest = List.of(args).subList(Math.min(1, args.length), args.length);
        switch (args.length == 0 ? "start" : args[0]) {
            case "extract" -> System.exit(ExtractCommand.run(rest, System.out, System.err));
            default -> SpringApplication.run(Kenniskompas.class, args);
        }
    }
}
