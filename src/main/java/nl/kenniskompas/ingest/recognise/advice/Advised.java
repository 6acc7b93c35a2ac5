package nl.kenniskompas.ingest.recognise.advice;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.LetterExtract.Advice;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import nl.kenniskompas.ingest.recognise.time.Days;
import nl.kenniskompas.ingest.recognise.time.Folded;
import org.jspecify.annotations.Nullable;

/// Which advice a letter answers: the first title between quotation marks that an advisory body brought out.
public final class Advised {
    private static final int REACH = 3_000;
    private static final Pattern TITLE = Pattern.compile("[«\"“”„‘'’]([A-Z\\d][^«»\"“”„]+?)[»\"“”’'](?:[\\s.,;:()]|$)");
    private static final Pattern PAPER =
            Pattern.compile("\\b(?:[a-z-]*advies|[a-z-]*rapport|verkenning|signalement|evaluatie)\\b");
    private static final Pattern OUT = Pattern.compile(
            "\\b(?:uitgebracht|uitbracht|aanbood|opstelde|schreef|toezond|uitgegeven|gepubliceerd|aangeboden|verscheen|verschenen|bracht|brachten|ontving|ontvangen|uitgekomen|presenteerde|[a-z]*reactie|appreciatie|publiceerde|gepresenteerd|opgeleverd|overhandigd)\\b");

    private Advised() {}

    public static @Nullable Advice in(List<Sentence> sentences, Manuscript text, @Nullable LocalDate written) {
        for (Sentence sentence : sentences) {
            if (sentence.note() > 0 || sentence.text().length() > REACH) continue;
            var folded = Folded.of(sentence.text());
            var title = TITLE.matcher(sentence.text());
            if (!PAPER.matcher(folded).find() || !OUT.matcher(folded).find() || !title.find()) continue;
            var by = Body.in(sentence.text().substring(0, title.start()) + " . "
                    + sentence.text().substring(title.end()));
            if (!by.isEmpty())
                return new Advice(
                        title.group(1).strip(), by, Days.past(sentence.text(), written), text.place(sentence.span()));
        }
        return null;
    }
}
