package io.cascade.serviceordering.serviceorder;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All service orders. Whoever changes orders locks them first, in the order of their ids. */
public interface ServiceOrders extends Repository<ServiceOrder, String> {

    ServiceOrder save(ServiceOrder order);

    Optional<ServiceOrder> findById(String id);

    Optional<ServiceOrder> findByIdempotencyKey(String idempotencyKey);

    @Query("select o from ServiceOrder o where o.id in :ids order by o.id desc")
    List<ServiceOrder> findAll(Collection<String> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from ServiceOrder o where o.id in :ids order by o.id")
    List<ServiceOrder> lockAll(Collection<String> ids);
}
