/** What lies on disk: the checkout that was built, and the folder in which one suite keeps data, logs and notes. */
@NullMarked
package io.cascade.launcher.home;

import org.jspecify.annotations.NullMarked;
