package nl.kenniskompas.ingest.recognise.promise;

/// A verb of the list with its forms, without accents.
///
/// @param particle "aan" of "aanbieden", empty when it has none
/// @param stem, third, plural present tense, without the particle
record Verb(Kind kind, String particle, String stem, String third, String plural, String participle) {
    enum Kind {
        INFORM,
        DELIVER,
        RETURN,
        DO,
        ACT,
        MAKE,
        SAY
    }

    /// @param line infinitive, first person, third person, participle; a bar after a separable particle
    static Verb of(Kind kind, String line) {
        var forms = line.split(" ");
        int bar = forms[0].indexOf('|');
        var particle = bar < 0 ? "" : forms[0].substring(0, bar);
        return new Verb(kind, particle, forms[1], forms[2], forms[0].substring(bar + 1), forms[3].replace("|", ""));
    }

    String infinitive() {
        return particle + plural;
    }

    boolean isFor(Kind... kinds) {
        for (Kind one : kinds) if (kind == one) return true;
        return false;
    }
}
