package nl.kenniskompas.administration.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationName;
import nl.kenniskompas.identity.register.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void aPictureHoldsAllThatIsKnownInAtMostEightColumns() {
        for (int year : new int[] {1798, 1900, 1950, 2001, 2010, 2020, 2024, 2026}) {
            var names = List.of(name(LocalDate.of(year, 3, 12), null));
            var span = Span.of(names, TODAY);
            assertThat(span.columns()).isBetween(1, 8);
            assertThat(span.first()).isLessThanOrEqualTo(year);
            assertThat(span.first() + span.step() * span.columns()).isGreaterThan(2026);
            assertThat(span.at(0)).isZero();
        }
    }

    @Test
    void namesFollowEachOtherWithoutAGapInThePicture() {
        var names = List.of(
                name(LocalDate.of(2013, 1, 1), LocalDate.of(2017, 12, 31)), name(LocalDate.of(2018, 1, 1), null));
        var bars = Span.of(names, TODAY).bars(names, TODAY);

        assertThat(bars.get(0).from() + bars.get(0).width())
                .isEqualTo(bars.get(1).from());
        assertThat(bars.get(1).from() + bars.get(1).width())
                .isEqualTo(Span.of(names, TODAY).at(TODAY));
        assertThat(bars).noneMatch(Span.Bar::open);
    }

    @Test
    void aNameOfWhichNobodyKnowsWhenItBeganStartsAtTheEdge() {
        var names = List.of(name(null, LocalDate.of(2010, 10, 13)));
        var bar = Span.of(names, TODAY).bars(names, TODAY).getFirst();
        assertThat(bar.open()).isTrue();
        assertThat(bar.from()).isZero();
        assertThat(bar.width()).isGreaterThan(50);
    }

    private static OrganisationName name(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new OrganisationName(1, 0, new OrganisationId(1), "Naam", null, new Validity(from, until));
    }
}
