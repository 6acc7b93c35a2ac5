package nl.kenniskompas.ingest.recognise.outline;

import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// What a recogniser was not sure of, in the order in which it met it. Each code has its words in the bundle
/// `messages/ingest-doubt`.
public final class Doubts {
    private static final int MOST = 2_000, LONGEST = 160;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.ingest-doubt", Locale.ENGLISH);

    private final Manuscript text;
    private final Set<Warning> warnings = new LinkedHashSet<>();

    public Doubts(Manuscript text) {
        this.text = text;
    }

    public void add(String code, @Nullable Span span, String... arguments) {
        if (warnings.size() >= MOST) return;
        var cut = List.of(arguments).stream().map(Doubts::cut).toList();
        var message = new MessageFormat(WORDS.getString("ingest.doubt." + code), Locale.ENGLISH);
        warnings.add(new Warning(code, cut, message.format(cut.toArray()), span == null ? null : text.place(span)));
    }

    private static String cut(String argument) {
        return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
    }

    public List<Warning> all() {
        return List.copyOf(warnings);
    }
}
