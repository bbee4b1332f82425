package io.cascade.inventory.entry;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** All entries of a kind. */
@NoRepositoryBean
public interface Entries<E> extends Repository<E, String> {

    E save(E entry);

    void delete(E entry);

    List<E> saveAll(Iterable<E> entries);

    Optional<E> findById(String id);

    List<E> findByIdIn(Collection<String> ids);

    /** The entries with these ids, nobody else's to change until the transaction ends; locked in the order of the ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select entry from #{#entityName} entry where entry.id in :ids order by entry.id")
    List<E> lock(Collection<String> ids);
}
