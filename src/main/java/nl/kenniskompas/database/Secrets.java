package nl.kenniskompas.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// Passwords of the embedded server's roles: made once, kept beside the data, readable by its owner only.
record Secrets(String superuser, String owner, String application) {
    static final Secrets NONE = new Secrets("", "", "");

    static Secrets in(Path home) throws IOException {
        Path file = home.resolve("secrets");
        if (!Files.exists(file)) write(file, new Secrets(random(), random(), random()));
        List<String> lines = Files.readAllLines(file);
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    private static void write(Path file, Secrets secrets) throws IOException {
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secrets",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, List.of(secrets.superuser(), secrets.owner(), secrets.application()));
        Files.move(draft, file);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[not shown]";
    }
}
