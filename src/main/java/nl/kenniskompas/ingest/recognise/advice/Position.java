package nl.kenniskompas.ingest.recognise.advice;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.ingest.recognise.time.Folded;
import org.jspecify.annotations.Nullable;

/// What the cabinet says of a recommendation, by the words of its answer.
enum Position {
    PARTLY(
            "deels",
            "gedeeltelijk",
            "ten dele",
            "grotendeels",
            "op onderdelen",
            "met (?:enkele |een )?kanttekening(?:en)?",
            "in aangepaste vorm",
            "niet volledig",
            "niet geheel",
            "niet onverkort",
            "tussenvorm",
            "voor zover",
            "tussenweg",
            "in beginsel"),
    NOT(
            "(?:neem|neemt|nemen|volg|volgt|volgen) [^.;]*\\bniet (?:over|op)",
            "niet (?:overgenomen|overnemen|opgevolgd|overneemt)",
            "geen (?:aanleiding|reden|noodzaak|meerwaarde|voorstander|toegevoegde waarde)",
            "(?:wijs|wijst|wijzen) [^.;]*\\baf",
            "(?:onderschrijf|onderschrijft|onderschrijven|deel|deelt|delen|omarm|omarmt|steun|steunt)\\b[^.;]*\\bniet\\b",
            "te ver",
            "(?:acht|achten|vind|vindt|vinden) [^.;]*\\b(?:niet|onwenselijk|te zwaar|niet nodig|onnodig)",
            "niet (?:voornemens|wenselijk|nodig|opportuun|haalbaar|uitvoerbaar|proportioneel|van plan)",
            "kan (?:ik|het kabinet|mij)[^.;]*niet (?:vinden|meegaan|volgen)",
            "onwenselijk"),
    ADOPTED(
            "onderschrijf(?:t)?|onderschrijven",
            "(?:neem|neemt|nemen) [^.;]*\\bover\\b",
            "overgenomen",
            "overnemen",
            "omarm(?:t|en)?",
            "(?:sluit|sluiten) [^.;]*\\baan\\b",
            "(?:deel|deelt|delen) (?:ik |we |wij |het kabinet )?(?:deze|dit|die|dat|de|het|hierin|deze)",
            "eens met|met [^.;]* eens",
            "steun(?:t|en)? ",
            "(?:mij|zich|me|ons) (?:goed |zeer )?[^.;]*vinden in",
            "(?:mij|zich|me|ons) (?:hier|daar) (?:goed |zeer )?in vinden",
            "(?:volg|volgt|volgen) [^.;]*\\b(?:op|advies|aanbeveling)",
            "dezelfde noodzaak",
            "ter harte",
            "gevolg (?:aan|gegeven)",
            "(?:geef|geeft|geven) [^.;]*(?:gehoor|opvolging|uitvoering)",
            "in lijn met",
            "terecht",
            "waardevol",
            "(?:zet|zetten) [^.;]*\\bin\\b",
            "(?:werk|werkt|werken) [^.;]*\\baan\\b",
            "(?:pak|pakt|pakken) [^.;]*\\bop\\b",
            "aan de slag"),
    ELSEWHERE(
            "verwijs|verwijst|verwijzen|verwezen",
            "in (?:de|een) bijlage",
            "separaat",
            "(?:kamer)?brief [^.;]*(?:gestuurd|gezonden|aangeboden|toegezonden)",
            "is uw kamer [^.;]*geinformeerd",
            "(?:betrek|betrekt|betrekken) ",
            "(?:kom|komt|komen) [^.;]*\\bterug\\b",
            "een volgend kabinet",
            "(?:meegenomen|betrokken) (?:in|bij)");

    private static final int REACH = 1_500;
    private static final Pattern OWN =
            Pattern.compile("\\b(?:ik|we|wij|kabinet|minister|ministers|staatssecretaris|regering|mij)\\b");
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:onderschrijf|onderschrijft|onderschrijven|deel|deelt|delen|steun|steunt) (?:ik |we |wij |het kabinet )?(?:dit|deze)[ ,][^.;]*\\b(?:maar|echter|niet)\\b");
    private static final Pattern VERBLESS = Pattern.compile(
            "^(?:deze aanbeveling|dit|wordt|deels|gedeeltelijk|niet|overgenomen|akkoord|zie|reeds)\\b.*");
    private final Pattern words;

    Position(String... words) {
        this.words = Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
    }

    /// Null when the sentence takes no position, or is not the cabinet's.
    static @Nullable Position of(String sentence) {
        var folded = Folded.of(sentence.substring(0, Math.min(sentence.length(), REACH)));
        if (folded.endsWith("?")
                || !OWN.matcher(folded).find() && !VERBLESS.matcher(folded).matches()) return null;
        if (NOT.words.matcher(folded).find() && HALF.matcher(folded).find()) return PARTLY;
        for (Position position : List.of(PARTLY, NOT, ADOPTED, ELSEWHERE))
            if (position.words.matcher(folded).find()) return position;
        return null;
    }

    /// "De raad stelt terecht": the adviser is quoted, and agreed with.
    static boolean agrees(String sentence) {
        return Folded.of(sentence.substring(0, Math.min(sentence.length(), REACH)))
                .contains(" terecht ");
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
