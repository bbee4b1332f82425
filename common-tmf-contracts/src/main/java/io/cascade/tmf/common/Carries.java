package io.cascade.tmf.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what the standard demands of attributes that a record does not name and takes into its extension. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Carries {

    /** A record whose components are these attributes. */
    Class<? extends Record> value();
}
