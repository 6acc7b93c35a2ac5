package nl.kenniskompas.history.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.kenniskompas.web.form.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// A form that came back.
///
/// @param key given out with the form
/// @param version of the item as the person saw it
record Sent(UUID key, int version, Answers answers) {
    static Sent of(HttpServletRequest request) {
        var answers = Answers.of(request);
        try {
            return new Sent(UUID.fromString(answers.text("key")), Integer.parseInt(answers.text("version")), answers);
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a form without its key or version", unreadable);
        }
    }
}
