package io.cascade.productordering.productorder;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which open order builds which product for a customer at a place. A unique key lets exactly one of two identical orders
 * through, also when both come at the same moment: the second waits for the first to commit and then sees its claim.
 */
@Component
public class ProductClaims {

    private final JdbcTemplate jdbc;

    ProductClaims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A customer's product of a specification at a place. */
    public record Claim(String customerId, String placeId, String specificationId) {}

    /** The other open order that holds the claim, if one does; otherwise it is this order's now. */
    public Optional<String> takenByOther(Claim claim, String orderId) {
        var owner = jdbc.queryForObject(
                """
                insert into product_claim (customer_id, place_id, specification_id, order_id) values (?, ?, ?, ?)
                on conflict (customer_id, place_id, specification_id) do update set order_id = product_claim.order_id
                returning order_id
                """, String.class, claim.customerId(), claim.placeId(), claim.specificationId(), orderId);
        return orderId.equals(owner) ? Optional.empty() : Optional.ofNullable(owner);
    }

    /** The order is over: what it built is in the inventory, or was never built. */
    public void release(String orderId) {
        jdbc.update("delete from product_claim where order_id = ?", orderId);
    }
}
