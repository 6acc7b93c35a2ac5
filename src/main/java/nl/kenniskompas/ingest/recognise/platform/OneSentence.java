package nl.kenniskompas.ingest.recognise.platform;

import java.util.List;
import java.util.Optional;

/// A cause and its effect in one sentence that somebody types, read as a row of a platform's table is read.
///
/// @param cause, effect as written
/// @param causeFactor, effectFactor what changes, without the word for more or less
/// @param causeSign, effectSign `+` more, `-` less, `?` not said
/// @param guessed whether the verb is none that is known, so that a person should look twice
public record OneSentence(
        String cause,
        String causeFactor,
        String causeSign,
        String verb,
        String effect,
        String effectFactor,
        String effectSign,
        boolean guessed) {

    /// Empty when no cause and effect can be told apart.
    public static Optional<OneSentence> of(String sentence) {
        String words = Words.plain(sentence);
        var known = Sentences.part(words, List.of());
        var parting = known == null ? Guess.of(words) : known;
        if (parting == null || parting.effect().isBlank() || parting.cause().isBlank()) return Optional.empty();
        var cause = Change.of(parting.cause());
        var effect = Change.effect(parting);
        return Optional.of(new OneSentence(
                parting.cause(),
                cause.factor(),
                cause.sign(),
                parting.verb(),
                parting.effect(),
                effect.factor(),
                effect.sign(),
                known == null));
    }
}
