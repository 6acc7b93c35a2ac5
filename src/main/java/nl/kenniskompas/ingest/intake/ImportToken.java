package nl.kenniskompas.ingest.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The word by which the command line shows that it may hand files in: who can read the data folder of this machine
/// may. A new one at each start, and only when the platform really listens.
@Component
class ImportToken {
    private static final String FILE = "import-token";

    private final Path folder;
    private final byte[] token;

    ImportToken(@Value("${kompas.data}") String folder) {
        this.folder = Path.of(folder);
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII);
    }

    @EventListener
    void write(WebServerInitializedEvent listening) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(FILE);
        Path fresh = Files.createTempFile(
                folder, FILE, "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, token);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean is(String given) {
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }
}
