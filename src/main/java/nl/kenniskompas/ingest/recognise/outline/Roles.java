package nl.kenniskompas.ingest.recognise.outline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of an agenda by the words of their headings. Order matters: the first that fits is it.
final class Roles {
    private static final int LONGEST = 110, MOST_WORDS = 14;
    private static final Pattern APPENDIX =
            Pattern.compile("^(?:bijlage|appendix|annex|annexe|attachment)\\s*[\\da-zA-Z]{0,3}\\s*[:.–—-]?\\s*");
    private static final Pattern END = Pattern.compile("[\\s:.]+$");
    private static final Map<Label.Role, Pattern> WORDS = new LinkedHashMap<>();

    static {
        word(Label.Role.CONTENTS, "inhoud|inhoudsopgave|inhoudstafel|(?:table of )?contents");
        word(
                Label.Role.AFFILIATIONS,
                "(?:.*\\b)?affiliaties?\\b.*|affiliations?\\b.*"
                        + "|(?:organisaties|instellingen|werkgevers) van (?:de |onze )?(?:\\S+ )?(?:experts|deskundigen|deelnemers|gesprekspartners|leden)\\b.*"
                        + "|(?:organisations|organizations|institutions|employers) of (?:the |our )?(?:\\S+ )?(?:experts|participants|contributors|members)\\b.*|"
                        + "(?:overzicht (?:van )?|lijst (?:van |met )?)?"
                        + "(?:deelnemende|geraadpleegde|betrokken|meewerkende|geconsulteerde|gesproken)\\s+(?:organisaties|partijen"
                        + "|instellingen|experts|deskundigen|partners|kennispartners|kennisinstellingen|personen|instanties)\\b.*"
                        + "|(?:lijst (?:van |met )?)deelnemers.*|(?:list of )?(?:consulted|participating|contributing)"
                        + " (?:organisations|organizations|experts|partners|institutions)\\b.*"
                        + "|(?:organisations|organizations|experts|partners|institutions|stakeholders) (?:consulted|involved|that).*");
        word(
                Label.Role.FRAMEWORK,
                "(?:.*\\b)?(?:strategisch (?:raamwerk|kader)|strategic framework|doelenboom|doelenhiërarchie|doelenkader)\\b.*"
                        + "|(?:onze )?missie,? (?:en )?visies?\\b.*|mission,? (?:and )?visions?\\b.*|missie en doelen|mission and goals");
        word(
                Label.Role.TRENDS,
                "(?:.*\\b)?(?:trendverkenning|trendanalyse|trends?)(?: en ontwikkelingen| and developments)?"
                        + "|(?:(?:key|belangrijke|relevante) )?trends\\b.*|megatrends.*");
        word(
                Label.Role.LINKS,
                "(?:.*\\b)?(?:dwarsverbanden|cross-?links|cross links)\\b.*|samenhang tussen .*"
                        + "|(?:connections|links) between .*|interlinkages.*");
        word(Label.Role.DILEMMAS, "(?:.*\\b)?dilemma['’]?s?");
        word(
                Label.Role.OUTSIDE,
                "(?:voorwoord|woord vooraf|ten geleide|foreword|preface|inleiding|introductie|introduction|samenvatting"
                        + "|(?:executive |management)?summary|managementsamenvatting|leeswijzer|reading guide|how to read"
                        + "|methodology|verantwoording|aanleiding|colofon|colophon|bronvermelding|bibliography|glossary"
                        + "|begrippenlijst|over deze|about (?:this|the|these|us)|over ons|over het ministerie|hoe verder"
                        + "|next steps|how to (?:engage|use|work with|contact|get)|get(?:ting)? in touch|working with us"
                        + "|work with us|doel van|purpose of|samenwerking met (?:kennis)?partners|ons kennisnetwerk|dankwoord"
                        + "|acknowledge?ments?|voetnoten|footnotes|tot slot|slotwoord|nawoord|afkortingen|abbreviations"
                        + "|verder lezen|further reading|(?:drie |three )?(?:types? of|typen|soorten|types) (?:\\S+ )?(?:\\S*vragen|questions)"
                        + "|van kennisvra|uitwerking kennisagenda|hoe .*agenda\\b|waarom (?:een|deze|dit)|why (?:this|these)|how we (?:developed|work|made|use|chose|will)"
                        + "|how this|why we (?:publish|have)|waarom .*agenda|wat is .*agenda|een rollende agenda|our approach"
                        + "|onze aanpak|what are areas|disclaimer|privacy|photo credits|fotoverantwoording|verantwoording foto|dit is een uitgave)(?:\\b.*)?"
                        + "|(?:werkwijze|aanpak|methode|methodiek|method|achtergrond|background|context|bronnen|literatuur"
                        + "|referenties|references|begrippen|vervolg|contact|purpose|scope|proces|process|governance|financiering"
                        + "|funding|planning|totstandkoming)(?: (?:en|and|van deze|of this|van de agenda|of the agenda)\\b.*)?"
                        + "|.*\\b(?:tot stand (?:gekomen|gebracht|kwam)|totstandkoming)\\b.*");
        word(
                Label.Role.MAIN_QUESTION,
                "(?:centrale|hoofd|overkoepelende|overkoepelend|kern|leidende)[ -]?(?:onderzoeks|kennis)?vraag(?:stelling)?"
                        + "|(?:main|central|overarching|lead|headline|core|key) (?:research |knowledge )?question|(?:de )?vraag");
        word(
                Label.Role.QUESTIONS,
                "(?:\\S+ ){0,9}(?:\\S*kennisvra(?:ag|gen)|\\S*onderzoeksvra(?:ag|gen)|deelvragen|hoofdvragen|kernvragen|kennisbehoeften?|kennisbehoeftes"
                        + "|kennisleemten?|kennisleemtes|kennishiaten|kennislacunes|onderzoeksbehoeften?|knowledge (?:questions?|needs?|gaps?)|research (?:questions?|needs?|gaps?)"
                        + "|evidence (?:needs?|gaps?|questions?)|(?:key|open|priority|specific|example|policy|main|sub-?) ?questions"
                        + "|questions we (?:have|ask|want).*|areas of research interest|research interests)(?:\\s.{0,60})?"
                        + "|(?:(?:openstaande|belangrijkste|mogelijke|prioritaire|actuele|concrete|bijbehorende|overige|onze|de|our|the|other) )?(?:vragen|questions)"
                        + "|(?:what|wat) (?:we want to know|do we (?:want|need) to know|willen we weten|moeten we weten).*"
                        + "|we want to (?:know|understand).*|vragen (?:voor|over|bij|rond|aan)\\b.*|questions (?:for|about|on)\\b.*");
        word(
                Label.Role.VOICE,
                "(?:(?:uit het|het|ons) )?(?:burgerpanel|inwonerspanel|inwonerpanel|bewonerspanel|jongerenpanel|panel)(?: zegt)?"
                        + "|(?:de )?stem van (?:de )?(?:burgers?|inwoners?|bewoners?|samenleving|jongeren).*|burgers? aan het woord"
                        + "|(?:de )?(?:burgers?|inwoners?|bewoners?) (?:zegt|zeggen|vertellen|spreken|aan het woord)|wat (?:burgers|inwoners|bewoners) zeggen"
                        + "|(?:the )?(?:voices? of )(?:the )?(?:citizens?|public|residents)|(?:citizens?['’]?s?|public|residents?['’]?) voices?"
                        + "|what (?:citizens|people|residents|the public) (?:say|says|tell us)|from the citizens['’]? panel|uit de samenleving"
                        + "|(?:(?:uit|in) )?(?:(?:de|het|ons|onze) )?(?:burger|inwoners?|bewoners?|jongeren|publieks)"
                        + "(?:dialogen|dialoog|panels|beraad|top|raad|forum|gesprekken|raadpleging|consultatie|reacties)"
                        + "|(?:uit )?(?:(?:de|onze) )?(?:gesprekken|gesprek|dialogen|dialoog|sessies) met (?:\\S+ )?(?:burgers|inwoners|bewoners|jongeren)"
                        + "|from (?:the |our )?(?:citizens['’]? |residents['’]? |public |community )(?:dialogue|assembly|conversations|consultation)"
                        + "|(?:from )?(?:our )?conversations with (?:citizens|residents|people|the public)");
        word(
                Label.Role.GOAL,
                "(?:[\\S]+ ){0,2}(?:(?:strategisch|beleids|hoofd)?doel|ambitie|(?:policy |strategic )?goal|aim|objective|ambition|doelstelling|streefbeeld)");
        word(
                Label.Role.ISSUES,
                "(?:(?:de|onze) )?(?:deel|kennis)?(?:vraagstukken|opgaven|thema['’]?s|onderwerpen)|issues|sub-?themes|topics|sub-?topics|deelonderwerpen");
    }

    private Roles() {}

    private static void word(Label.Role role, String words) {
        WORDS.put(role, Pattern.compile("(?u)(?:" + words + ")"));
    }

    static Optional<Label.Role> of(String title) {
        if (title.length() > LONGEST || Looks.count(title, ' ') > MOST_WORDS) return Optional.empty();
        var lower = title.toLowerCase(Locale.ROOT);
        var bare = END.matcher(APPENDIX.matcher(lower).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (bare.isEmpty()) return title.isBlank() ? Optional.empty() : Optional.of(Label.Role.OUTSIDE);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(bare).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
