package nl.kenniskompas.ingest.recognise;

import java.util.List;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;

/// Whether a document is an agenda of questions. A letter or a list of questions to a minister has questions too, but
/// they are no agenda.
final class KindOfDocument {
    static final String AGENDA = "agenda", PLATFORM = "platform", LETTER = "letter", OTHER = "other";
    private static final int FEWEST = 4, REACH = 100_000, HEAD = 3_000;
    private static final Pattern CALLED = Pattern.compile(
            "(?iu)(?:kennis-?agenda|onderzoeks-?agenda|kennisvragen|onderzoeksvragen|kennisbehoeften?"
                    + "|kennis- en innovatieagenda|wetenschapsagenda|programmering|research agenda|knowledge agenda|research questions?|areas of research interest"
                    + "|knowledge questions?|research priorities|evidence (?:needs|gaps|plan)|knowledge gaps|kennisprogramma|onderzoeksprogramma|research programme|research interests)\\b");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?iu)\\b(?:geachte (?:voorzitter|heer|mevrouw)|aan de voorzitter van de (?:tweede|eerste) kamer"
                    + "|uw kamer|vragen van het lid|vragen van de leden|antwoord(?:en)? op (?:de )?(?:schriftelijke |kamer)?vragen|hoogachtend|dear (?:sir|madam|mr|ms|chair))\\b");
    private static final Pattern TO_MINISTER = Pattern.compile(
            "(?iu)(?:kunt u|bent u|deelt u|herinnert u|klopt het|heeft u|is het waar|wilt u|hoe beoordeelt u|wat is uw|onderschrijft u|erkent u|can you|are you aware|will the minister).*");

    private static final Pattern SIGNED = Pattern.compile(
            "(?m)^[ \\t\\f]{0,20}(?:[Dd]e )?(?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^\\n.]{3,80}"
                    + "(?:\\n[^\\n.,]{3,60})?,?[ \\t]{0,9}\\n\\s{0,9}(?:\\p{Lu}\\.|\\p{Lu}\\p{L}{1,20} (?:van |de |der ){0,2}\\p{Lu})");

    private KindOfDocument() {}

    static String of(Manuscript text, List<String> questions, boolean hierarchy) {
        if (questions.size() < FEWEST) return isLetter(text) || isSigned(text) ? LETTER : OTHER;
        long toMinister = questions.stream()
                .filter(q -> TO_MINISTER
                        .matcher(q.substring(0, Math.min(60, q.length())))
                        .matches())
                .count();
        if (isLetter(text)) return LETTER;
        if (toMinister * 4 >= questions.size()) return OTHER;
        return hierarchy || isCalledAgenda(text) ? AGENDA : OTHER;
    }

    static boolean isCalledAgenda(Manuscript text) {
        return CALLED.matcher(head(text, REACH)).find();
    }

    private static boolean isLetter(Manuscript text) {
        int signs = 0;
        for (var found = ADDRESSED.matcher(head(text, REACH)); found.find() && signs < 4; ) signs++;
        return signs >= 4
                || ADDRESSED.matcher(head(text, HEAD)).find()
                        && !CALLED.matcher(head(text, 400)).find();
    }

    /// A minister's role and name on lines of their own. An agenda may have a foreword with them, so this counts only
    /// where hardly a question was found.
    private static boolean isSigned(Manuscript text) {
        var content = text.content();
        return SIGNED.matcher(head(text, REACH)).find()
                || content.length() > REACH
                        && SIGNED.matcher(content.substring(Math.max(REACH, content.length() - REACH)))
                                .find();
    }

    private static String head(Manuscript text, int reach) {
        return text.content().substring(0, Math.min(text.content().length(), reach));
    }
}
