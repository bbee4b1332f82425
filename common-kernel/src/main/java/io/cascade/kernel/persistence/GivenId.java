package io.cascade.kernel.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** An entity whose id is given by whoever makes it, so that nobody has to look whether it is there already. */
@MappedSuperclass
public abstract class GivenId implements Persistable<String> {

    @Id
    private String id;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected GivenId() {}

    protected GivenId(String id) {
        this.id = id;
        this.isNew = true;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PrePersist
    void stored() {
        isNew = false;
    }
}
