package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.LetterExtract.Fulfilment;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.api.Test;

/// What a letter leaves to the reader: who "ik" is, which promise "deze toezegging" is, and whose day a day is.
class AnswersTest {
    private static LetterExtract letter(String text) {
        return Objects.requireNonNull(Recognition.of(PlainText.read(text), null).letter());
    }

    @Test
    void underAnswersNobodySignsSoWhoIsAskedIsWhoPromises() {
        var letter = letter("""
                Antwoorden van de Minister van Defensie op de vragen van de leden Bos en Smit over oefenterreinen.

                Vraag 1
                Bent u bereid de Kamer te informeren?

                Antwoord 1
                Ja, ik zal uw Kamer voor 1 mei 2031 informeren over de oefenterreinen.
                """);
        assertThat(letter.commitments()).extracting(Commitment::ministry).containsExactly("Def");
        assertThat(letter.commitments()).extracting(Commitment::actor).containsExactly("Minister van Defensie");
    }

    @Test
    void thisPromiseIsTheOneToldJustBefore() {
        var letter = letter("""
                Geachte voorzitter,

                Tijdens het commissiedebat Havens van 4 maart 2030 heb ik toegezegd uw Kamer te informeren over walstroom.
                Bijgaand vindt u het rapport over walstroom, waarmee ik deze toezegging nakom.

                De Minister van Infrastructuur en Waterstaat,
                A. Jansen
                """);
        assertThat(letter.fulfilments()).extracting(Fulfilment::promised).containsExactly(LocalDate.of(2030, 3, 4));
        assertThat(letter.fulfilments())
                .extracting(Fulfilment::promise)
                .allMatch(promise -> promise.contains("walstroom"));
        assertThat(letter.commitments()).extracting(Commitment::status).containsExactly("fulfilled");
    }

    @Test
    void aDayBehindAMeetingIsNotAlwaysTheDayOfTheMeeting() {
        var letter = letter("""
                Geachte voorzitter,

                Den Haag, 3 februari 2030

                Na de parlementaire behandeling treedt de wet naar verwachting op 1 januari 2031 in werking.

                De Minister van Infrastructuur en Waterstaat,
                A. Jansen
                """);
        var day = LocalDate.of(2031, 1, 1);
        assertThat(letter.commitments()).extracting(Commitment::deadline).anySatisfy(deadline -> {
            assertThat(deadline.from()).isEqualTo(day);
            assertThat(deadline.until()).isEqualTo(day);
        });
    }
}
