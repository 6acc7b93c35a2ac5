package nl.kenniskompas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The files of the project as they lie on disk, without what builds and downloads leave behind.
final class Tree {
    private static final Set<String> LEFT_BEHIND = Set.of(".git", ".idea", "target", "data", "node_modules", "dist");

    private Tree() {}

    /// All files below `root`, sorted, whose name has one of the endings; all files when none is given.
    static List<Path> files(String root, String... endings) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(Path.of(root), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = LEFT_BEHIND.contains(String.valueOf(folder.getFileName()));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (endsWithOneOf(file, endings)) found.add(file.normalize());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    private static boolean endsWithOneOf(Path file, String... endings) {
        if (endings.length == 0) return true;
        for (String ending : endings) if (file.toString().endsWith(ending)) return true;
        return false;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }
}
