package io.cascade.inventory.product.application;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.sql.SqlArray;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds the products that live: those that are not terminated, cancelled or aborted. */
@Component
public class QueryInstalledBase {

    private static final String LIVE_PRODUCTS = """
            select asked.key, p.id, p.name
            from unnest(?::text[], ?::text[], ?::text[], ?::text[])
                as asked (key, customer_id, place_id, specification_id)
            join product p on p.customer_id = asked.customer_id
                and p.specification_id = asked.specification_id
                and (asked.place_id is null or p.place_id = asked.place_id)
            where p.status not in ('TERMINATED', 'CANCELLED', 'ABORTED')
            order by asked.key, p.id
            """;

    private final JdbcTemplate jdbc;

    QueryInstalledBase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param placeId absent when the place does not matter */
    public record Question(
            String key, String customerId, @Nullable String placeId, String specificationId) {}

    /** @param key the key of the question that the product answers */
    public record Match(String key, EntryReference product) {}

    public List<Match> ask(List<Question> questions) {
        return jdbc.query(
                LIVE_PRODUCTS,
                (row, number) ->
                        new Match(row.getString("key"), new EntryReference(row.getString("id"), row.getString("name"))),
                SqlArray.texts(questions, Question::key),
                SqlArray.texts(questions, Question::customerId),
                SqlArray.texts(questions, Question::placeId),
                SqlArray.texts(questions, Question::specificationId));
    }
}
