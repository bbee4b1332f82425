package io.cascade.inventory.product;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All products. */
public interface Products extends Repository<Product, String> {

    Product save(Product product);

    void delete(Product product);

    List<Product> saveAll(Iterable<Product> products);

    Optional<Product> findById(String id);

    List<Product> findByIdIn(Collection<String> ids);

    /** The products with these ids, nobody else's to change until the transaction ends; locked in the order of the ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Product p where p.id in :ids order by p.id")
    List<Product> lock(Collection<String> ids);
}
