package io.cascade.resourceordering.resourceorder;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All resource orders. Whoever changes orders locks them first, in the order of their ids. */
public interface ResourceOrders extends Repository<ResourceOrder, String> {

    ResourceOrder save(ResourceOrder order);

    Optional<ResourceOrder> findById(String id);

    Optional<ResourceOrder> findByIdempotencyKey(String idempotencyKey);

    @Query("select o from ResourceOrder o where o.id in :ids order by o.id desc")
    List<ResourceOrder> findAll(Collection<String> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ResourceOrder o where o.id in :ids order by o.id")
    List<ResourceOrder> lockAll(Collection<String> ids);
}
