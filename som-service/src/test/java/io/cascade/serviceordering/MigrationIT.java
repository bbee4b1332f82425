package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Rows that were there before a column was. */
@ServiceOrderingTest
class MigrationIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void externalReferencesAreMovedIntoTheirColumn() {
        var moved = jdbc.execute((ConnectionCallback<String>) connection -> {
            var one = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            one.execute("create schema before_references");
            one.execute("set search_path to before_references");
            try {
                one.execute("create table service_order (id text, carried jsonb)");
                one.update("""
                        insert into service_order values
                            ('1', '{"externalReference": [{"id": "PO-1", "desk": 7}], "note": 1}'), ('2', '{"note": 2}')""");
                ScriptUtils.executeSqlScript(
                        connection, new ClassPathResource("db/migration/som/V12__external_references.sql"));
                return one.queryForObject("select json_agg(o order by id)::text from service_order o", String.class);
            } finally {
                one.execute("reset search_path");
                one.execute("drop schema before_references cascade");
            }
        });

        assertThat(Json.mapper().readTree(moved)).isEqualTo(Json.mapper().readTree("""
                        [{"id": "1", "carried": {"note": 1}, "external_references": [{"id": "PO-1", "desk": 7}]},
                         {"id": "2", "carried": {"note": 2}, "external_references": []}]"""));
    }
}
