package io.cascade.resourceordering.serviceactivation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All services that were activated directly, to be looked at. Their activations, which may be large, stay where they are. */
public interface ActivatedServices extends Repository<ActivatedService, String> {

    @Query("select s from ActivatedService s where s.id = :id")
    Optional<ActivatedService> findById(String id);

    @Query("select s from ActivatedService s where s.id in :ids")
    List<ActivatedService> findAll(Collection<String> ids);
}
