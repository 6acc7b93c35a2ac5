package nl.kenniskompas.advice.taking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.Likeness;
import org.jspecify.annotations.Nullable;

/// How much texts resemble each other; each is prepared once.
final class Resemblance {
    /// Words of promising, of Parliament and of time: every commitment has them, so they tell nothing of its subject.
    private static final Set<String> OF_ANY_PROMISE = Set.of(("""
            kamer tweede eerste kamers brief brieven kamerbrief bijlage informeer informeren informeert geinformeerd
            geïnformeerd stuur sturen stuurt gestuurd zend zenden zendt toezend toezenden toesturen toekomen ontvang
            ontvangt ontvangen doe doet doen gestand toezegging toezeggingen toegezegd toezeggen zeg zoals hierbij hiermee
            daarmee hierover daarover invulling uitvoering geef geven gegeven kom komt komen terug ik u uw wij mijn zal
            zullen streef streven ernaar verwacht verwachten voornemens einde eind begin loop jaar jaren zomer najaar
            voorjaar herfst winter kwartaal maand maanden week weken januari februari maart april mei juni juli augustus
            september oktober november december laatste volgende uiterlijk spoedig mogelijk moment stand zaken voortgang
            uitkomsten lid leden motie debat commissiedebat plenair overleg kabinet minister staatssecretaris
            bewindspersoon verder nader opnieuw tijdens eerder eerdere afgedaan afdoening voldaan""").strip().split("\\s+"));

    private static final double THIN = 0.5;
    private static final int TELLING = 5;

    private final Map<String, Likeness> prepared = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    /// From 0 to 1; 0 when one of them says nothing.
    double of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return 0;
        if (one.equalsIgnoreCase(other)) return 1;
        return prepared.computeIfAbsent(one, Likeness::new).to(prepared.computeIfAbsent(other, Likeness::new));
    }

    /// The same of what two promises are about, without how one promises.
    double ofSubjects(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return 0;
        String some = subject(one);
        String others = subject(other);
        if (some.isEmpty() || others.isEmpty()) return 0;
        return of(some, others) * (isThin(some) || isThin(others) ? THIN : 1);
    }

    /// "the programme": one word in common is then all there is, and no ground for anything.
    private static boolean isThin(String subject) {
        return Stream.of(subject.split(" "))
                        .filter(word -> word.length() >= TELLING)
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    private String subject(String text) {
        return subjects.computeIfAbsent(
                text, whole -> Stream.of(whole.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> !word.isEmpty() && !OF_ANY_PROMISE.contains(word))
                        .collect(Collectors.joining(" ")));
    }
}
