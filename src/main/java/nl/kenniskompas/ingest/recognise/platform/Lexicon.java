package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.List;

/// The words that tie a cause to its effect, Dutch and English.
final class Lexicon {
    /// @param turned the effect stands before the verb
    record Verb(Pattern words, String force, boolean turned) {}

    /// A verb whose second part stands at the end of the sentence.
    record Frame(Pattern opener, Pattern closer, String force) {}

    private static final String ADV =
            "(?:(?:mogelijk|wellicht|ook|vaak|soms|vooral|direct|indirect|rechtstreeks|tevens|waarschijnlijk|steeds"
                    + "|vaker|juist|sterk|flink|fors|licht|daarmee|hierdoor|daardoor|uiteindelijk|meestal|weer|dan|er|extra) ){0,2}";
    private static final String SUCH =
            "(?:(?:een|geen|veel|\\pL{2,18}e|groot|positief|negatief|meer|also|a|an|\\pL{2,12}(?:ive|ant|ous|ct|ge|or)) ){0,3}";
    private static final String CAN = "(?:kan|kunnen|zal|zullen|zou|zouden|moet|moeten|dreigt|dreigen) ";
    private static final String MAY = "(?:may|might|can|could|will|would|should|tends to|tend to) (?:also |well )?";

    static final List<Verb> VERBS = List.of(
            verb(
                    "?",
                    "(?:heeft|hebben) " + ADV + SUCH
                            + "(?:gevolgen|consequenties|effecten|effect|invloed|impact|weerslag)(?: voor| op)"),
            verb(
                    "?",
                    CAN + ADV + SUCH + "(?:gevolgen|consequenties|effecten|effect|invloed|impact) hebben (?:voor|op)"),
            verb(
                    "?",
                    "(?:brengt|brengen) (?:\\S{2,30} ){1,3}met zich mee (?:op het gebied van|voor|rond|rondom|in|bij)"),
            verb("?", "(?:stelt|stellen) " + ADV + "(?:\\S{2,20} ){0,2}eisen aan"),
            verb("+", "(?:draagt|dragen) " + ADV + "bij (?:aan|tot)"),
            verb(
                    "+",
                    "(?:leidt|leiden) " + ADV
                            + "(?:tot|naar)|(?:leidt|leiden) ertoe dat|(?:draagt|dragen) eraan bij dat|(?:zorgt|zorgen) (?:er ?voor) dat|(?:heeft|hebben) "
                            + ADV + "geleid tot|(?:leidde|leidden) tot|(?:maakt|maken) het mogelijk (?:om|dat)"),
            verb("+", "(?:resulteert|resulteren) " + ADV + "in|(?:mondt|monden) uit in"),
            verb("+", "(?:zorgt|zorgen) " + ADV + "voor"),
            verb("+", CAN + ADV + "(?:leiden tot|resulteren in|zorgen voor|bijdragen aan)"),
            verb("?", CAN + ADV + "(?:vragen om|doorwerken in|raken aan)"),
            verb("?", "(?:vraagt|vragen) " + ADV + "(?:om|naar)"),
            verb(
                    "+",
                    "(?:geeft|geven) " + ADV
                            + "aanleiding tot|(?:biedt|bieden) (?:nieuwe )?kansen (?:voor|om)|(?:nodigt|nodigen) uit tot|(?:dwingt|dwingen) tot|(?:zet|zetten) aan tot"),
            verb(
                    "-",
                    "(?:gaat|gaan) " + ADV
                            + "ten koste van|(?:staat|staan) haaks op|(?:zet|zetten) druk op|(?:vormt|vormen|is|zijn) een (?:\\pL{2,12} )?(?:risico|bedreiging|belemmering|gevaar|rem) (?:voor|op)|(?:legt|leggen) (?:\\S{2,15} )?druk op|(?:doet|doen) afbreuk aan"),
            verb("+", "(?:gaat|gaan) " + ADV + "gepaard met|(?:komt|komen) ten goede aan"),
            verb(
                    "?",
                    "(?:hangt|hangen) samen met|(?:gaat|gaan) samen met|(?:is|zijn) van invloed op|(?:speelt|spelen) een (?:\\pL{2,12} )?rol (?:bij|in)|(?:is|zijn) (?:een )?voorwaarde voor|(?:helpt|helpen) bij|(?:legt|leggen) beslag op|(?:doet|doen) een beroep op|(?:werkt|werken) door (?:in|op)|(?:staat|staan) op gespannen voet met|(?:betekent|betekenen) (?:iets )?voor"),
            turned("+", "(?:neemt|nemen) " + ADV + "toe (?:bij|door|met|naarmate|als|wanneer|dankzij|vanwege)"),
            turned("-", "(?:neemt|nemen) " + ADV + "af (?:bij|door|met|naarmate|als|wanneer|dankzij|vanwege)"),
            turned(
                    "+",
                    "(?:stijgt|stijgen|groeit|groeien|ontstaat|ontstaan|verbetert|verbeteren|komt|komen|wordt groter|wordt sterker|worden groter) "
                            + ADV + "(?:door|bij|dankzij|vanwege|naarmate|als gevolg van)"),
            turned(
                    "-",
                    "(?:daalt|dalen|krimpt|krimpen|vermindert|verminderen|verdwijnt|verdwijnen|verslechtert|verslechteren|wordt kleiner|worden kleiner) "
                            + ADV + "(?:door|bij|dankzij|vanwege|naarmate|als gevolg van)"),
            turned(
                    "-",
                    "(?:wordt|worden) " + ADV
                            + "(?:beperkt|geremd|verkleind|verminderd|verlaagd|bedreigd|ondermijnd|belemmerd|verzwakt|gehinderd|geschaad|afgeremd) door"),
            turned(
                    "?",
                    "(?:wordt|worden) " + ADV + "(?:be[iï]nvloed|bepaald|veranderd|geraakt) door|(?:hangt|hangen) "
                            + ADV + "af van|(?:is|zijn) " + ADV + "afhankelijk van"),
            turned(
                    "+",
                    "(?:wordt|worden) " + ADV
                            + "\\pL{4,20} door|(?:is|zijn) (?:mede )?(?:het |een )?gevolg van|(?:is|zijn) te (?:wijten|danken) aan|(?:vloeit|vloeien) voort uit"),
            turned(
                    "+",
                    "(?:increases?|rises?|grows?|improves?) (?:with|because of|due to|when|as)|results? from|stems? from|(?:is|are) (?:the result of|due to)"),
            turned(
                    "-",
                    "(?:decreases?|declines?|falls?|drops?|worsens?|shrinks?) (?:with|because of|due to|when|as)|(?:is|are) (?:reduced|limited|weakened|threatened|undermined|hampered) by"),
            turned("?", "(?:depends?) on|(?:is|are) (?:affected|influenced|shaped|determined|changed) by"),
            turned("+", "(?:is|are) (?:caused|driven|reinforced|increased|strengthened|fuelled|triggered) by"),
            verb("+", "(?:" + MAY + ")?(?:leads?(?: also)? to|results? in|contributes? to|gives? rise to)"),
            verb(
                    "?",
                    "(?:" + MAY + ")?(?:calls? for|asks? for|ha(?:s|ve) " + SUCH
                            + "(?:consequences?|effects?|impacts?|implications?|influence) (?:for|on))"),
            verb(
                    "-",
                    "(?:" + MAY
                            + ")?(?:puts?|place|places) (?:\\pL{2,12} )?(?:pressure|strain) on|comes? at the expense of"),
            verb(
                    "+",
                    "vergroot|vergroten|verhoogt|verhogen|versterkt|versterken|stimuleert|stimuleren|bevordert|bevorderen|versnelt|versnellen|verbetert|verbeteren"
                            + "|verruimt|verruimen|ondersteunt|ondersteunen|faciliteert|faciliteren|vergemakkelijkt|vergemakkelijken|voedt|voeden|verdiept|verbreedt|helpt|helpen|intensiveert|verergert|verergeren|activeert|activeren"),
            verb(
                    "+",
                    "veroorzaakt|veroorzaken|creëert|creëren|betekent|betekenen|biedt|bieden|geeft|geven|levert|leveren|schept|scheppen|genereert|genereren|trekt|trekken|opent|openen"),
            verb(
                    "-",
                    "verkleint|verkleinen|vermindert|verminderen|verlaagt|verlagen|beperkt|beperken|remt|remmen|bedreigt|bedreigen|ondermijnt|ondermijnen|verzwakt|verzwakken"
                            + "|belemmert|belemmeren|verslechtert|verslechteren|schaadt|schaden|vertraagt|vertragen|voorkomt|voorkomen|verhindert|verhinderen|reduceert|reduceren|hindert|hinderen"
                            + "|verdringt|verdringen|bemoeilijkt|bemoeilijken|drukt|drukken|verkort|verkorten|dempt|dempen|ontmoedigt|ontmoedigen|ontlast|ontlasten|frustreert|verstoort|verstoren|blokkeert|blokkeren|kost|kosten|vervangt|vervangen"),
            verb(
                    "?",
                    "verandert|veranderen|wijzigt|wijzigen|be[iï]nvloedt|be[iï]nvloeden|raakt|raken|bepaalt|bepalen|verschuift|verschuiven|vereist|vereisen|vergt|vergen|vraagt|vragen|treft|treffen|maakt|maken|dwingt|dwingen|drijft|drijven|doet|doen|laat|laten|verleidt|verleiden|noopt|nopen|verplaatst|verplaatsen|stelt|stellen|verdeelt|compliceert|doorkruist"),
            verb(
                    "+",
                    "(?:" + MAY
                            + ")(?:increase|raise|strengthen|improve|boost|encourage|accelerate|promote|support|cause|create|bring|generate|drive|trigger|enable|stimulate)"),
            verb(
                    "-",
                    "(?:" + MAY
                            + ")(?:reduce|lower|limit|weaken|threaten|undermine|hamper|harm|worsen|prevent|discourage|slow|decrease|hinder|damage)"),
            verb("?", "(?:" + MAY + ")(?:affect|change|influence|shape|determine|require|demand|make)"),
            verb(
                    "+",
                    "increases|increase|raises|raise|strengthens|strengthen|improves|improve|boosts|boost|encourages|encourage|accelerates|accelerate|promotes|promote|stimulates|supports"
                            + "|causes|cause|creates|create|brings|bring|generates|generate|drives|drive|triggers|trigger|enables|enable|fuels"),
            verb(
                    "-",
                    "reduces|reduce|lowers|limits|limit|weakens|weaken|threatens|threaten|undermines|undermine|hampers|hamper|harms|harm|worsens|worsen|prevents|prevent|discourages|discourage|slows|decreases|decrease|hinders|hinder|damages|displaces"),
            verb(
                    "?",
                    "affects|affect|changes|influences|shapes|shape|determines|determine|requires|require|demands|forces|force|pushes|push|drives|pulls|makes|make|transforms"));

