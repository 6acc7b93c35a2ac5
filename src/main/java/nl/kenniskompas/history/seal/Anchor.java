package nl.kenniskompas.history.seal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.Seal;

/// A file outside the database to which each seal is added: what was cut off at the end, or written anew as a whole,
/// shows only by it. A line that was cut off by a crash counts as not there.
public record Anchor(Path file) {
    private static final int LONGEST_LINE = 256;

    /// The anchor in a data folder.
    public static Anchor in(Path data) {
        return new Anchor(data.resolve("audit").resolve("seals.txt"));
    }

    /// One seal, as the file tells it.
    public record Line(long number, long to, String hash) {
        static Optional<Line> read(String line) {
            String[] words = line.split(" ", -1);
            if (words.length != 4 || words[2].length() != 64) return Optional.empty();
            try {
                return Optional.of(new Line(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]));
            } catch (NumberFormatException other) {
                return Optional.empty();
            }
        }

        public boolean is(Seal seal) {
            return number == seal.number() && to == seal.to() && hash.equals(seal.hash());
        }
    }

    /// @throws IOException also when a line is not one of ours: an anchor that cannot be read must not pass for none
    public List<Line> lines() throws IOException {
        var lines = new ArrayList<Line>();
        if (!Files.exists(file)) return lines;
        String all = Files.readString(file, StandardCharsets.US_ASCII);
        for (String line : all.substring(0, all.lastIndexOf('\n') + 1).lines().toList())
            lines.add(Line.read(line).orElseThrow(() -> new IOException("no line of seals in " + file + ": " + line)));
        return lines;
    }

    public Optional<Line> last() throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(open.length(), 2 * LONGEST_LINE);
            byte[] end = new byte[length];
            open.seek(open.length() - length);
            open.readFully(end);
            String text = new String(end, StandardCharsets.US_ASCII);
            int stop = text.lastIndexOf('\n');
            if (stop < 0) return Optional.empty();
            String line = text.substring(text.lastIndexOf('\n', stop - 1) + 1, stop);
            return Optional.of(Line.read(line).orElseThrow(() -> new IOException("no line of seals in " + file)));
        }
    }

    /// On the disk when it returns.
    public void add(List<Seal> seals) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(wholeLines(open));
            open.seek(open.length());
            for (Seal seal : seals)
                open.write((seal.number() + " " + seal.to() + " " + seal.hash() + " " + seal.at() + "\n")
                        .getBytes(StandardCharsets.US_ASCII));
            open.getChannel().force(true);
        }
    }

    private static long wholeLines(RandomAccessFile open) throws IOException {
        long length = open.length();
        long from = Math.max(0, length - LONGEST_LINE);
        for (long at = length; at > from; at--) {
            open.seek(at - 1);
            if (open.read() == '\n') return at;
        }
        return from;
    }
}
