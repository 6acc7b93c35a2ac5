package nl.kenniskompas.identity.link;

import nl.kenniskompas.identity.Mailing;
import org.springframework.context.MessageSource;

/// The platform's own mail, sent to a server on this machine.
public final class MailTo {
    private MailTo() {}

    public static Mailing port(int port, MessageSource messages) {
        var settings = new MailSettings("127.0.0.1", port, "", "", "kompas@example.org", MailSettings.Protection.NONE);
        return new Post(settings, messages);
    }
}
