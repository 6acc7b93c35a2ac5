package nl.kenniskompas.systemmap.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.form.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// What the platform says of a relation somebody may copy and type again.
class OwnSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "nl, hittegolven, thuiszorg",
        "nl, schade aan funderingen, uitgaven van huishoudens",
        "nl, thuiswerken, woon-werkverkeer",
        "en, heat waves, home care",
        "en, telework, commuting"
    })
    void aSentenceOfTheMapIsReadAsItIsMeant(String language, String cause, String effect) {
        for (Sign sign : Sign.values()) {
            String sentence = text(language).of("systemmap.sentence." + sign.key(), cause, effect);
            assertThat(Spoken.of(Answers.none().and("sentence", sentence)))
                    .as(sentence)
                    .contains(new Spoken(FactorName.of(cause), FactorName.of(effect), sign, false));
        }
    }

    private static Text text(String language) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/systemmap");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Text(messages, Locale.forLanguageTag(language));
    }
}
