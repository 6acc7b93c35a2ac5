package nl.kenniskompas.ingest.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import org.jspecify.annotations.Nullable;

/// A zip whose size is known before anything in it is parsed; what its directory says is checked again while reading.
public final class SafeZip implements AutoCloseable {
    /// Small parts may shrink as much as they like.
    private static final long SMALL = 1L << 20;

    private final ZipFile zip;
    private final Limits limits;
    private long unpacked;

    private SafeZip(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    public static SafeZip open(Path file, Limits limits) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            check(zip, limits);
        } catch (Refused bomb) {
            zip.close();
            throw bomb;
        }
        return new SafeZip(zip, limits);
    }

    private static void check(ZipFile zip, Limits limits) {
        if (zip.size() > limits.entries()) throw bomb(zip.size() + " parts, the limit is " + limits.entries());
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long size = Math.max(0, entry.getSize());
            total += size;
            if (total > limits.unpacked()) throw bomb("more than " + (limits.unpacked() >> 20) + " MB unpacked");
            if (size > SMALL && size > limits.ratio() * Math.max(1, entry.getCompressedSize()))
                throw bomb("a part unpacks to more than " + limits.ratio() + " times its size");
        }
    }

    private static Refused bomb(String detail) {
        return new Refused(Problem.BOMB, detail);
    }

    public List<String> names() {
        return Collections.list(zip.entries()).stream()
                .map(ZipEntry::getName)
                .sorted()
                .toList();
    }

    @Nullable
    public InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? null : new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            unpacked += read;
            if (unpacked > limits.unpacked()) throw bomb("more than " + (limits.unpacked() >> 20) + " MB unpacked");
        }
    }
}
