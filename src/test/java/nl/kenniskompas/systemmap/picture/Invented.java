package nl.kenniskompas.systemmap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;

/// Maps that nobody drew, the same each time.
final class Invented {
    static final String HOSTILE =
            "=SUM(\"<script>\") & 'x' \u0000\u0008\uD800 ]]> \uFFFE \u202Eomgekeerd\n\tregel {0} %s 你好";

    private static final List<String> WORDS = List.of(
            "thuiswerken",
            "woon-werkverkeer",
            "arbeidsmarktkrapte in de zorg",
            "energieverbruik van huishoudens",
            "bodemdaling",
            "meervoudige gebiedsontwikkelingsprogramma's van regio's",
            "rust");

    private Invented() {}

    static SystemMap map(int factors, int relations) {
        var chance = new Random(11);
        var named = new ArrayList<Factor>();
        for (int i = 0; i < factors; i++) named.add(factor(100 + i, WORDS.get(i % WORDS.size()) + " " + i));
        var related = new ArrayList<Relation>();
        for (int i = 0; i < relations; i++) {
            int cause = chance.nextInt(factors);
            int effect = (cause + 1 + chance.nextInt(factors - 1)) % factors;
            related.add(relation(i + 1, 100 + cause, 100 + effect, Sign.values()[i % 3], Poles.values()[i % 4]));
        }
        return new SystemMap(named, related);
    }

    /// The same map with one factor more, that follows from the first.
    static SystemMap withOneMore(SystemMap map, long id) {
        var factors = new ArrayList<>(map.factors());
        factors.add(factor(id, "nieuwkomer"));
        var relations = new ArrayList<>(map.relations());
        relations.add(relation(9_000 + id, map.factors().iterator().next().id(), id, Sign.MORE, Poles.OPPORTUNITY));
        return new SystemMap(factors, relations);
    }

    static SystemMap hostile() {
        return new SystemMap(
                List.of(factor(1, HOSTILE), factor(2, "\u0001"), factor(3, "")),
                List.of(
                        relation(1, 1, 2, Sign.LESS, Poles.BOTH),
                        relation(2, 2, 1, Sign.MORE, Poles.RISK),
                        relation(3, 1, 3, Sign.UNCLEAR, Poles.NEITHER)));
    }

    static Factor factor(long id, String name) {
        return new Factor(id, 0, name, null, List.of());
    }

    static Relation relation(long id, long cause, long effect, Sign sign, Poles poles) {
        var theme = new Theme(cause % 3, 0, "Thema " + cause % 3 + " & meer", false);
        var claim = new Claim(
                id,
                0,
                id,
                HOSTILE,
                poles,
                List.of(new Ministry("1", "SZW", "SZW")),
                List.of(),
                List.of(theme),
                null,
                "Bron <" + id + ">",
                List.of());
        return new Relation(id, 0, cause, effect, sign, Evidence.WEAK, null, List.of(id), List.of(claim));
    }
}
