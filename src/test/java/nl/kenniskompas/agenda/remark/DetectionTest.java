package nl.kenniskompas.agenda.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.Remark.AsksDecision;
import nl.kenniskompas.agenda.remark.Remark.SecondQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welke scholen delen hun gymzaal, en wat kost dat de gemeente?",
                "Hoe vaak valt de veerboot uit? Wat doen reizigers dan?",
                "Waar en waarom stoppen bakkers in Zeeland?",
                "In hoeverre helpt schoolfruit, en onder welke voorwaarden werkt het bij kleuters?",
                "Why do bakeries close, and what does that mean for villages?"
            })
    void aSecondQuestionIsSeen(String question) {
        assertThat(keys(question)).contains("second");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welke scholen delen hun gymzaal met clubs en verenigingen?",
                "Welke gezinnen vragen kinderbijslag aan, en welke niet?",
                "Welke plekken waar kinderen spelen en waar ouders elkaar treffen verdwijnen in Utrecht?",
                "En hoe ervaren schippers de nieuwe sluis?",
                "Wat weten huurders over hoe en wanneer de huur stijgt?",
                "Hoe helpen bibliotheken nieuwkomers? Denk aan taalcafés, of misschien ook voorleesuren?"
            })
    void oneQuestionIsNotTakenForTwo(String question) {
        assertThat(keys(question)).doesNotContain("second");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moet het kabinet vuurwerk voor particulieren verbieden?",
                "Welke verschillen in zorg vinden we als samenleving aanvaardbaar?",
                "Is het wenselijk dat scholen telefoons innemen?",
                "Hoe ver mag de overheid gaan bij het volgen van reizigers?",
                "Welke dorpen willen we beschermen tegen de zee?",
                "Should the government ban petrol scooters?"
            })
    void aQuestionThatAsksForADecisionIsNoKnowledgeQuestion(String question) {
        assertThat(keys(question)).contains("decision").doesNotContain("yesno");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe kan de overheid reizigers beter informeren?",
                "Wat moeten we weten over het slib in de Eems?",
                "Welke taken moeten wijkverpleegkundigen nu vaker doen?",
                "Welke gevolgen heeft het als gemeenten zelf mogen bepalen wie een uitkering krijgt?",
                "What do we want to know about young carers?"
            })
    void dutiesOfOthersAndWhatCanBeDoneAreNoDecision(String question) {
        assertThat(keys(question)).doesNotContain("decision");
    }

    @Test
    void aQuestionForYesOrNoIsSeenAndAQuestionForMoreIsNot() {
        assertThat(keys("Werkt statiegeld op blikjes bij jongeren?")).contains("yesno");
        assertThat(keys("Does a deposit on cans work for young people?")).contains("yesno");
        assertThat(keys("In hoeverre werkt statiegeld op blikjes bij jongeren?"))
                .doesNotContain("yesno");
        assertThat(keys("(Hoe) werkt statiegeld op blikjes bij jongeren?")).doesNotContain("yesno");
        assertThat(keys("Is dit geen vraag")).doesNotContain("yesno");
    }

    @Test
    void whoOrWhereIsMissedOnlyWhenNothingNamesIt() {
        assertThat(keys("Welke invloed heeft fijnstof op het geheugen?")).contains("population");
        assertThat(keys("Welke invloed heeft fijnstof op het geheugen van scholieren?"))
                .doesNotContain("population");
        assertThat(keys("Welke invloed heeft fijnstof op het geheugen in Groningen?"))
                .doesNotContain("population");
        assertThat(keys("Waarom verkopen telers minder tulpenbollen?")).doesNotContain("population");
    }

    @Test
    void aPeriodIsMissedOnlyWhenSomethingIsCountedOrChanges() {
        assertThat(keys("Hoeveel veerboten vielen uit voor bewoners van Texel?"))
                .contains("period");
        assertThat(keys("Hoeveel veerboten vielen in 2025 uit voor bewoners van Texel?"))
                .doesNotContain("period");
        assertThat(keys("Hoe verandert het zwemmen van kinderen in Friesland?")).contains("period");
        assertThat(keys("Waarom zwemmen kinderen in Friesland minder?")).doesNotContain("period");
    }

    @Test
    void aQuestionThatHardlySaysWhatItIsAboutIsTooBroad() {
        assertThat(keys("Hoe kunnen we veiligheid versterken?")).containsExactly("broad");
        assertThat(keys("Wat zijn alle gevolgen van robots voor winkels?")).contains("broad");
        assertThat(keys("Hoe kunnen buurtwachten de veiligheid in portieken versterken?"))
                .doesNotContain("broad");
    }

    @Test
    void whatOneCanDoMayBeAskedWithoutSayingForWhom() {
        String question = "Welke invloed heeft licht op de slaap?";
        assertThat(remarks(question, QuestionType.EXPLANATORY))
                .extracting(Remark::key)
                .contains("population");
        assertThat(remarks(question, QuestionType.POLICY))
                .extracting(Remark::key)
                .doesNotContain("population");
    }

    @Test
    void theStretchIsThePartThatItIsAbout() {
        var remarks = remarks("Welke buurten zijn te warm, en wie wonen daar?", null);

        assertThat(remarks).hasAtLeastOneElementOfType(SecondQuestion.class);
        assertThat(remarks.getFirst().about().words()).isEqualTo("en wie wonen daar");
        var decision = remarks("Moet/kan het Rijk de boswachters beter betalen?", null);
        assertThat(decision).hasOnlyElementsOfType(AsksDecision.class);
        assertThat(decision.getFirst().about().words()).isEqualTo("Moet/kan het Rijk");
    }

    @Test
    void anotherTypeIsSaidOnlyWhenTheWordsAreClear() {
        String question = "Waardoor stoppen boeren in Drenthe met melkvee?";
        assertThat(remarks(question, QuestionType.POLICY))
                .extracting(Remark::key)
                .containsExactly("type");
        assertThat(remarks(question, QuestionType.EXPLANATORY)).isEmpty();
        assertThat(remarks(question, null)).isEmpty();
    }

    @Test
    void nothingIsSaidOfNothing() {
        for (String text : List.of("", " \n", "???", "…", "\u0000\uD800", "'’'"))
            assertThat(keys(text)).as(text).doesNotContain("second", "decision", "yesno");
    }

    private static List<String> keys(String question) {
        return remarks(question, null).stream().map(Remark::key).toList();
    }

    private static List<Remark> remarks(String question, @Nullable QuestionType given) {
        return new Detection(new Cued(question)).remarks(given);
    }
}
