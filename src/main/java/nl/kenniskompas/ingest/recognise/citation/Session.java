package nl.kenniskompas.ingest.recognise.citation;

import org.jspecify.annotations.Nullable;

/// Which House, and which parliamentary year ("20222023"); null for what is not said.
record Session(@Nullable String house, @Nullable String year) {
    static final Session NONE = new Session(null, null);

    /// Reads "II 2022/23,", ", vergaderjaar 2022–2023," and the like, in any order, commas included.
    static Session read(Cursor cursor, Session known) {
        var session = known;
        for (int step = 0; step < 8; step++) {
            int before = cursor.at;
            if (cursor.sign(",") || cursor.word("vergaderjaar") || cursor.word("der Staten-Generaal")) continue;
            var house = house(cursor);
            var year = house == null ? year(cursor) : null;
            session = new Session(house == null ? session.house : house, year == null ? session.year : year);
            if (cursor.at == before) break;
        }
        return session;
    }

    private static @Nullable String house(Cursor cursor) {
        if (cursor.words("Tweede Kamer", "TK", "II")) return "tk";
        return cursor.words("Eerste Kamer", "EK", "I") ? "ek" : null;
    }

    static @Nullable String year(Cursor cursor) {
        int before = cursor.at;
        var first = cursor.figures(4, 4);
        if (first != null && isYear(first)) {
            int after = cursor.at;
            var second = cursor.dash() ? cursor.figures(2, 4) : null;
            if (second != null && second.length() != 3 && follows(first, second))
                return first + (Integer.parseInt(first) + 1);
            cursor.at = after;
            if (second == null && cursor.next() == ',') return first;
        }
        cursor.at = before;
        return null;
    }

    private static boolean follows(String first, String second) {
        int next = Integer.parseInt(first) + 1;
        return second.length() == 4 ? Integer.parseInt(second) == next : Integer.parseInt(second) == next % 100;
    }

    static boolean isYear(String figures) {
        return figures.length() == 4 && figures.compareTo("1813") > 0 && figures.compareTo("2100") < 0;
    }

    String houseOr(String other) {
        return house == null ? other : house;
    }
}
