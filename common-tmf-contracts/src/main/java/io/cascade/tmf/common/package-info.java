/** Sub-resources that several TM Forum APIs share, the Error body and the event envelope. */
@NullMarked
package io.cascade.tmf.common;

import org.jspecify.annotations.NullMarked;
