package nl.kenniskompas.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final Field TITLE = Field.line("title", 5).needed();
    private static final Field YEAR = Field.number("year", 1900, 2200);
    private static final Field COLOURS =
            Field.checks("colours", List.of(Option.of("r", "rood"), Option.of("b", "blauw")));

    @Test
    void aNeededFieldRefusesNothingButSpace() {
        assertThat(TITLE.check(Answers.none().and("title", " \n "))).contains(fault("title", "required"));
        assertThat(TITLE.check(Answers.none())).contains(fault("title", "required"));
        assertThat(Field.line("title", 5).check(Answers.none())).isEmpty();
    }

    @Test
    void lengthCountsSignsAsPeopleDo() {
        assertThat(TITLE.check(Answers.none().and("title", "😀😀😀😀😀"))).isEmpty();
        assertThat(TITLE.check(Answers.none().and("title", "123456")))
                .contains(Fault.of("title", "web.form.fault.long", 5, 6));
    }

    @Test
    void aNumberLiesInItsRange() {
        for (String good : List.of("1900", "2200", ""))
            assertThat(YEAR.check(Answers.none().and("year", good))).isEmpty();
        for (String wrong : List.of("1899", "2201", "-1", "twee", "2.5", "99999999999", "2026 of later"))
            assertThat(YEAR.check(Answers.none().and("year", wrong)))
                    .contains(Fault.of("year", "web.form.fault.number", "1900", "2200"));
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        assertThat(COLOURS.check(Answers.none().andAll("colours", List.of("r", "b"))))
                .isEmpty();
        assertThat(COLOURS.check(Answers.none().andAll("colours", List.of("r", "g"))))
                .contains(fault("colours", "choice"));
    }

    @Test
    void theOrderOfCheckedBoxesIsNoDifference() {
        var some = Answers.none().andAll("colours", List.of("r", "b"));
        assertThat(COLOURS.sameIn(some, Answers.none().andAll("colours", List.of("b", "r"))))
                .isTrue();
        assertThat(COLOURS.sameIn(some, Answers.none().andAll("colours", List.of("b"))))
                .isFalse();
    }

    @Test
    void anAnswerKeepsItsLinesAndLosesSignsThatAreNoText() {
        assertThat(Answers.none().and("t", "  een\r\ntwee\u0000\u0007\tdrie ").text("t"))
                .isEqualTo("een\ntwee\tdrie");
    }

    @Test
    void whatNoFieldAskedIsNotTaken() {
        var sent = Answers.none().and("title", "x").and("issue", "7");
        assertThat(sent.only(List.of(TITLE)).values()).containsOnlyKeys("title");
    }

    private static Fault fault(String field, String key) {
        return Fault.of(field, "web.form.fault." + key);
    }
}
