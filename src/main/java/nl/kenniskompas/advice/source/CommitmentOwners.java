package nl.kenniskompas.advice.source;

import java.util.List;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The commitments of a ministry.
@Repository
class CommitmentOwners implements OrganisationUses {
    private final JdbcClient sql;

    CommitmentOwners(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(OrganisationId organisation) {
        long count = sql.sql("select count(*) from commitment where ministry_id = ?")
                .param(organisation.value())
                .query((row, n) -> row.getLong(1))
                .single();
        return count == 0
                ? List.of()
                : List.of(new Use("commitments", count, "/toezeggingen?ministerie=" + organisation.value()));
    }
}
