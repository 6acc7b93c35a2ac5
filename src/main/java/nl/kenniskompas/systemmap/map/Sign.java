package nl.kenniskompas.systemmap.map;

import java.util.Arrays;
import java.util.Locale;

/// What more of the cause does to the effect.
public enum Sign {
    MORE("+"),
    LESS("-"),
    UNCLEAR("?");

    private final String sign;

    Sign(String sign) {
        this.sign = sign;
    }

    /// As the database and files have it: `+`, `-`, `?`.
    public String sign() {
        return sign;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Unclear for what is no key.
    public static Sign keyed(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(UNCLEAR);
    }

    /// Unclear for what is no sign.
    public static Sign of(String sign) {
        return Arrays.stream(values())
                .filter(one -> one.sign.equals(sign))
                .findFirst()
                .orElse(UNCLEAR);
    }

    /// What a sentence says of the effect, said of more of the cause. A cause that is named without more or less is
    /// there or comes up: that is more of it.
    ///
    /// @param cause, effect as a recogniser reads them: `+` more, `-` less, `?` not said
    public static Sign said(String cause, String effect) {
        return of(cause) == LESS ? of(effect).turned() : of(effect);
    }

    /// What a change does by way of another: less of what is lessened is more.
    public Sign then(Sign next) {
        if (this == UNCLEAR || next == UNCLEAR) return UNCLEAR;
        return this == next ? MORE : LESS;
    }

    /// Of "less X brings less Y", said of more X.
    public Sign turned() {
        return then(LESS);
    }
}
