package nl.kenniskompas.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./kompas bench extract [FILE...]` and `./kompas bench letters`: our reading and recognising beside bare text
/// extraction, in turn, on the same files.
public final class ExtractBench {
    private ExtractBench() {}

    /// Agendas of 30 and 300 pages, and the files that are named.
    ///
    /// @return the exit code: 0, or 2 when a file cannot be read
    public static int run(List<String> args, PrintStream out) {
        return measured(out, folder -> {
            var files = new ArrayList<Path>(args.stream().map(Path::of).toList());
            files.add(BenchPdf.agenda(folder.resolve("30-pages.pdf"), 30));
            files.add(BenchPdf.agenda(folder.resolve("300-pages.pdf"), 300));
            return files;
        });
    }

    /// One letter, and a parliamentary bundle of 300 pages of them.
    public static int letters(PrintStream out) {
        return measured(
                out,
                folder -> List.of(
                        BenchPdf.letters(folder.resolve("letter.pdf"), 4),
                        BenchPdf.letters(folder.resolve("bundle-300-pages.pdf"), 300)));
    }

    private interface Work {
        List<Path> in(Path folder) throws IOException;
    }

    private static int measured(PrintStream out, Work files) {
        ExtractCommand.silenceLibraries();
        try {
            var table = new BenchTable(out);
            for (Path file : files.in(Files.createTempDirectory("kenniskompas-bench"))) table.measure(file);
            return 0;
        } catch (IOException unreachable) {
            out.println("Cannot read " + unreachable.getMessage());
            return 2;
        }
    }
}
