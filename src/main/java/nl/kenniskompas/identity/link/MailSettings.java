package nl.kenniskompas.identity.link;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `kompas.mail.*`: the server that sends our mail.
///
/// @param host empty: no mail is sent
/// @param user empty: the server asks none
/// @param from address that a mail comes from
@ConfigurationProperties("kompas.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") Protection protection) {
    enum Protection {
        STARTTLS,
        TLS,
        NONE
    }

    boolean isOn() {
        return !host.isBlank() && !from.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
