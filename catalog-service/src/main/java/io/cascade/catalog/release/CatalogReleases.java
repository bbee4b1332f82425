package io.cascade.catalog.release;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All releases. */
public interface CatalogReleases extends JpaRepository<CatalogRelease, Long> {

    /** Takes the next number, and with it the right to publish until the transaction ends. */
    @Query(nativeQuery = true, value = "update catalog_release_number set latest = latest + 1 returning latest")
    long takeNextNumber();
}
