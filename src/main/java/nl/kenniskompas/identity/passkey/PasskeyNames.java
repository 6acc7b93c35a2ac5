package nl.kenniskompas.identity.passkey;

import java.time.Clock;
import java.util.Locale;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a passkey is called: as its holder wrote, on one line and not too long, or else by its day.
@Component
class PasskeyNames {
    static final int LONGEST = 60;

    private final MessageSource messages;
    private final Clock clock;

    PasskeyNames(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String of(String written, Locale locale) {
        String plain = written.codePoints()
                .map(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT ? ' ' : sign)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        var text = new Text(messages, locale);
        return plain.isEmpty() ? text.of("identity.passkey.unnamed", text.date(clock.instant())) : plain;
    }
}
