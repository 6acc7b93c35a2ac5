package nl.kenniskompas.systemmap.join;

/// How many letters to add, leave out or change until one word is the other (Levenshtein's distance).
final class Slips {
    private static final int FAR = 3;

    private Slips() {}

    /// @return at most 3, which stands for that or more
    static int between(String one, String other) {
        if (Math.abs(one.length() - other.length()) >= FAR) return FAR;
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? corner : corner + 1;
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= FAR) return FAR;
        }
        return Math.min(row[other.length()], FAR);
    }
}
