/** The contract of the topics: written from what the code declares, and held against what the running suite publishes. */
@NullMarked
package io.cascade.launcher.events;

import org.jspecify.annotations.NullMarked;
