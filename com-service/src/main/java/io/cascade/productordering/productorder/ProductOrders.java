package io.cascade.productordering.productorder;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All product orders. Whoever changes orders locks them first, in the order of their ids. */
public interface ProductOrders extends Repository<ProductOrder, String> {

    ProductOrder save(ProductOrder order);

    Optional<ProductOrder> findById(String id);

    Optional<ProductOrder> findByIdempotencyKey(String idempotencyKey);

    @Query("select o from ProductOrder o where o.id in :ids order by o.id desc")
    List<ProductOrder> findAll(Collection<String> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ProductOrder o where o.id in :ids order by o.id")
    List<ProductOrder> lockAll(Collection<String> ids);
}
