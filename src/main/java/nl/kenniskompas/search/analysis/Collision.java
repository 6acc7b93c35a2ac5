package nl.kenniskompas.search.analysis;

import java.util.Locale;

/// Two neighbours that the word list forbids in a compound.
///
/// @param left how the first ends; empty for any
/// @param leftFlag -1 for any
/// @param right how the second begins; empty for any
/// @param rightFlag -1 for any
record Collision(String left, int leftFlag, String right, int rightFlag) {
    static Collision of(String left, String right, Flags flags) {
        return new Collision(letters(left), flag(left, flags), letters(right), flag(right, flags));
    }

    private static String letters(String side) {
        int slash = side.indexOf('/');
        return Folding.fold((slash < 0 ? side : side.substring(0, slash)).toLowerCase(Locale.ROOT));
    }

    private static int flag(String side, Flags flags) {
        int slash = side.indexOf('/');
        return slash < 0 ? -1 : flags.number(side.substring(slash + 1));
    }

    boolean forbids(String first, int firstFlags, String second, int secondFlags, Flags flags) {
        return first.endsWith(left)
                && second.startsWith(right)
                && (leftFlag < 0 || flags.has(firstFlags, leftFlag))
                && (rightFlag < 0 || flags.has(secondFlags, rightFlag));
    }
}
