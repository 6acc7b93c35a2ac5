package nl.kenniskompas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A database server that outlived its application (`kill -9`). It must be gone, not only asked to go, before a new
/// one starts on the same cluster: even a dead process that nobody has collected yet makes the start fail.
final class Orphan {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Orphan() {}

    static void stop(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (Files.exists(file)) {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            if (serves(pid, cluster)) interrupt(pid);
            awaitEnd(pid, cluster);
        }
        if (Files.exists(cluster)) awaitSessions(cluster.toRealPath());
    }

    private static boolean serves(long pid, Path cluster) throws IOException {
        Path command = Path.of("/proc/" + pid + "/cmdline");
        if (!Files.exists(command)) return false;
        String words = Files.readString(command);
        return words.contains("postgres") && words.contains(cluster.toString());
    }

    /// SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for clients.
    private static void interrupt(long pid) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(long pid, Path cluster) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (lingers(pid, cluster)) {
            if (System.nanoTime() > deadline)
                throw new IllegalStateException("an older database server (process " + pid + ") does not stop");
            pause();
        }
    }

    /// The sessions of a server that was killed live on until they notice, and hold its shared memory so long: a new
    /// server refuses to start beside them. Each process of a server works in the folder of its cluster.
    private static void awaitSessions(Path cluster) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var left = working(cluster); !left.isEmpty(); left = working(cluster)) {
            if (System.nanoTime() > deadline)
                throw new IllegalStateException(
                        "an older database server left processes " + left + " behind that do not stop");
            pause();
        }
    }

    private static List<String> working(Path cluster) throws IOException {
        var found = new ArrayList<String>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes)
                if (worksIn(cluster, process)) found.add(String.valueOf(process.getFileName()));
        }
        return found;
    }

    /// A process that ends while we look, or that is somebody else's, is none of the server's. Neither is the shell of
    /// a person who looks around in the folder.
    private static boolean worksIn(Path cluster, Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
                    && Files.readString(process.resolve("comm")).startsWith("postgres");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// A dead process keeps its number, without a command line, until it is collected.
    private static boolean lingers(long pid, Path cluster) throws IOException {
        Path status = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(status)) return false;
        return serves(pid, cluster) || Files.readString(status).contains(") Z ");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
