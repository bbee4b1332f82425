package io.cascade.catalog.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All versions of all catalog entries. Those withdrawn are found by their keys only. */
public interface CatalogEntries extends JpaRepository<CatalogEntry, EntryKey> {

    /** Lets nobody else change the catalog or publish it until the transaction ends. */
    @Query(nativeQuery = true, value = "select latest from catalog_release_number for update")
    long lock();

    /** The latest version. */
    @Query("from CatalogEntry where key.type = :type and key.id = :id and not withdrawn order by position desc limit 1")
    Optional<CatalogEntry> findLatest(EntryType type, String id);

    /** Every version, earlier ones first. */
    @Query("from CatalogEntry where key.type = :type and key.id in :ids and not withdrawn order by position")
    List<CatalogEntry> findVersions(EntryType type, Collection<String> ids);

    /** Every version of every entry of a type, earlier ones first. */
    @Query("from CatalogEntry where key.type = :type and not withdrawn order by position")
    List<CatalogEntry> findVersions(EntryType type);

    /** Every version of every entry, earlier ones first. */
    @Query("from CatalogEntry where not withdrawn order by position")
    List<CatalogEntry> findVersions();
}
