package nl.kenniskompas.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.SourceText;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void linesOfOneParagraphAreJoinedAndWordsCutAtTheMarginWhole() {
        var text = PlainText.read("""
                De rivier stijgt in het voorjaar sneller dan de modellen van de water-
                beheerders laten zien, en dat heeft gevolgen voor de dijken in het gebied
                tussen de twee steden, waar veel mensen wonen en werken aan de oever van
                het water.
                """);
        assertThat(words(text)).hasSize(1);
        assertThat(words(text).getFirst()).contains("waterbeheerders laten zien");
        assertThat(text.repairs()).extracting("why").containsExactly("line-hyphen");
    }

    @Test
    void aHyphenBeforeEnStays() {
        var text = PlainText.read("Er is aandacht voor inkoop-\nen verkoopbeleid");
        assertThat(text.repairs()).isEmpty();
    }

    @Test
    void tabsPartCellsAndEmptyCellsStay() {
        var rows = PlainText.read("Opgave\tVraag\nWonen\tHoe?\n\tWaarom?").blocks();
        assertThat(rows).hasSize(3).allMatch(Block.Row.class::isInstance);
        assertThat(((Block.Row) rows.get(2)).cells().getFirst().span().isEmpty())
                .isTrue();
    }

    @Test
    void aBulletWithATabIsAnItem() {
        var blocks = PlainText.read("•\tHoe werkt het?\n\t◦\tdenk aan kosten").blocks();
        assertThat(blocks).hasSize(2).allMatch(Block.Item.class::isInstance);
        assertThat(((Block.Item) blocks.get(1)).depth()).isEqualTo(1);
    }

    @Test
    void aPageNumberInsideASentenceIsReadOver() {
        var text = PlainText.read("- Hoe verkoelend zijn kleine parken in\n17\ndrukke wijken?");
        assertThat(words(text)).containsExactly("Hoe verkoelend zijn kleine parken in drukke wijken?");
    }

    @Test
    void aLineThatReturnsOnEachPageIsFurniture() {
        var text = PlainText.read("Agenda\n\fAgenda 2\n\nEerste.\n\fAgenda 3\n\nTweede.\n\fAgenda 4\n\nDerde.");
        assertThat(text.pages()).hasSize(4);
        assertThat(text.blocks().stream().filter(Block.Furniture.class::isInstance))
                .hasSize(3);
    }

    @Test
    void ligaturesAndWrongAccentsAreRepaired() {
        var text = PlainText.read("Eﬀecten van creéren");
        assertThat(words(text)).containsExactly("Effecten van creëren");
    }

    private static List<String> words(SourceText text) {
        return text.blocks().stream().map(b -> text.read(b.span())).toList();
    }
}
