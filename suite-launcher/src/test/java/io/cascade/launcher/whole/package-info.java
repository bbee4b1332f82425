/** One start of the whole suite for all stories that can share it. */
package io.cascade.launcher.whole;
