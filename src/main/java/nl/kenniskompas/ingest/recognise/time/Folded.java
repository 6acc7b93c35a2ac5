package nl.kenniskompas.ingest.recognise.time;

import java.text.Normalizer;

/// Text in lower case and without accents, character for character: a place in it is the same place in the original.
public final class Folded {
    private Folded() {}

    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) folded.append(plain(text.charAt(at)));
        return folded.toString();
    }

    private static char plain(char c) {
        if (c == '’' || c == '‘') return '\'';
        if (c == '–' || c == '—' || c == '‑') return '-';
        if (c == '\u00A0' || c == '\n' || c == '\t' || c == '\r') return ' ';
        char lower = Character.toLowerCase(c);
        if (lower < 128) return lower;
        char base =
                Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
        return Character.isSurrogate(base) ? lower : base;
    }
}
