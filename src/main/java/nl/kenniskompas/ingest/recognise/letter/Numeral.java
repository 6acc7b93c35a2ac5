package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers in figures and in Dutch words.
final class Numeral {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("half", "0.5"),
            Map.entry("halve", "0.5"),
            Map.entry("kwart", "0.25"),
            Map.entry("driekwart", "0.75"),
            Map.entry("anderhalf", "1.5"),
            Map.entry("anderhalve", "1.5"),
            Map.entry("tweeënhalf", "2.5"),
            Map.entry("tweeënhalve", "2.5"),
            Map.entry("drieënhalf", "3.5"),
            Map.entry("vierenhalf", "4.5"),
            Map.entry("vijfenhalf", "5.5"),
            Map.entry("een", "1"),
            Map.entry("één", "1"),
            Map.entry("twee", "2"),
            Map.entry("drie", "3"),
            Map.entry("vier", "4"),
            Map.entry("vijf", "5"),
            Map.entry("zes", "6"),
            Map.entry("zeven", "7"),
            Map.entry("acht", "8"),
            Map.entry("negen", "9"),
            Map.entry("tien", "10"),
            Map.entry("elf", "11"),
            Map.entry("twaalf", "12"),
            Map.entry("dertien", "13"),
            Map.entry("veertien", "14"),
            Map.entry("vijftien", "15"),
            Map.entry("zestien", "16"),
            Map.entry("zeventien", "17"),
            Map.entry("achttien", "18"),
            Map.entry("negentien", "19"));
    private static final Map<String, Integer> TENS = Map.of(
            "twintig",
            20,
            "dertig",
            30,
            "veertig",
            40,
            "vijftig",
            50,
            "zestig",
            60,
            "zeventig",
            70,
            "tachtig",
            80,
            "negentig",
            90);
    private static final int LONGEST = 30;
    private static final Pattern DOTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private Numeral() {}

    /// @param scaled "miljoen" or the like comes behind it, so that three figures behind a comma are decimals
    /// @return null when it is no number
    static @Nullable BigDecimal of(String text, boolean scaled) {
        if (text.isEmpty() || text.length() > LONGEST) return null;
        return Token.isFigure(text.charAt(0)) ? figures(text, scaled) : words(text);
    }

    private static @Nullable BigDecimal figures(String text, boolean scaled) {
        int comma = text.lastIndexOf(','), dot = text.lastIndexOf('.');
        boolean dots = DOTS.matcher(text).matches();
        boolean commas = COMMAS.matcher(text).matches() && !(scaled && dot < 0);
        String plain = dots
                ? text.replace(".", "").replace(',', '.')
                : commas ? text.replace(",", "") : text.replace(',', '.');
        boolean odd =
                !dots && !commas && (comma >= 0 && dot >= 0 || comma != text.indexOf(',') || dot != text.indexOf('.'));
        return odd ? null : new BigDecimal(plain);
    }

    private static @Nullable BigDecimal words(String text) {
        var plain = PLAIN.get(text);
        if (plain != null) return new BigDecimal(plain);
        int hundred = text.indexOf("honderd");
        if (hundred < 0) return tens(text);
        var before = hundred == 0 ? BigDecimal.ONE : tens(text.substring(0, hundred));
        var rest = text.substring(hundred + 7);
        if (rest.startsWith("en")) rest = rest.substring(2);
        var after = rest.isEmpty() ? BigDecimal.ZERO : tens(rest);
        return before == null || after == null
                ? null
                : before.multiply(BigDecimal.valueOf(100)).add(after);
    }

    private static @Nullable BigDecimal tens(String text) {
        var plain = PLAIN.get(text);
        if (plain != null) return new BigDecimal(plain);
        for (var ten : TENS.entrySet()) {
            if (!text.endsWith(ten.getKey())) continue;
            var unit = text.substring(0, text.length() - ten.getKey().length());
            if (unit.isEmpty()) return BigDecimal.valueOf(ten.getValue());
            if (!unit.endsWith("en") && !unit.endsWith("ën")) return null;
            var one = PLAIN.get(unit.substring(0, unit.length() - 2));
            return one == null ? null : new BigDecimal(one).add(BigDecimal.valueOf(ten.getValue()));
        }
        return null;
    }
}
