package nl.kenniskompas.agenda.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agenda.State;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.overview.Steps;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.ingest.intake.Intake;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.intake.Upload;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Puts the sample documents into an empty platform, through the same import that everybody uses.
@Component
@Profile("demo")
@ConditionalOnProperty(name = "kompas.sample", matchIfMissing = true)
@Order(1)
class SampleContent implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);

    /// In this order, so that the newer edition of an organisation finds the older one.
    private static final List<Sample> SAMPLES = List.of(
            new Sample("kennisagenda-2023-2026.docx", State.ARCHIVED),
            new Sample("kennisagenda-2027-2030.pdf", State.ADOPTED),
            new Sample("kennisagenda-energie-2026-2029.txt", State.CONSULTATION));

    /// The table goes on with the relations of the platform, the later letter honours what the earlier one promised.
    private static final List<String> OTHERS = List.of(
            "kennisplatform-hitte-en-droogte-2026.md",
            "samenhangen-warme-zomers.csv",
            "kabinetsreactie-2026.txt",
            "voortgangsbrief-2026.txt");

    /// Not everything is open.
    private static final String CONCEPT = "concept-meetplan-warmte.txt";

    private static final Locale DUTCH = Locale.of("nl");

    private record Sample(String file, State state) {}

    private final Intakes intakes;
    private final Agendas agendas;
    private final Steps steps;
    private final SampleLives lives;
    private final MessageSource messages;

    SampleContent(Intakes intakes, Agendas agendas, Steps steps, SampleLives lives, MessageSource messages) {
        this.intakes = intakes;
        this.agendas = agendas;
        this.steps = steps;
        this.lives = lives;
        this.messages = messages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(Actor.PLATFORM, () -> {
            try {
                fill();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void fill() throws IOException, InterruptedException {
        if (!agendas.all().isEmpty() || !intakes.latest(1).isEmpty()) return;
        var made = new HashMap<String, Long>();
        for (Sample sample : SAMPLES) put(sample).ifPresent(agenda -> made.put(sample.file(), agenda.id()));
        var library = new HashMap<String, DocumentId>();
        for (String other : OTHERS) take(other, null).ifPresent(document -> library.put(other, document));
        var publisher = agendas.get(
                        Objects.requireNonNull(made.get(SAMPLES.getLast().file())))
                .organisation();
        take(CONCEPT, publisher);
        lives.live(made, library);
    }

    private Optional<Agenda> put(Sample sample) throws IOException, InterruptedException {
        var known = agendas.all().stream().map(Agenda::id).toList();
        take(sample.file(), null);
        var made = agendas.all().stream()
                .filter(agenda -> !known.contains(agenda.id()))
                .findFirst();
        made.ifPresent(agenda -> move(agenda, sample.state()));
        return made;
    }

    private Optional<DocumentId> take(String file, @Nullable OrganisationId within)
            throws IOException, InterruptedException {
        byte[] bytes = new ClassPathResource("sample/" + file).getContentAsByteArray();
        long id = intakes.accept(new Upload(file, null, bytes, null, true, null, within));
        Intake intake = intakes.get(id);
        while (!intake.state().ended()) {
            Thread.sleep(100);
            intake = intakes.get(id);
        }
        if (intake.state() != Intake.State.DONE) LOG.warn("the sample {} did not come in", file);
        return Optional.ofNullable(intake.document()).map(DocumentId::new);
    }

    /// Step by step, as an edition comes to its state in real life.
    private void move(Agenda agenda, State goal) {
        for (Agenda now = agenda; now.state() != goal; now = agendas.get(agenda.id())) {
            State next = State.values()[now.state().ordinal() + 1];
            var reason = messages.getMessage("agenda.sample.step." + next.key(), null, DUTCH);
            steps.move(now, now.state(), next, reason);
        }
    }
}
