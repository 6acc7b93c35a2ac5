package nl.kenniskompas.library.document;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where documents are shown.
@Repository
class DocumentAddresses implements ItemAddress {
    private final JdbcClient sql;

    DocumentAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        String query = "select id, '/bibliotheek/' || id from document where id = any (:items)";
        return ItemAddress.found(sql, table.equals("document") ? query : null, items);
    }
}
