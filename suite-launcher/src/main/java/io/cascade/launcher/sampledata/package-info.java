/** Sends the sample data to the services through their public APIs. */
@NullMarked
package io.cascade.launcher.sampledata;

import org.jspecify.annotations.NullMarked;
