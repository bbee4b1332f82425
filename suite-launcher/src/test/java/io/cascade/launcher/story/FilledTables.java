package io.cascade.launcher.story;

import io.cascade.launcher.suite.Suite;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Tables as full as after years, filled behind the backs of the services. */
record FilledTables(Suite suite) {

    void fillTheOrders(int many) throws SQLException {
        in("com", """
                insert into product_order (id, row_version, version, state, correlation_id, category, description, order_date,
                    completion_date, generation, intent, deposit_paid, refusals, carried)
                select '0-' || n, 0, 1, 'COMPLETED', 'heavy', 'heavy', repeat(md5(n::text), 5), now(), now(), 1, 'FULFIL', false,
                    '{"reasons": []}', jsonb_build_object('note', jsonb_build_array(
                        jsonb_build_object('text', repeat(md5(n::text), 8))))
                from generate_series(1, %d) n""".formatted(many));
    }

    void fillTheCatalog(int upTo) throws SQLException {
        in("catalog", """
                insert into catalog_entry (type, id, version, name, lifecycle_status, schema, last_update, content)
                select 'SERVICE_SPECIFICATION', 'heavy-' || n, '1.0', 'service ' || n, 'Active',
                    'CustomerFacingServiceSpecification', now(),
                    json_build_object('text', repeat('x', 300),
                        'specCharacteristic', json_build_array(
                            json_build_object('name', 'id' || n, 'valueType', 'integer')))
                from generate_series(1, %d) n on conflict do nothing""".formatted(upTo));
    }

    void fillTheCatalogWithValues(int entries, int valuesOfEach) throws SQLException {
        in("catalog", """
                insert into catalog_entry (type, id, version, name, lifecycle_status, schema, last_update, content)
                select 'SERVICE_SPECIFICATION', 'heavy-wide-' || n || '-%1$d', '1.0', 'wide ' || n, 'Active',
                    'CustomerFacingServiceSpecification', now(),
                    ('{"specCharacteristic": [{"name": "any", "valueType": "string", "characteristicValueSpecification": ['
                        || repeat('{},', %1$d) || '{}]}]}')::json
                from generate_series(1, %2$d) n""".formatted(valuesOfEach, entries));
    }

    void emptyTheCatalog() throws SQLException {
        in("catalog", "update catalog_entry set withdrawn = true where id like 'heavy-%'");
    }

    private void in(String database, String sql) throws SQLException {
        var url = suite.addresses().jdbcUrl(database);
        try (var connection = DriverManager.getConnection(
                        url, "postgres", suite.home().password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
