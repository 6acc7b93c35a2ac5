package nl.kenniskompas.ingest.recognise.advice;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import org.jspecify.annotations.Nullable;

/// Recommendations in running words: who advises, a verb of advising, what is advised.
final class Further {
    private static final int REACH = 2_000, SHORTEST = 10;
    private static final String WHO =
            "(?:(?:de|het|deze) (?:[\\pL-]+ )?(?:raad|commissie|[\\pL-]*rekenkamer|rli|ser|wrr|rvs|awti|ombudsman|inspectie|onderzoekers|auteurs|adviesraad|onderwijsraad|gezondheidsraad|adviescollege|staatscommissie|werkgroep|onderzoeksraad|rapport|advies|evaluatiecommissie|taskforce|planbureau|knaw|rob|scp|cpb|pbl|aiv)|(?:ser|wrr|rvs|rli|awti|rob|knaw|scp|cpb|pbl|aiv|ovv))";
    private static final String SMALL =
            "(?:(?:daarnaast|ook|verder|tevens|eveneens|specifiek|tot slot|voorts|daarom|dan|het kabinet|mij|ons|de regering|de minister|in het bijzonder|nadrukkelijk|bovendien|hierbij|terecht|immers) )*";
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:" + WHO + " " + SMALL
            + "(beveelt|adviseert|pleit|raadt|roept|vraagt|wijst|stelt|benoemt|constateert|signaleert|ziet|doet|bepleit)|(beveelt|adviseert|pleit|raadt|roept|vraagt|wijst|stelt|benoemt|constateert|signaleert|ziet|doet|bepleit) "
            + SMALL + WHO + ") ([^«].+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:aanbeveling|constatering|oproep|suggestie|advies)(?:en)? (?:van (?:de|het) [^,.;]+ )?(?:om|dat) (.+)");
    private static final Pattern AGREED = Pattern.compile("(?i)\\bmet " + WHO + " eens dat (.+)");
    private static final Pattern START = Pattern.compile(
            "(?i)^(?:" + SMALL.replace(")*", ")+")
                    + ")?(?:aan |ervoor |voor |op |tot )?(?:om |dat |de noodzaak (?:om |van |tot )|de optie van |perspectief in |het belang van |de mogelijkheid (?:om |van ))?(.*)$");

    private static final Pattern MAIN = Pattern.compile(
            ", (?:heeft|hebben|heb|is|zijn|wordt|worden|neem|neemt|nemen|onderschrijf|onderschrijft|deel|deelt|volg|volgt|zal|zullen) ");
    private static final Pattern NEED = Pattern.compile(
            "(?i)^.*?\\b(?:de noodzaak (?:om|van|tot)|de optie (?:van|om)|het belang (?:van|om)|de mogelijkheid (?:van|om)) ");

    private static final List<String> NOUNS = List.of("anbeveling", "onstatering", "proep", "uggestie", "dvies");
    private static final List<String> VERBS = List.of(
            "eveelt",
            "dviseert",
            "pleit",
            "raadt",
            "roept",
            "vraagt",
            "wijst",
            "stelt",
            "enoemt",
            "onstateert",
            "ignaleert",
            "ziet",
            "doet");

    private Further() {}

    static List<Found> in(List<Sentence> sentences, List<Found> numbered) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            int here = at;
            if (sentence.note() > 0
                    || Numbered.isHeaded(sentence.section())
                    || sentence.text().endsWith("?")
                    || numbered.stream().anyMatch(f -> f.at() == here && !isHeading(f, sentence))) continue;
            var words = words(
                    sentence.text().substring(0, Math.min(REACH, sentence.text().length())));
            if (words != null && words.length() >= SHORTEST && found.size() < Numbered.MOST)
                found.add(new Found(null, words, at, sentence.span(), null, sentence.section()));
        }
        return found;
    }

    private static boolean isHeading(Found numbered, Sentence sentence) {
        return !sentence.text().contains(numbered.text());
    }

    private static @Nullable String words(String sentence) {
        var agreed = AGREED.matcher(sentence);
        if (sentence.contains(" eens dat ") && agreed.find()) return bare(agreed.group(1));
        var named = NAMED.matcher(sentence);
        if (any(sentence, NOUNS)
                && named.find()
                && (named.group().toLowerCase(Locale.ROOT).startsWith("aanbeveling") || Position.of(sentence) != null))
            return bare(MAIN.split(named.group(1))[0]);
        var said = SAID.matcher(sentence);
        if (!any(sentence, VERBS) || !said.find() || isInside(sentence, said.start())) return null;
        var verb = (said.group(1) == null ? said.group(2) : said.group(1)).toLowerCase(Locale.ROOT);
        var rest = verb.equals("wijst") ? NEED.matcher(said.group(3)).replaceFirst("") : said.group(3);
        return isAdvice(verb, said.group(), said.group(3)) ? bare(rest) : null;
    }

    private static boolean any(String sentence, List<String> stems) {
        return stems.stream().anyMatch(sentence::contains);
    }

    /// "De aanbevelingen van de SER": the body is not the one who speaks.
    private static boolean isInside(String sentence, int start) {
        var before = sentence.substring(0, start).stripTrailing();
        return List.of("van", "door", "aan", "met", "bij", "voor")
                .contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static boolean isAdvice(String verb, String whole, String rest) {
        var low = whole.toLowerCase(Locale.ROOT);
        return switch (verb) {
            case "beveelt", "raadt" -> low.contains(" aan");
            case "adviseert", "pleit", "bepleit" -> true;
            case "roept" -> low.contains(" op");
            case "vraagt" -> low.contains(" om ") && low.contains(" te ");
            case "wijst" ->
                low.contains("noodzaak")
                        || low.contains("de optie")
                        || low.contains("het belang")
                        || low.contains("mogelijkheid");
            case "ziet" -> low.contains("perspectief");
            case "doet" ->
                low.contains("aanbeveling om") || low.contains("aanbeveling dat") || low.contains("voorstel om");
            default -> low.contains("terecht") || rest.startsWith("voor om ") || rest.startsWith("voor dat ");
        };
    }

    private static String bare(String words) {
        var start = START.matcher(words);
        var bare = start.find() ? start.group(1) : words;
        return bare.replaceFirst("[.;:]$", "").replaceFirst(" aan$", "").strip();
    }
}
