package nl.kenniskompas;

import java.util.List;
import nl.kenniskompas.ingest.ExtractCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. A command that needs no server (`extract`) never touches Spring.
@SpringBootApplication
public class Kenniskompas {
    public static void main(String[] args) {
        String command = args.length == 0 || args[0].startsWith("--") ? "start" : args[0];
        var rest = List.of(args).subList(args.length > 0 && command.equals(args[0]) ? 1 : 0, args.length);
        switch (command) {
            case "start" -> SpringApplication.run(Kenniskompas.class, rest.toArray(String[]::new));
            case "extract" -> System.exit(ExtractCommand.run(rest, System.out, System.err));
            default -> {
                System.err.println("kompas: there is no command '" + command + "'; see ./kompas help");
                System.exit(2);
            }
        }
    }
}
