/** Where the network delivers its verdicts. */
@NullMarked
package io.cascade.resourceordering.activation.web;

import org.jspecify.annotations.NullMarked;
