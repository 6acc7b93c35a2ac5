package nl.kenniskompas.agenda.remark;

/// How much of the subject of one question another has.
///
/// @param share by rarity, each word as far as the closest word of the other resembles it
/// @param missed rarity of the words that have no word near
record Covering(double share, double missed) {
    static final double MOST_MISSED = 3;

    /// From here a word has another near it, and from the second on the two are of one family.
    private static final double CLOSE = 0.4;

    static final double NEAR = 0.7;

    static Covering of(Subject one, Subject other, Rarity rarity) {
        double all = 0;
        double had = 0;
        double missed = 0;
        for (Stem stem : one.stems()) {
            double rare = rarity.of(stem);
            double closest = 0;
            for (Stem theirs : other.stems()) closest = Math.max(closest, stem.to(theirs));
            all += rare;
            had += rare * closest;
            if (closest < CLOSE) missed += rare;
        }
        return new Covering(all == 0 ? 0 : had / all, Math.min(MOST_MISSED, missed));
    }
}
