package nl.kenniskompas.systemmap.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kenniskompas.systemmap.analysis.Bound;
import nl.kenniskompas.systemmap.analysis.Chain;
import nl.kenniskompas.systemmap.analysis.Loops;
import nl.kenniskompas.systemmap.analysis.TinyMap;
import nl.kenniskompas.web.Text;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class MapWordsTest {
    private static Text text(String language) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/systemmap-analysis");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Text(messages, Locale.forLanguageTag(language));
    }

    /// All relations of the map in a row.
    private static String said(String... lines) {
        var tiny = TinyMap.of(lines);
        return new MapWords(text("nl"), tiny.map())
                .chain(new Chain(tiny.map().relations()))
                .toString();
    }

    private static String loop(String... lines) {
        var tiny = TinyMap.of(lines);
        var loop = Loops.of(tiny.network(), Bound.LOOPS).all().getFirst();
        return new MapWords(text("nl"), tiny.map()).loop(loop).toString();
    }

    @Test
    void aChainTellsEachStepAndWhatTheyMakeTogether() {
        assertThat(said("Thuiswerken - Woon-werkverkeer", "Woon-werkverkeer - klimaat"))
                .isEqualTo("Hoe meer thuiswerken, hoe minder woon-werkverkeer, en daardoor meer klimaat."
                        + " Samen: meer thuiswerken, meer klimaat.");
    }

    @Test
    void oneStepNeedsNoSum() {
        assertThat(said("regen + modder")).isEqualTo("Hoe meer regen, hoe meer modder.");
    }

    @Test
    void theSignOfAStepIsToldOfWhatCameBefore() {
        assertThat(said("a - b", "b + c"))
                .isEqualTo("Hoe meer a, hoe minder b, en daardoor minder c. Samen: meer a, minder c.");
    }

    @Test
    void afterAnUnclearStepNothingIsClear() {
        assertThat(said("a + b", "b ? c", "c - d"))
                .isEqualTo(
                        "Hoe meer a, hoe meer b, en daardoor meer of minder c (onduidelijk welke van de twee), en daardoor"
                                + " een verandering van d. Samen: meer a, maar of dat meer of minder d geeft, is onduidelijk.");
    }

    @Test
    void aNameInCapitalsKeepsThem() {
        assertThat(said("AI + CO2-uitstoot")).isEqualTo("Hoe meer AI, hoe meer CO2-uitstoot.");
    }

    @Test
    void aReinforcingLoopComesBackAsMore() {
        assertThat(loop("a - b", "b - a"))
                .isEqualTo("Hoe meer a, hoe minder b, en daardoor weer meer a. De lus versterkt zichzelf.");
    }

    @Test
    void aBalancingLoopComesBackAsLess() {
        assertThat(loop("a + b", "b - a"))
                .isEqualTo("Hoe meer a, hoe meer b, en daardoor weer minder a. De lus remt zichzelf.");
    }

    @Test
    void whatIsFilledInCannotFillInMore() {
        var hostile = Sentence.words("{0} \uE000 <b>");

        assertThat(Sentence.of(text("nl"), "systemmap.analysis.chain.begin", hostile, hostile)
                        .toString())
                .isEqualTo("Hoe meer {0} \uE000 <b>, hoe {0} \uE000 <b>");
    }

    @Test
    void englishHasTheSameShape() {
        var tiny = TinyMap.of("rain + mud", "mud - speed");

        assertThat(new MapWords(text("en"), tiny.map())
                        .chain(new Chain(tiny.map().relations()))
                        .toString())
                .isEqualTo("The more rain, the more mud, and so less speed. Together: more rain, less speed.");
    }
}
