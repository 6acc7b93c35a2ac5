package nl.kenniskompas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A database server that outlived its application (`kill -9`). It must be gone, not only asked to go, before a new
/// one starts on the same cluster: even a dead process that nobody has collected yet makes the start fail.
final class Orphan {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Orphan() {}

    static void stop(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        if (serves(pid, cluster)) interrupt(pid);
        awaitEnd(pid, cluster);
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
