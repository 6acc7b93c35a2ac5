package nl.kenniskompas.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRepairsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            o\uFB03cieel,officieel
            cree\u0308ren,creëren
            creéren,creëren
            geéist,geëist
            coórdinatie,coördinatie
            één,één
            vóór,vóór
            eén,eén
            café,café
            société,société
            """)
    void readsLettersAsMeant(String printed, String read) {
        var draft = new Draft(Limits.DEFAULT);
        draft.write(printed);
        draft.add(new Block.Paragraph(draft.since(0)));
        SourceText text = draft.finish("text/plain");
        assertThat(text.read(new Span(0, printed.length()))).isEqualTo(read);
        assertThat(text.content()).isEqualTo(printed);
    }
}
