package io.cascade.resourceordering.serviceactivation;

import io.cascade.ordering.aggregate.Aggregates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests for activation. Whoever changes some of them locks them first, in the order of their ids. */
public interface ServiceActivations extends Repository<ServiceActivation, String>, Aggregates<ServiceActivation> {

    ServiceActivation save(ServiceActivation activation);

    @Override
    @NativeQuery("""
            select (select coalesce(sum(octet_length(cast(r as text))), 0) from service_activation r where id = any(:ids))
                + (select coalesce(sum(octet_length(cast(p as text))), 0) from activated_service p where activation_id = any(:ids))
            """)
    long storedBytes(String[] ids);

    @Override
    void delete(ServiceActivation activation);

    Optional<ServiceActivation> findById(String id);

    Optional<ServiceActivation> findByRequestIdempotencyKey(String idempotencyKey);

    @Override
    @Query("select a from ServiceActivation a where a.id in :ids order by a.id desc")
    List<ServiceActivation> findAll(Collection<String> ids);

    @Override
    @NativeQuery("select * from service_activation where id = any(:ids) order by id for update")
    List<ServiceActivation> lockAll(String[] ids);

    /** The id of the activation that a service came by. */
    @Query("select s.activation.id from ActivatedService s where s.id = :serviceId")
    Optional<String> findIdByService(String serviceId);
}
