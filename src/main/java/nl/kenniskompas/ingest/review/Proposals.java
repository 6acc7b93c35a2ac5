package nl.kenniskompas.ingest.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The proposals of each intake, as a tree in the order of the document.
@Repository
public class Proposals {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Source>> SOURCES = new TypeReference<>() {};
    private static final TypeReference<List<Warning>> DOUBTS = new TypeReference<>() {};
    private static final String TREE = """
            with recursive tree as (
                select p.*, 0 as depth from proposal p where parent_id is null and intake_id = :intake
                union all
                select c.*, t.depth + 1 from proposal c join tree t on c.parent_id = t.id)
            select * from tree""";

    private final JdbcClient sql;

    Proposals(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional
    public void add(long intake, List<Finding> findings) {
        int place = sql.sql("select coalesce(max(place) + 1, 0) from proposal where intake_id = ?")
                .param(intake)
                .query(Integer.class)
                .single();
        for (Finding finding : findings) place = add(intake, null, finding, place);
    }

    private int add(long intake, @Nullable Long parent, Finding finding, int place) {
        long id = insert(intake, parent, place, finding);
        int next = place + 1;
        for (Finding child : finding.children()) next = add(intake, id, child, next);
        return next;
    }

    long insert(long intake, @Nullable Long parent, int place, Finding finding) {
        return sql.sql("""
                        insert into proposal (intake_id, parent_id, place, kind, fields, sources, doubts, difference, existing, existing_fields)
                        values (:intake, :parent, :place, :kind, :fields::jsonb, :sources::jsonb, :doubts::jsonb, :difference, :existing, :existingFields::jsonb)
                        returning id""")
                .param("intake", intake)
                .param("parent", parent)
                .param("place", place)
                .param("kind", finding.kind())
                .param("fields", json(finding.fields()))
                .param("sources", json(finding.sources()))
                .param("doubts", json(finding.doubts()))
                .param("difference", finding.difference().name().toLowerCase(Locale.ROOT))
                .param("existing", finding.existing())
                .param("existingFields", json(finding.existingFields()))
                .query(Long.class)
                .single();
    }

    /// Depth first, in the order of the document.
    public List<Proposal> of(long intake) {
        return sql.sql(TREE + " order by place, id")
                .param("intake", intake)
                .query(Proposals::proposal)
                .list();
    }

    Proposal get(long intake, long id) {
        return sql.sql(TREE + " where id = :id")
                .param("intake", intake)
                .param("id", id)
                .query(Proposals::proposal)
                .optional()
                .orElseThrow(() -> new NotFound("proposal", id));
    }

    /// Makes other decisions on the same intake wait until this transaction ends.
    void lock(long intake) {
        boolean there = sql.sql("select id from intake where id = ? for update")
                .param(intake)
                .query((row, n) -> row.getLong(1))
                .optional()
                .isPresent();
        if (!there) throw new NotFound("intake", intake);
    }

    DocumentId documentOf(long intake) {
        return sql.sql("select document_id from intake where id = ? and document_id is not null")
                .param(intake)
                .query((row, n) -> new DocumentId(row.getLong(1)))
                .optional()
                .orElseThrow(() -> new NotFound("intake", intake));
    }

    /// @param waiting without a decision
    public record Count(int waiting, int decided) {}

    /// By intake.
    public Map<Long, Count> counts() {
        return sql
                .sql("""
                        select intake_id, count(*) filter (where state = 'waiting'), count(*) filter (where state <> 'waiting')
                        from proposal group by intake_id""")
                .query((row, n) -> Map.entry(row.getLong(1), new Count(row.getInt(2), row.getInt(3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Keeps a changed state, fields or sources, of a proposal that was read under [#lock].
    Proposal keep(Proposal proposal) {
        sql.sql("""
                        update proposal set fields = :fields::jsonb, sources = :sources::jsonb, state = :state, item = :item,
                               version = version + 1,
                               decided_by = case when :state = 'waiting' then null else current_setting('kompas.actor') end,
                               decided_at = case when :state = 'waiting' then null else now() end
                        where id = :id""")
                .param("fields", json(proposal.fields()))
                .param("sources", json(proposal.sources()))
                .param("state", proposal.state().name().toLowerCase(Locale.ROOT))
                .param("item", proposal.item())
                .param("id", proposal.id())
                .update();
        return proposal.next();
    }

    void remove(Proposal proposal) {
        sql.sql("delete from proposal where id = ?").param(proposal.id()).update();
    }

    /// The database takes no zero characters.
    private static String json(Object value) {
        return JSON.writeValueAsString(value).replace("\\u0000", "\\ufffd");
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        String existingFields = row.getString("existing_fields");
        return new Proposal(
                row.getLong("id"),
                row.getLong("intake_id"),
                row.getObject("parent_id", Long.class),
                row.getInt("place"),
                row.getInt("depth"),
                row.getString("kind"),
                JSON.readValue(row.getString("fields"), FIELDS),
                JSON.readValue(row.getString("sources"), SOURCES),
                JSON.readValue(row.getString("doubts"), DOUBTS),
                Difference.valueOf(row.getString("difference").toUpperCase(Locale.ROOT)),
                row.getObject("existing", Long.class),
                existingFields == null ? Map.of() : JSON.readValue(existingFields, FIELDS),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getObject("item", Long.class));
    }
}
