package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way in which a base form gets an ending, read from the word list's table of affixes.
///
/// @param flag base forms that carry it take this ending
/// @param strip what the base form loses
/// @param add what it gets; empty when only its standing in compounds changes
/// @param condition the last letters of the base form, each as the letters that it may be
/// @param roles where in a compound the result may stand
record Ending(int flag, String strip, String add, List<Letters> condition, int roles, Form form) {
    enum Form {
        PLURAL,
        SMALL,
        VERB,
        ADJECTIVE,
        LINK,
        OTHER
    }

    /// @param not whether any letter but these is meant
    record Letters(String these, boolean not) {
        boolean hold(char c) {
            return these.indexOf(c) >= 0 != not;
        }
    }

    /// @param fields of a line: kind, flag, strip, add, condition
    static @Nullable Ending of(String[] fields, Flags flags, Roles roles) {
        int slash = fields[3].indexOf('/');
        String add = zero(slash < 0 ? fields[3] : fields[3].substring(0, slash));
        String strip = zero(fields[2]);
        if (!add.isEmpty() && !Folding.isLetters(add) || !strip.isEmpty() && !Folding.isLetters(strip)) return null;
        int allowed = slash < 0 ? 0 : roles.of(flags.set(fields[3].substring(slash + 1)));
        var condition = fields.length > 4 ? condition(Folding.fold(fields[4])) : List.<Letters>of();
        return new Ending(flags.number(fields[1]), strip, add, condition, allowed, form(fields[1]));
    }

    private static String zero(String written) {
        return written.equals("0") ? "" : Folding.fold(written);
    }

    private static Form form(String flag) {
        return switch (flag.charAt(0)) {
            case 'Z' -> flag.equals("Zm") || flag.equals("Zk") ? Form.OTHER : Form.PLURAL;
            case 'Y' -> Form.SMALL;
            case 'V' -> Form.VERB;
            case 'A' -> Form.ADJECTIVE;
            case 'C' -> Form.LINK;
            default -> Form.OTHER;
        };
    }

    private static List<Letters> condition(String written) {
        var condition = new ArrayList<Letters>();
        if (written.equals(".")) return condition;
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) != '[') {
                condition.add(new Letters(written.substring(at, at + 1), false));
                continue;
            }
            int end = written.indexOf(']', at);
            boolean not = written.charAt(at + 1) == '^';
            condition.add(new Letters(written.substring(at + (not ? 2 : 1), end), not));
            at = end;
        }
        return condition;
    }

    boolean fits(CharSequence base) {
        int from = base.length() - condition.size();
        if (from < 0) return false;
        for (int i = 0; i < condition.size(); i++) if (!condition.get(i).hold(base.charAt(from + i))) return false;
        return true;
    }
}
