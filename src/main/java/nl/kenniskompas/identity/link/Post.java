package nl.kenniskompas.identity.link;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import nl.kenniskompas.identity.Mailing;
import nl.kenniskompas.web.Text;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends mail, and writes the one with the link.
@Component
@EnableConfigurationProperties(MailSettings.class)
class Post implements Mailing {
    private static final String PATIENCE = "10000";

    private final MailSettings settings;
    private final MessageSource messages;
    private final JavaMailSenderImpl sender;

    Post(MailSettings settings, MessageSource messages) {
        this.settings = settings;
        this.messages = messages;
        sender = sender(settings);
    }

    @Override
    public boolean isOpen() {
        return settings.isOn();
    }

    /// @param address of a person as the platform knows it, never one from a form
    void send(String address, String link, Locale locale) {
        var text = new Text(messages, locale);
        send(
                address,
                text.of("identity.link.mail.subject"),
                text.of("identity.link.mail.text", link, String.valueOf(Links.VALID.toMinutes())),
                Map.of());
    }

    @Override
    public void send(String address, String subject, String text, Map<String, String> headers) {
        sender.send(message -> {
            var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(address);
            mail.setSubject(subject);
            mail.setText(text);
            for (var header : headers.entrySet()) message.setHeader(header.getKey(), header.getValue());
        });
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
        return sender;
    }

    /// Without protection only when that was asked for: a server that offers none is not sent to.
    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail.smtp." + limit, PATIENCE);
        switch (settings.protection()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }
}
