package nl.kenniskompas.advice.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.advice.thread.Position;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.Taker.GivenBack;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AdviceTakerTest {
    @Autowired
    AdviceTaker taker;

    @Autowired
    Library library;

    @Autowired
    Threads threads;

    @Autowired
    Promises promises;

    @Autowired
    Provenance provenance;

    @Test
    void aLetterBecomesAThreadFromAdviceToCommitmentWithThePassagesOfEach() {
        var letter = new Letter("Reactie op het advies over laaggeletterdheid", "2028-05-02")
                .answers("Lezen telt: naar een samenleving zonder laaggeletterden", "Taalraad")
                .section("1. Taal op de werkvloer")
                .recommendation(
                        1, "Vergoed taallessen onder werktijd.", "partly", "Dat doen wij voor kleine bedrijven.")
                .promises(
                        "Voor de zomer stuur ik u het tarief van de taallessen.",
                        "Voor de zomer",
                        "2028-05-03",
                        "2028-06-20")
                .section("2. Bibliotheken")
                .recommendation(2, "Open in elke wijk een leesplek.", "none", null)
                .extract();

        var items = new Accepting(taker, library).all(letter);

        var thread = threads.of(Accepting.of(items, "advice").id());
        assertThat(thread.advice().by()).isEqualTo("Taalraad");
        assertThat(thread.strands())
                .extracting(s -> s.recommendation().position())
                .containsExactly(Position.PARTLY, Position.NONE);
        var first = thread.strands().getFirst();
        assertThat(first.recommendation().responder()).isEqualTo("Minister van Sociale Zaken en Werkgelegenheid");
        assertThat(first.promises()).singleElement().satisfies(promise -> {
            var ministry = promise.commitment().ministry();
            assertThat(ministry == null ? null : ministry.name())
                    .isEqualTo("Ministerie van Sociale Zaken en Werkgelegenheid");
            assertThat(promise.commitment().document())
                    .isEqualTo(first.recommendation().responseDocument());
        });
        long recommendation = first.recommendation().id();
        assertThat(words(Origin.RECOMMENDATION, recommendation)).containsExactly("Vergoed taallessen onder werktijd.");
        assertThat(words(Origin.RESPONSE, recommendation)).containsExactly("Dat doen wij voor kleine bedrijven.");
    }

    private List<String> words(Origin origin, long item) {
        return provenance.of(origin, item).stream().map(Passage::words).toList();
    }

    @Test
    void theSameLetterOnceMoreHoldsNothingNew() {
        var letter = new Letter("Brief over de nachttrein", "2028-06-01")
                .answers("Slapend over de grens", "Spoorraad")
                .recommendation(1, "Koop tien nieuwe slaaprijtuigen.", "adopted", "De bestelling loopt.")
                .promises(
                        "In het najaar informeer ik u over de dienstregeling.",
                        "In het najaar",
                        "2028-09-21",
                        "2028-12-20")
                .honours(
                        "Hiermee doe ik de toezegging over perrons gestand.",
                        "een overzicht van te korte perrons te geven",
                        "2027-11-04",
                        "Commissiedebat Spoor")
                .extract();
        new Accepting(taker, library).all(letter);

        assertThat(flat(taker.findings(letter)))
                .extracting(Finding::kind, Finding::difference)
                .containsExactly(
                        tuple("advice", Difference.SAME),
                        tuple("recommendation", Difference.SAME),
                        tuple("fulfilment", Difference.SAME),
                        tuple("commitment", Difference.SAME));
    }

    @Test
    void aLaterLetterThatHonoursACommitmentIsProposedAsItsFulfilmentWithTheReasons() {
        var promised = new Accepting(taker, library)
                .all(new Letter("Brief over de wolf", "2028-01-10")
                        .promises(
                                "Ik stuur uw Kamer een onderzoek naar de kosten van wolfwerende rasters.",
                                "dit jaar",
                                "2028-01-10",
                                "2028-12-31")
                        .extract());
        var later = new Letter("Onderzoek rasters", "2028-08-20")
                .honours(
                        "Met deze brief geef ik invulling aan mijn toezegging.",
                        "een onderzoek te sturen naar de kosten van rasters tegen de wolf",
                        "2028-01-10",
                        "Brief over de wolf")
                .extract();

        var finding = taker.findings(later).getFirst();
        assertThat(finding.doubts())
                .extracting(Warning::code)
                .containsExactly("fulfils-by-words", "fulfils-by-day", "fulfils-by-occasion");

        var accepting = new Accepting(taker, library);
        var fulfilment = Accepting.of(accepting.all(later), "fulfilment");
        long commitment = promised.getFirst().id();
        var done = promises.of(commitment);
        assertThat(done.commitment().status()).isEqualTo(Status.DONE);
        assertThat(done.steps()).singleElement().extracting(s -> s.before()).isEqualTo(Status.OPEN);
        assertThat(words(Origin.FULFILMENT, fulfilment.id())).hasSize(1);

        assertThat(accepting.back(fulfilment))
                .isInstanceOfSatisfying(GivenBack.Done.class, back -> assertThat(back.passages())
                        .hasSize(1));
        var again = promises.of(commitment);
        assertThat(again.commitment().status()).isEqualTo(Status.OPEN);
        assertThat(again.steps()).isEmpty();
        assertThat(again.fulfilments()).isEmpty();
    }

    @Test
    void whatIsHonouredWithoutAStandingCommitmentIsMadeAndDoneInOneGo() {
        var items = new Accepting(taker, library)
                .all(new Letter("Brief over veerponten", "2028-02-02")
                        .honoursAsCommitment("Zoals toegezegd ontvangt u hierbij de lijst van alle veerponten.")
                        .extract());

        var promise = promises.of(Accepting.of(items, "commitment").id());
        assertThat(promise.commitment().status()).isEqualTo(Status.DONE);
        assertThat(promise.fulfilments()).singleElement().satisfies(f -> assertThat(f.document())
                .isNotNull());
    }

    @Test
    void aLetterThatOnlyRepeatsACommitmentIsNeverItsFulfilment() {
        new Accepting(taker, library)
                .all(new Letter("Eerste brief over stikstofkaarten", "2028-03-03")
                        .promises(
                                "Ik kom dit jaar met nieuwe kaarten van de stikstofneerslag.",
                                "dit jaar",
                                "2028-03-03",
                                "2028-12-31")
                        .extract());

        var later = taker.findings(new Letter("Tweede brief over stikstofkaarten", "2028-07-03")
                .promises(
                        "Ik kom dit jaar met nieuwe kaarten van de stikstofneerslag.",
                        "dit jaar",
                        "2028-07-03",
                        "2028-12-31")
                .extract());

        assertThat(later).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("commitment");
            assertThat(finding.difference()).isEqualTo(Difference.NEW);
            assertThat(finding.doubts()).extracting(Warning::code).containsExactly("resembles-commitment");
        });
    }

    @Test
    void givingEverythingBackLeavesNothing() {
        var accepting = new Accepting(taker, library);
        var items = accepting.all(new Letter("Brief over bijensterfte", "2028-04-04")
                .answers("Meer bloemen, meer bijen", "Natuurraad")
                .recommendation(1, "Zaai alle bermen in.", "elsewhere", "Dat is aan de provincies.")
                .promises(
                        "Eind dit jaar meld ik u de stand van de telling.", "Eind dit jaar", "2028-11-01", "2028-12-31")
                .extract());

        for (var item : items.reversed()) assertThat(accepting.back(item)).isInstanceOf(GivenBack.Done.class);

        assertThat(threads.find(Accepting.of(items, "advice").id())).isEmpty();
        assertThat(promises.find(Accepting.of(items, "commitment").id())).isEmpty();
    }

    private static List<Finding> flat(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> Stream.concat(Stream.of(f), flat(f.children()).stream()))
                .toList();
    }
}