    private static final String ADJECTIVE =
            "(?i)(?: |^)((?:(?:meer|minder|veel|steeds|te|more|less|too) )?(?:mogelijk|onmogelijk|nodig|\\pL{2,20}(?:lijk|baar|er)|lastig|urgent|relevant|complex"
                    + "|possible|impossible|difficult|necessary|attractive|affordable|expensive|urgent|accessible))$";
    private static final String INFINITIVE_MORE =
            "vergroten|verhogen|versterken|stimuleren|bevorderen|versnellen|verbeteren|ondersteunen|veroorzaken|creëren|doen toenemen|laten groeien|laten toenemen|aanjagen|aanwakkeren|helpen|verruimen|uitlokken|aantrekken";
    private static final String INFINITIVE_LESS =
            "verkleinen|verminderen|verlagen|beperken|remmen|bedreigen|ondermijnen|verzwakken|belemmeren|verslechteren|schaden|vertragen|voorkomen|verhinderen|reduceren|hinderen|verdringen|bemoeilijken|verstoren|doen afnemen|laten dalen|wegnemen|aantasten|tegengaan|onder druk zetten|in gevaar brengen";
    private static final String INFINITIVE =
            "veranderen|beïnvloeden|raken|bepalen|vereisen|vergen|treffen|met zich meebrengen";

