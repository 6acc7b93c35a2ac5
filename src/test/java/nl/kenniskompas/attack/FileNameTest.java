package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.kenniskompas.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file whose name wants to be a place, a field of its own, or something else than it is.
@BrowserTest
class FileNameTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../tmp/kompas-attack.txt",
                "..\\..\\kompas-attack.txt",
                "/tmp/kompas-attack.txt",
                "C:\\kompas-attack.txt",
                "a\u0000b.txt",
                "b; filename=evil.html",
                "\u202Etxt.exe",
                "CON",
                "~/.ssh/x",
                "%2e%2e%2fkompas-attack.txt"
            })
    void aNameIsOnlyAName(String name) {
        var editor = new Stranger(port).signedInAs("editor");
        String boundary = "grens";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                + editor.token("/over") + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"" + name.replace("\\", "\\\\")
                + "\"\r\nContent-Type: text/html\r\n\r\nEen stuk met een naam van "
                + name.hashCode() + ".\r\n--" + boundary + "--\r\n";
        Answer sent = editor.post("/bibliotheek", form, "Content-Type: multipart/form-data; boundary=" + boundary);
        assertThat(sent.status()).isIn(302, 303, 400, 422);
        assertThat(Files.exists(Path.of("/tmp/kompas-attack.txt"))).isFalse();
        if (sent.status() >= 400) return;
        long intake = Long.parseLong(sent.field("location").replaceAll(".*/", ""));
        String kept = sql.sql("select file_name from intake where id = ?")
                .param(intake)
                .query((row, n) -> row.getString(1))
                .single();
        assertThat(kept).doesNotContain("/", "\\", "\0", "\u202E").hasSizeLessThanOrEqualTo(200);
        await().atMost(Duration.ofMinutes(3)).until(() -> ended(intake));
        served(editor, intake);
    }

    private boolean ended(long intake) {
        return sql.sql("select state in ('done', 'failed', 'cancelled') from intake where id = ?")
                .param(intake)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    private void served(Stranger editor, long intake) {
        var document = sql.sql("select document_id from intake where id = ? and document_id is not null")
                .param(intake)
                .query((row, n) -> row.getLong(1))
                .optional();
        if (document.isEmpty()) return;
        Answer file = editor.get("/bibliotheek/" + document.get() + "/bestand");
        assertThat(file.field("content-disposition"))
                .startsWith("attachment; filename")
                .doesNotContain(" || ");
        assertThat(file.field("content-disposition").replaceAll("\"[^\"]*\"", ""))
                .doesNotContain("evil.html;", "=evil");
        assertThat(new String(
                        file.field("content-disposition").getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII))
                .matches("[ -~]*");
        assertThat(file.field("content-type")).isEqualTo("application/octet-stream");
    }
}
