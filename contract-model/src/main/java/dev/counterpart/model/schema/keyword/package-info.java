/** One file per keyword: what it stores and how it is read. A new keyword is a new file here and a line in {@code Keywords}. */
@NullMarked
package dev.counterpart.model.schema.keyword;

import org.jspecify.annotations.NullMarked;
