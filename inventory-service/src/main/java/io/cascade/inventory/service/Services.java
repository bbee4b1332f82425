package io.cascade.inventory.service;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All services. */
public interface Services extends Repository<Service, String> {

    Service save(Service service);

    void delete(Service service);

    List<Service> saveAll(Iterable<Service> services);

    Optional<Service> findById(String id);

    List<Service> findByIdIn(Collection<String> ids);

    /** The services with these ids, nobody else's to change until the transaction ends; locked in the order of the ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Service p where p.id in :ids order by p.id")
    List<Service> lock(Collection<String> ids);
}
