/** An adapter as a stranger writes it, in a jar of its own: it knows nothing of Cascade but its activation API. */
@NullMarked
package com.example.radio;

import org.jspecify.annotations.NullMarked;
