package io.cascade.catalog.entry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** All versions of all catalog entries. Those withdrawn are found by their keys only. */
public interface CatalogEntries extends JpaRepository<CatalogEntry, EntryKey> {

    /** Lets nobody else change the catalog or publish it until the transaction ends. */
    @Query(nativeQuery = true, value = "select latest from catalog_release_number for update")
    long lock();

    /** The number of a change, higher than those of all earlier ones; to be asked for by whoever holds the lock. */
    @Query(nativeQuery = true, value = "select nextval('catalog_revision')")
    long nextRevision();

    /** The latest version. */
    @Query("from CatalogEntry where key.type = :type and key.id = :id and not withdrawn order by position desc limit 1")
    Optional<CatalogEntry> findLatest(EntryType type, String id);

    /** Whether it has a version. */
    @Query("select count(entry) > 0 from CatalogEntry entry where key.type = :type and key.id = :id and not withdrawn")
    boolean has(EntryType type, String id);

    /** Every version that there is or was. */
    @Query("select key.version from CatalogEntry where key.type = :type and key.id = :id")
    Set<String> versions(EntryType type, String id);

    /** How many bytes a version has as it is stored; none when there is no such version. */
    @NativeQuery("""
            select octet_length((entry.*)::text) from catalog_entry entry
            where type = :type and id = :id and version = :version""")
    Optional<Long> weight(String type, String id, String version);

    /** Takes all versions out of the catalog. Those that are in releases stay there, the others are forgotten. */
    default void withdraw(EntryType type, String id) {
        forgetUnreleased(type, id);
        withdrawReleased(type, id);
    }

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from CatalogEntry where key.type = :type and key.id = :id and not withdrawn and not released")
    void forgetUnreleased(EntryType type, String id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update CatalogEntry set withdrawn = true where key.type = :type and key.id = :id and not withdrawn")
    void withdrawReleased(EntryType type, String id);

    /** The latest version of each of these entries, earlier ones first. */
    @Query("""
            from CatalogEntry entry where key.type = :type and key.id in :ids and not withdrawn
            and position = (select max(other.position) from CatalogEntry other
                where other.key.type = :type and other.key.id = entry.key.id and not other.withdrawn)
            order by position""")
    List<CatalogEntry> findLatest(EntryType type, Collection<String> ids);

    /** Of every entry the version that the next release takes, earlier ones first. */
    @NativeQuery("select * from releasable_catalog_entry order by position")
    List<CatalogEntry> findReleasable();
}
