package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/// Where indexes lie, each by its number, and which of them is which.
public sealed interface Places {
    /// Which numbers mean something.
    enum Name {
        CURRENT,
        FRESH
    }

    Directory open(int number) throws IOException;

    void remove(int number) throws IOException;

    Optional<Integer> number(Name name) throws IOException;

    /// @param number null to forget the name
    void name(Name name, @Nullable Integer number) throws IOException;

    /// In a folder of their own.
    record OnDisk(Path folder) implements Places {
        public OnDisk {
            try {
                Files.createDirectories(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public Directory open(int number) throws IOException {
            return FSDirectory.open(folder.resolve(Integer.toString(number)));
        }

        @Override
        public void remove(int number) throws IOException {
            FileSystemUtils.deleteRecursively(folder.resolve(Integer.toString(number)));
        }

        @Override
        public Optional<Integer> number(Name name) throws IOException {
            try {
                return Optional.of(Integer.valueOf(Files.readString(file(name)).strip()));
            } catch (NoSuchFileException | NumberFormatException none) {
                return Optional.empty();
            }
        }

        @Override
        public void name(Name name, @Nullable Integer number) throws IOException {
            if (number == null) {
                Files.deleteIfExists(file(name));
                return;
            }
            Path whole = folder.resolve(name.name() + ".new");
            Files.writeString(whole, number.toString());
            Files.move(whole, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        private Path file(Name name) {
            return folder.resolve(name.name().toLowerCase(Locale.ROOT));
        }
    }

    /// Gone with the program.
    record InMemory(Map<Name, Integer> names, Map<Integer, Directory> directories) implements Places {
        public InMemory() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        @Override
        public Directory open(int number) {
            return directories.computeIfAbsent(number, n -> new ByteBuffersDirectory());
        }

        @Override
        public void remove(int number) {
            directories.remove(number);
        }

        @Override
        public Optional<Integer> number(Name name) {
            return Optional.ofNullable(names.get(name));
        }

        @Override
        public void name(Name name, @Nullable Integer number) {
            if (number == null) names.remove(name);
            else names.put(name, number);
        }
    }
}
