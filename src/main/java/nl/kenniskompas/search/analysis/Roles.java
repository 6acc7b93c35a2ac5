package nl.kenniskompas.search.analysis;

/// Where a word may stand in a compound.
final class Roles {
    static final int BEGIN = 1, MIDDLE = 2, END = 4;

    private final Flags flags;
    private final int begin, middle, end;

    Roles(Flags flags) {
        this.flags = flags;
        this.begin = flags.number("Ca");
        this.middle = flags.number("Cb");
        this.end = flags.number("Cc");
    }

    int of(int set) {
        return (flags.has(set, begin) ? BEGIN : 0)
                | (flags.has(set, middle) ? MIDDLE : 0)
                | (flags.has(set, end) ? END : 0);
    }
}
