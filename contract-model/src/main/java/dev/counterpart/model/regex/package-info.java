/** Regular expressions as JSON Schema writes them, as languages: parsed, judged, and turned into automata. Uses no other package. */
@NullMarked
package dev.counterpart.model.regex;

import org.jspecify.annotations.NullMarked;
