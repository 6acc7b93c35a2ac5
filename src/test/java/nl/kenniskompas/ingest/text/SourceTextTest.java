package nl.kenniskompas.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Source;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String CONTENT = "\uD83C\uDF31 groei\nwel-\nvaart \uD83C\uDF31 nu";

    @Test
    void readsWithRepairsAppliedAndSpaceFolded() {
        assertThat(text().read(new Span(0, CONTENT.length()))).isEqualTo("\uD83C\uDF31 groei welvaart \uD83C\uDF31 nu");
        assertThat(text().read(new Span(9, 12))).isEqualTo("wel");
    }

    @Test
    void publishesPlacesInCodePoints() {
        int nu = CONTENT.indexOf("nu");
        assertThat(text().source(new Span(nu, nu + 2))).isEqualTo(new Source(2, nu - 2, nu));
        assertThat(text().source(new Span(0, 2))).isEqualTo(new Source(1, 0, 1));
    }

    @Test
    void aPlaceAtThePagesEdgeLiesOnTheLaterPage() {
        assertThat(text().pageOf(8)).isEqualTo(1);
        assertThat(text().pageOf(9)).isEqualTo(2);
        assertThat(text().pageOf(CONTENT.length() + 5)).isEqualTo(2);
    }

    @Test
    void publishesCellsWithWhatIsInThem() {
        Extract.Text published = text().published();
        assertThat(published.pages().getLast()).isEqualTo(new Extract.PageRange(2, 8, CONTENT.length() - 2));
        assertThat(published.repairs())
                .containsExactly(new Extract.Repaired(8, 18, "wel-\nvaart", "welvaart", "line-hyphen"));
        assertThat(published.blocks())
                .containsExactly(
                        new Extract.Shape("heading", 1, null, null, null, 0, 7),
                        new Extract.Shape("cell", null, 0, 0, 0, 8, 18),
                        new Extract.Shape("item", 0, 0, 0, 0, 8, 18),
                        new Extract.Shape("cell", null, 0, 0, 1, 19, 22));
    }

    private static SourceText text() {
        var pages = List.of(new PageSpan(1, new Span(0, 9)), new PageSpan(2, new Span(9, CONTENT.length())));
        var cell = new Block.Cell(new Span(9, 19), List.of(new Block.Item(0, "-", new Span(9, 19))));
        var last = new Block.Cell(new Span(20, CONTENT.length() - 1), List.of());
        var blocks = List.<Block>of(new Block.Heading(1, new Span(0, 8)), new Block.Row(0, List.of(cell, last)));
        var repairs = List.of(new Repair(new Span(9, 19), "welvaart", "line-hyphen"));
        return new SourceText("text/plain", CONTENT, pages, blocks, repairs, List.of());
    }
}