    static final List<Frame> FRAMES = List.of(
            new Frame(Pattern.compile("(?i)^(?:maakt|maken|makes|make)$"), Pattern.compile(ADJECTIVE), "="),
            frame("-", "zet|zetten", "onder druk|op het spel|op scherp"),
            frame("-", "brengt|brengen", "in gevaar|in de knel"),
            frame("+", "brengt|brengen", "met zich mee|teweeg|op gang|dichterbij|mee"),
            frame("+", "roept|roepen", "op"),
            frame("+", "jaagt|jagen|wakkert|wakkeren|trekt|trekken|moedigt|moedigen", "aan"),
            frame("-", "tast|tasten", "aan"),
            frame("+", "lokt|lokken", "uit"),
            frame("+", "levert|leveren", "op"),
            frame("?", "neemt|nemen", "over"),
            frame("+", "geeft|geven", "een impuls|een duw|ruim baan"),
            frame("-", "sluit|sluiten|put|putten|stelt|stellen", "uit"),
            frame("-", "houdt|houden|gaat|gaan|werkt|werken", "tegen"),
            frame("+", "werkt|werken", "in de hand"),
            frame("-", "neemt|nemen|haalt|halen", "weg"),
            frame("-", "dringt|dringen", "terug"),
            frame("-", "schrikt|schrikken|remt|remmen|bouwt|bouwen", "af"),
            frame("+", "doet|doen|laat|laten", "toenemen|stijgen|groeien"),
            frame("-", "doet|doen|laat|laten", "afnemen|dalen|krimpen|verdwijnen"),
            frame("?", "stelt|stellen", "ter discussie"),
            frame("-", "puts?|places?", "under pressure|at risk|under strain"),
            frame("+", "kan|kunnen|zal|zullen|zou|zouden", INFINITIVE_MORE),
            frame("-", "kan|kunnen|zal|zullen|zou|zouden", INFINITIVE_LESS),
            frame("?", "kan|kunnen|zal|zullen|zou|zouden", INFINITIVE));

    private Lexicon() {}

    private static Verb verb(String force, String words) {
        return new Verb(Pattern.compile("(?i)(?:" + words + ")"), force, false);
    }

    private static Verb turned(String force, String words) {
        return new Verb(Pattern.compile("(?i)(?:" + words + ")"), force, true);
    }

    private static Frame frame(String force, String opener, String closer) {
        return new Frame(
                Pattern.compile("(?i)^(?:" + opener + ")$"), Pattern.compile("(?i) ((?:" + closer + "))$"), force);
    }
}
