package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.PlatformExtract.Relation;
import nl.kenniskompas.ingest.extract.PlatformExtract.Said;
import nl.kenniskompas.ingest.extract.SchemaCheck;
import nl.kenniskompas.ingest.extract.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Relations in table files.
class SheetRelationsTest {
    @TempDir
    Path folder;

    @Test
    void eachColumnOfADutchTableIsRead() throws IOException {
        var extract = extract("""
                Oorzaak;Teken;Gevolg;Kans;Risico;Ministeries;Thema;Uitspraak;Bron;Datum
                minder zeegras;-;garnalen;ja;;LVVN, Stichting Slik;Wad; Geen zeegras, geen garnaal. ;Nota Slik;1-3-2026
                """);

        assertThat(relations(extract)).singleElement().satisfies(it -> {
            assertThat(signed(it)).isEqualTo("minder zeegras - garnalen");
            assertThat(it.opportunity()).isTrue();
            assertThat(it.risk()).isFalse();
            assertThat(it.ministries()).containsExactly("LVVN");
            assertThat(it.unreadMinistries()).containsExactly("Stichting Slik");
            assertThat(it.said())
                    .isEqualTo(new Said(
                            "Geen zeegras, geen garnaal.",
                            List.of("Wad"),
                            List.of("Nota Slik"),
                            LocalDate.of(2026, 3, 1)));
        });
        assertThat(extract.document().title()).isEmpty();
        assertThat(extract.document().kind()).isEqualTo("platform");
        assertThat(codes(extract)).containsExactly("ministry-unread");
        var json = JsonMapper.builder().build();
        var schema = json.readTree(Extract.class.getResourceAsStream("extract.schema.json"));
        assertThat(SchemaCheck.faults(schema, json.valueToTree(extract))).isEmpty();
    }

    @Test
    void eachColumnOfAnEnglishTableIsRead() throws IOException {
        var extract = extract("""
                Effect,Cause,Sign,Opportunity or risk,Ministries,Themes,Words,Source,Date
                shrimps,seagrass,less,both,"LVVN, IenW",Tides; Mud,They go together.,Mud paper,2026-03-01
                mud,seagrass,unclear,,,,,,
                """);

        assertThat(relations(extract))
                .extracting(SheetRelationsTest::signed)
                .containsExactly("seagrass - shrimps", "seagrass ? mud");
        var first = relations(extract).getFirst();
        assertThat(first.opportunity() && first.risk()).isTrue();
        assertThat(said(first).themes()).containsExactly("Tides", "Mud");
        assertThat(extract.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+,+",
        "-,-",
        "−,-",
        "?,?",
        "meer,+",
        "Minder,-",
        "onduidelijk,?",
        "more,+",
        "unclear,?",
        "meer leidt tot minder,-"
    })
    void aSignIsReadInItsUsualSpellings(String written, String sign) throws IOException {
        var read = relations(extract("oorzaak\tgevolg\tteken\nslik\tkwelder\t" + written + "\n"));
        assertThat(read).singleElement().extracting(Relation::effectSign).isEqualTo(sign);
    }

    @Test
    void withoutASignTheWordsOfCauseAndEffectTellIt() throws IOException {
        var read = relations(extract("cause;effect;verb\nmeer zeegras;minder golven;\nzeegras;golfslag;remt\n"));
        assertThat(read)
                .extracting(it -> it.causeFactor() + it.causeSign() + it.effectFactor() + it.effectSign())
                .containsExactly("zeegras+golven-", "zeegras?golfslag-");
    }

    @Test
    void sentencesAreTakenApart() throws IOException {
        var extract = extract("""
                Uitspraak;Ministerie
                Meer zeegras leidt tot minder golfslag;IenW
                Minder golfslag leidt tot meer slib;IenW
                Meer slib leidt tot meer kwelder;LVVN
                Dit is er geen;LVVN
                """);
        assertThat(relations(extract))
                .extracting(Relation::causeFactor)
                .containsExactly("zeegras", "golfslag", "slib", "");
        assertThat(codes(extract)).containsExactly("row-unread");
    }

    @Test
    void whatCannotBeReadIsToldAtItsPlaceAndKept() throws IOException {
        var extract = extract("""
                oorzaak;gevolg;teken;kans of risico;datum;kleur
                zilte grond;lamsoor;zeker;soms;gisteren;paars
                lamsoor;;+;;;
                """);
        assertThat(codes(extract))
                .containsExactlyInAnyOrder(
                        "columns-unused", "sign-unread", "chance-unread", "date-unread", "row-unread");
        assertThat(relations(extract))
                .extracting(SheetRelationsTest::signed)
                .containsExactly("zilte grond ? lamsoor", "lamsoor ? ");
        assertThat(place(extract, "row-unread"))
                .isEqualTo(relations(extract).getLast().source().start());
    }

    @Test
    void theSameRowTwiceIsOneRelationInTwoPlaces() throws IOException {
        var read = relations(extract("oorzaak,gevolg\nslik,wad\nslik,wad\nslik,zand\n"));
        assertThat(read).extracting(Relation::duplicateOf).containsExactly(null, 0, null);
    }

    @Test
    void anotherTableIsNoPlatform() throws IOException {
        assertThat(extract("naam;woorden;risico\nJan;twaalf;ja\nPiet;dertien;nee\n")
                        .platform())
                .isNull();
    }

    private static List<Relation> relations(Extract extract) {
        return Objects.requireNonNull(extract.platform(), "no relations").relations();
    }

    private static String signed(Relation it) {
        return it.causeFactor() + " " + it.effectSign() + " " + it.effectFactor();
    }

    private static Said said(Relation it) {
        return Objects.requireNonNull(it.said());
    }

    private static List<String> codes(Extract extract) {
        return extract.warnings().stream().map(Warning::code).toList();
    }

    private static @Nullable Integer place(Extract extract, String code) {
        return extract.warnings().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> Objects.requireNonNull(it.source()).start())
                .findFirst()
                .orElse(null);
    }

    private Extract extract(String table) throws IOException {
        return InventedPlatformsTest.extract(Files.writeString(folder.resolve("a.csv"), table));
    }
}
