package nl.kenniskompas.advice.finding;

/// Advisory bodies are kept as documents name them; who looks for them knows their short names. Reads the names of
/// organisations from the module identity's tables, which promises them to read models.
final class Bodies {
    private Bodies() {}

    /// SQL for the short names of an array of bodies.
    static String shortened(String bodies) {
        return """
                array(select coalesce((select coalesce(o.abbreviation, o.name) from organisation o
                                       where lower(b) in (lower(o.name), lower(o.abbreviation))
                                       order by o.ended_on desc nulls first, o.id limit 1), b)
                      from unnest(%s) b)
                """.formatted(bodies);
    }

    /// SQL for the rows that name one of the organisations `:ids`, by a name that it has or had.
    static String naming(String table) {
        return """
                select i.id from %s i, history.organisation o where o.id = any (:ids)
                and exists (select from unnest(i.bodies) b where lower(b) in (lower(o.name), lower(o.abbreviation)))
                """.formatted(table);
    }
}
