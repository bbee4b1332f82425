package io.cascade.inventory.product.application;

import io.cascade.boundary.listing.Batches;
import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.sql.SqlArray;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the products that live: those that are not terminated, cancelled or aborted. */
@Component
public class QueryInstalledBase {

    /** Whoever wants to see all that a customer has reads the list of products. */
    private static final int MOST_OF_A_QUESTION = 10;

    private static final String LIVE_PRODUCTS = """
            select asked.number, p.id, p.name
            from unnest(?::text[], ?::text[], ?::text[]) with ordinality
                as asked (customer_id, place_id, specification_id, number)
            cross join lateral (
                select id, name from product
                where live and customer_id = asked.customer_id and specification_id = asked.specification_id
                    and (asked.place_id is null or place_id = asked.place_id)
                limit ?) p
            order by asked.number, p.id
            """;

    private final Batches batches;

    QueryInstalledBase(Batches batches) {
        this.batches = batches;
    }

    /** @param placeId absent when the place does not matter */
    public record Question(
            String key, String customerId, @Nullable String placeId, String specificationId) {}

    /** @param key the key of the question that the product answers */
    public record Match(String key, EntryReference product) {}

    /**
     * Some of the products that answer each question, and all when there are no more than ten.
     *
     * @throws io.cascade.kernel.refusal.RequestRefused when too much answers them
     * @throws io.cascade.kernel.refusal.ServiceBusy when they are not found in time
     */
    public List<Match> ask(List<Question> questions) {
        var matches = batches.ask(jdbc -> jdbc.query(
                LIVE_PRODUCTS,
                (row, number) -> new Match(
                        questions.get(row.getInt("number") - 1).key(),
                        new EntryReference(row.getString("id"), row.getString("name"))),
                SqlArray.texts(questions, Question::customerId),
                SqlArray.texts(questions, Question::placeId),
                SqlArray.texts(questions, Question::specificationId),
                MOST_OF_A_QUESTION));
        batches.takeMemoryFor(questions.size(), bytesOf(matches));
        return matches;
    }

    private static long bytesOf(List<Match> matches) {
        return matches.stream()
                .mapToLong(match -> match.product().id().length()
                        + (match.product().name() == null
                                ? 0
                                : match.product().name().length()))
                .sum();
    }
}
