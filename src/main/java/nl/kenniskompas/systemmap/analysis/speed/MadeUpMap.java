package nl.kenniskompas.systemmap.analysis.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// The rows of a map made up with a fixed seed. A few factors are hubs: the chance to be chosen falls with the number
/// of a factor, for cause and effect apart, so there are loops of all lengths.
public record MadeUpMap(int factors, int relations) {
    private static final long SEED = 736;
    private static final double SKEW = 1.6;
    private static final int BATCH = 5_000;
    private static final List<String> MINISTRIES =
            List.of("AZ", "BZ", "BZK", "Def", "EZK", "FIN", "IenW", "JenV", "LNV", "OCW", "SZW", "VWS");

    /// Replaces what the database holds. History is not written: it says nothing about reading.
    public void into(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set search_path to live, history");
            for (String table : List.of("factor", "relation", "claim"))
                statement.execute("alter table " + table + " disable trigger user");
            statement.execute("truncate factor, relation, claim cascade");
            statement.execute("insert into factor (id, name, spelling) select n, 'Factor ' || n, 'factor' || n"
                    + " from generate_series(1, " + factors + ") n");
        }
        relate(database);
        try (var statement = database.createStatement()) {
            statement.execute("analyze factor, relation, claim");
        }
    }

    private void relate(Connection database) throws SQLException {
        var chance = new Random(SEED);
        var known = new LinkedHashSet<Long>();
        try (var relation = database.prepareStatement(
                        "insert into relation (id, cause_id, effect_id, sign) values (?, ?, ?, ?)");
                var claim = database.prepareStatement("insert into claim (relation_id, words, opportunity, risk,"
                        + " ministries, said_in) values (?, 'zo staat het er', ?, ?, ?, ?)")) {
            while (known.size() < relations) {
                int cause = drawn(chance);
                int effect = factors + 1 - drawn(chance) * 7 % factors;
                if (cause == effect || effect > factors || !known.add((long) cause * (factors + 1) + effect)) continue;
                int id = known.size();
                relation.setLong(1, id);
                relation.setLong(2, cause);
                relation.setLong(3, effect);
                relation.setString(4, List.of("+", "+", "+", "-", "-", "?").get(chance.nextInt(6)));
                relation.addBatch();
                claim.setLong(1, id);
                claim.setBoolean(2, chance.nextBoolean());
                claim.setBoolean(3, chance.nextBoolean());
                claim.setArray(4, database.createArrayOf("text", ministries(chance)));
                claim.setString(5, "Rapport " + chance.nextInt(40));
                claim.addBatch();
                if (id % BATCH == 0 || id == relations) {
                    relation.executeBatch();
                    claim.executeBatch();
                }
            }
        }
    }

    private int drawn(Random chance) {
        return 1 + (int) (factors * Math.pow(chance.nextDouble(), SKEW));
    }

    private static Object[] ministries(Random chance) {
        return chance.ints(chance.nextInt(10) == 0 ? 0 : 1 + chance.nextInt(2), 0, MINISTRIES.size())
                .distinct()
                .mapToObj(MINISTRIES::get)
                .toArray();
    }
}
