/** The far side of the suite in one process: everything that COM and ROM ask, scripted at will. */
@NullMarked
package io.cascade.simulator;

import org.jspecify.annotations.NullMarked;
