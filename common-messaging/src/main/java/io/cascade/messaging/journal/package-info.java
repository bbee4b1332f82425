/** The record of everything that happened to what a service keeps. */
@NullMarked
package io.cascade.messaging.journal;

import org.jspecify.annotations.NullMarked;
