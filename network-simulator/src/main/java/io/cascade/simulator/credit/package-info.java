/** The credit bureau: which customer may order, and who pays a deposit first. */
@NullMarked
package io.cascade.simulator.credit;

import org.jspecify.annotations.NullMarked;
