package nl.kenniskompas.identity;

import java.util.Map;

/// Sends mail to people that the platform knows.
public interface Mailing {
    /// Whether a server for mail is set.
    boolean isOpen();

    /// @param address of a person as the platform knows it, never one from a form
    /// @param headers beside the usual ones
    /// @throws org.springframework.mail.MailException when the server does not take it
    void send(String address, String subject, String text, Map<String, String> headers);
}
