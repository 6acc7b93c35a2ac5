package nl.kenniskompas.systemmap.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.platform.OneSentence;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Saying;
import nl.kenniskompas.web.form.Answers;

/// What a person typed, read: from the sentence, and from what they filled in where that was read wrongly.
///
/// @param guessed whether the verb is none that is known
record Spoken(FactorName cause, FactorName effect, Sign sign, boolean guessed) {
    /// The sign is left as the sentence has it.
    static final String AS_READ = "read";

    /// Empty while the sentence does not tell cause and effect apart and nobody filled them in.
    static Optional<Spoken> of(Answers answers) {
        var sentence = OneSentence.of(answers.text("sentence"));
        var cause = FactorName.of(answers.text("cause"));
        var effect = FactorName.of(answers.text("effect"));
        if (cause.isEmpty())
            cause = FactorName.of(sentence.map(OneSentence::causeFactor).orElse(""));
        if (effect.isEmpty())
            effect = FactorName.of(sentence.map(OneSentence::effectFactor).orElse(""));
        if (cause.isEmpty() || effect.isEmpty()) return Optional.empty();
        var sign = Set.of("", AS_READ).contains(answers.text("sign"))
                ? sentence.map(it -> Sign.said(it.causeSign(), it.effectSign())).orElse(Sign.UNCLEAR)
                : Sign.keyed(answers.text("sign"));
        return Optional.of(new Spoken(
                cause, effect, sign, sentence.map(OneSentence::guessed).orElse(false)));
    }

    boolean isOfOneThing() {
        return cause.spelling().equals(effect.spelling());
    }

    Saying saying(Answers answers) {
        return new Saying(
                cause,
                effect,
                sign,
                answers.text("sentence"),
                Poles.keyed(answers.text("poles")),
                Saying.parted(answers.text("ministries"), ","),
                List.of(),
                Saying.parted(answers.text("themes"), ";"),
                answers.day("saidOn"),
                answers.optional("saidIn"));
    }
}
